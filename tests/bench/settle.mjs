// The layout of networks like those of models: time against n log n, and time and quality beside
// peers. One run, interleaved; peers once per size, for they are slow.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { forceCenter, forceLink, forceManyBody, forceSimulation } from "d3-force";
import { createServer } from "vite";
import { ROOT } from "../../src/site/install.mjs";
import { modelLikeGraph } from "./graphs.mjs";
import { installPeers } from "./peers.mjs";
import { median } from "./statistics.mjs";

/** How many runs of ours for each number of nodes. */
const RUNS = { 100: 15, 300: 15, 1000: 9, 3000: 5, 10000: 3 };
const BESIDE_PEERS = [100, 1000, 10000];
const LINKS_PER_NODE = 3;
const TICKS = 300;

export async function benchSettle() {
  const vite = await createServer({
    root: ROOT,
    logLevel: "error",
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const [{ settle, settleSteps }, quality] = await Promise.all(
    ["settle", "quality"].map((name) => vite.ssrLoadModule(`/src/graph/${name}.ts`)),
  );
  await vite.close();
  const peers = await peersIn(installPeers());
  const sizes = Object.keys(RUNS).map(Number);
  const graphs = new Map(sizes.map((size) => [size, modelLikeGraph(size, LINKS_PER_NODE * size)]));

  settle(graphs.get(1000));
  const took = new Map(sizes.map((size) => [size, []]));
  const most = Math.max(...Object.values(RUNS));
  for (let round = 0; round < most; round++)
    for (const size of sizes)
      if (round < RUNS[size]) took.get(size).push(timed(settle, graphs.get(size)).ms);

  const perNode = (size) => median(took.get(size)) / (size * Math.log2(size));
  console.log("\nSettling a network (median ms; per n log n, against 1,000 nodes; longest step)");
  for (const size of sizes)
    console.log(
      `  ${name(size)}  ${ms(median(took.get(size)))}  ${(perNode(size) / perNode(1000)).toFixed(2)}  ${longestStep(
        settleSteps(graphs.get(size)),
      )
        .toFixed(1)
        .padStart(6)} ms`,
    );

  console.log(
    `\nBeside peers (${TICKS} ticks each; neighbours preserved: more is better, stress: less is)`,
  );
  for (const size of BESIDE_PEERS) {
    const graph = graphs.get(size);
    for (const [peer, layout] of Object.entries({ ours: settle, ...peers })) {
      const { result, ms: time } = timed(layout, graph);
      const preserved = quality.neighbourhoodPreservation(graph, result).toFixed(3);
      const stress = quality.stress(graph, result).toFixed(3);
      console.log(`  ${name(size)}  ${peer.padEnd(13)}  ${ms(time)}  ${preserved}  ${stress}`);
    }
  }
}

function name(size) {
  return size.toLocaleString("en").padStart(6);
}

function ms(time) {
  return `${time.toFixed(0).padStart(7)} ms`;
}

function timed(layout, graph) {
  const start = performance.now();
  const result = layout(graph);
  return { result, ms: performance.now() - start };
}

/** In milliseconds: what a slice can not be shorter than. */
function longestStep(steps) {
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
}

async function peersIn(folder) {
  const { forceAtlas2 } = await import(pathToFileURL(resolve(folder, "forceAtlas2.js")).href);
  return { "d3-force": d3Force, ForceAtlas2: (graph) => forceAtlas2(graph, TICKS) };
}

function d3Force({ ids, sources, targets }) {
  const nodes = ids.map((id) => ({ id }));
  const links = Array.from(sources, (source, link) => ({ source, target: targets[link] }));
  const simulation = forceSimulation(nodes)
    .force("links", forceLink(links))
    .force("charges", forceManyBody())
    .force("centre", forceCenter())
    .stop();
  simulation.tick(TICKS);
  return Float64Array.from(nodes.flatMap(({ x, y }) => [x, y]));
}

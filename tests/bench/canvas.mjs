// Networks of any size under a moving hand: ours on canvas, beside d3 drawing each frame and sigma.
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, preview } from "vite";
import { ROOT } from "../../src/site/install.mjs";
import { installPeers } from "./peers.mjs";
import { median, quantile } from "./statistics.mjs";

const SIZES = [
  [1000, 3000],
  [10_000, 30_000],
];
const CANDIDATES = ["ours", "d3", "sigma"];
const ROUNDS = 3;
const GESTURE_MS = 1500;
const EVENT_MS = 16;
const HOVERS = 12;
/** A candidate that takes longer for one visit is given up, and one that takes a third of it comes once. */
const PATIENCE_MS = 45_000;
const FRAME_MS = 1000 / 60;
const OUT = resolve(ROOT, ".cache/bench-canvas");

async function buildPages() {
  installPeers();
  for (const name of CANDIDATES) {
    const file = `network${name[0].toUpperCase()}${name.slice(1)}.js`;
    await build({
      root: ROOT,
      configFile: false,
      base: "./",
      publicDir: false,
      logLevel: "error",
      build: {
        outDir: resolve(OUT, name),
        emptyOutDir: true,
        target: "es2023",
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          input: resolve(ROOT, "tests/bench/peers", file),
          output: { entryFileNames: "page.js" },
        },
      },
    });
    mkdirSync(resolve(OUT, name), { recursive: true });
    writeFileSync(
      resolve(OUT, name, "index.html"),
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Network</title><link rel="icon" href="data:,"><style>body{margin:0}#host{width:1000px;height:700px}</style><div id="host"></div><script type="module" src="./page.js"></script>',
    );
  }
}

/** One visit, or an error when it takes too long. */
async function visit(browser, address, size) {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 1100, height: 760 },
  });
  let late;
  const patience = new Promise((_, fail) => {
    late = setTimeout(
      () => fail(new Error(`not done within ${PATIENCE_MS / 1000} s`)),
      PATIENCE_MS,
    );
  });
  const measured = measure(context, address, size);
  measured.catch(() => {});
  try {
    return await Promise.race([measured, patience]);
  } finally {
    clearTimeout(late);
    await Promise.race([context.close(), new Promise((done) => setTimeout(done, 5000))]);
  }
}

async function measure(context, address, [nodes, links]) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(address);
  await page.waitForFunction(() => window.net);
  const drawn = await page.evaluate((size) => window.net.start(...size), [nodes, links]);
  await page.waitForTimeout(500);
  const send = (type, x, y, more = {}) =>
    session.send("Input.dispatchMouseEvent", { type, x, y, ...more }).catch(() => {});
  for (let at = 0; at < HOVERS; at += 1) {
    const [x, y] = await page.evaluate(
      (node) => window.net.screen(node),
      Math.floor((nodes / HOVERS) * at),
    );
    await send("mouseMoved", 3, 3);
    await send("mouseMoved", x, y);
  }
  const hovers = await page.evaluate(() => window.net.hovers);
  const hits = await page.evaluate(hitTimes);
  const frames = await gesture(page, send);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { drawn, hovers, hits, frames, heap: usedSize / 1e6 };
}

/** On the page: ms of each of 500 hit tests all over the picture, where there is one to be called. */
function hitTimes() {
  if (!window.net.hit) return [];
  return Array.from({ length: 500 }, (_, at) => {
    const start = performance.now();
    window.net.hit((at * 37) % 1000, (at * 61) % 700);
    return performance.now() - start;
  });
}

/** Dragging, then the wheel; one event each 16 ms whatever the page does. Frame times in ms. */
async function gesture(page, send) {
  const [x, y] = [500, 350];
  const sent = [];
  let underWay = 0;
  const push = (event) => {
    if (underWay >= 8) return;
    underWay += 1;
    sent.push(event().finally(() => (underWay -= 1)));
  };
  const pulse = async (event) => {
    const start = Date.now();
    for (let at = 0; Date.now() - start < GESTURE_MS; at += 1) {
      push(() => event(at));
      await page.waitForTimeout(EVENT_MS);
    }
  };
  await page.evaluate(() => window.net.record());
  const held = { button: "left", clickCount: 1 };
  await send("mousePressed", x, y, { ...held, buttons: 1 });
  await pulse((at) =>
    send("mouseMoved", x + 150 * Math.sin(at / 12), y + 90 * Math.sin(at / 9), {
      button: "left",
      buttons: 1,
    }),
  );
  await send("mouseReleased", x, y, { ...held, buttons: 0 });
  await pulse((at) =>
    send("mouseWheel", x, y, { deltaX: 0, deltaY: Math.floor(at / 25) % 2 ? 40 : -40 }),
  );
  await Promise.all(sent);
  return page.evaluate(() => window.net.stop());
}

/** Prints medians of three rounds in turns. Sigma draws by WebGL, which without a GPU is done in software. */
export async function benchCanvas(browser, candidates = CANDIDATES) {
  await buildPages();
  const server = await preview({
    root: OUT,
    configFile: false,
    appType: "mpa",
    logLevel: "error",
    build: { outDir: "." },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
  // What a page of WebGL drawn in software leaves to do would slow down the next visits: it comes last.
  const light = candidates.filter((name) => name !== "sigma");
  for (const group of [light, candidates.filter((name) => name === "sigma")])
    for (const size of group.length > 0 ? SIZES : []) await compare(browser, address, size, group);
  await server.close();
}

async function compare(browser, address, size, candidates) {
  const results = new Map(candidates.map((name) => [name, []]));
  const failures = new Map();
  const tired = new Set();
  for (let round = 0; round < ROUNDS; round += 1)
    for (let at = 0; at < candidates.length; at += 1) {
      const name = candidates[(at + round) % candidates.length];
      if (tired.has(name)) continue;
      const start = Date.now();
      try {
        results.get(name).push(await visit(browser, `${address}${name}/`, size));
        if (Date.now() - start > PATIENCE_MS / 3) tired.add(name);
      } catch (error) {
        tired.add(name);
        failures.set(name, String(error).split("\n")[0].slice(0, 120));
      }
    }
  print(size, results, failures);
}

function print([nodes, links], results, failures) {
  console.log(
    `\nNetwork of ${nodes} nodes and ${links} links on canvas: 3 s of drag and wheel (medians of up to ${ROUNDS}, in turns; against a frame of ${FRAME_MS.toFixed(1)} ms)`,
  );
  for (const [name, visits] of results) {
    if (visits.length === 0) {
      console.log(`  ${name.padEnd(6)} ${failures.get(name)}`);
      continue;
    }
    const of = (read) => median(visits.map(read));
    const p95 = of(({ frames }) => quantile(frames, 0.95));
    const hits = visits.flatMap((each) => each.hits);
    console.log(
      [
        `  ${name.padEnd(6)} frame p95 ${p95.toFixed(1).padStart(7)} ms  ${(p95 / FRAME_MS).toFixed(2).padStart(6)}×`,
        `median ${of(({ frames }) => median(frames)).toFixed(1)}  longest ${of(({ frames }) => Math.max(...frames)).toFixed(0)}`,
        `drawn ${of(({ drawn }) => drawn).toFixed(0)} ms`,
        `hover ${of(({ hovers }) => quantile(hovers.length ? hovers : [Number.NaN], 0.95)).toFixed(1)} ms (${visits[0].hovers.length} of ${HOVERS})`,
        hits.length > 0 ? `hit test p95 ${quantile(hits, 0.95).toFixed(2)} ms` : "",
        `heap ${of(({ heap }) => heap).toFixed(1)} MB`,
      ]
        .filter((part) => part !== "")
        .join("  "),
    );
  }
}

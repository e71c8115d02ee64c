// How many links of the layered network cross, beside dagre with the same graph in the same columns.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createServer } from "vite";
import { ROOT } from "../../src/site/install.mjs";
import { installPeers } from "./peers.mjs";

export async function benchCrossings() {
  const { dagreColumns } = await import(pathToFileURL(resolve(installPeers(), "dagre.js")).href);
  const vite = await createServer({
    root: ROOT,
    logLevel: "error",
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const [
    { readModel },
    { columnsOf, networkOf },
    { NO_FILTER },
    { neighboursIn },
    { orderOf },
    { crossings },
  ] = await Promise.all(
    [
      "model/read",
      "model/network",
      "model/networkFilter",
      "model/walk",
      "figures/network/order",
      "graph/crossings",
    ].map((name) => vite.ssrLoadModule(`/src/${name}.ts`)),
  );
  const { model } = readModel(readFileSync(resolve(ROOT, "data/partnership.json"), "utf8"));
  console.log("\nLinks that cross in layers (ours; dagre)");
  for (const by of ["areas", "institutions"])
    for (const umbrella of [false, true]) {
      const network = networkOf(model, "all", { ...NO_FILTER, umbrella }, { by, stated: false });
      const near = neighboursIn(network);
      const links = network.links.map(({ agreement, to, kind }) =>
        kind === "sector" ? [agreement, to] : [to, agreement],
      );
      // What dagre finds depends on the order it is given: the file's, or that of the ids.
      const given = Object.values(columnsOf(network));
      const dagre = [given, given.map((ids) => ids.toSorted())].map((columns) => {
        const [left, middle, right] = dagreColumns(columns, links);
        return crossings({ left, middle, right }, near);
      });
      const counts = [crossings(orderOf(network, model, by), near), Math.min(...dagre)];
      const name = umbrella ? `${by}, with umbrella documents` : by;
      const shown = counts.map((count) => String(count).padStart(6));
      console.log(`  ${name.padEnd(38)}${shown.join("  ")}`);
    }
  await vite.close();
}

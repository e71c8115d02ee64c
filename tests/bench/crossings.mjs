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
  const [{ readModel }, { networkOf }, { NO_FILTER }, { orderLayers }, { crossings }] =
    await Promise.all(
      [
        "model/read",
        "model/network",
        "model/networkFilter",
        "figures/network/order",
        "figures/network/crossings",
      ].map((name) => vite.ssrLoadModule(`/src/${name}.ts`)),
    );
  await vite.close();
  const { model } = readModel(readFileSync(resolve(ROOT, "data/partnership.json"), "utf8"));
  console.log(
    "\nLinks that cross in layers (ours; dagre, areas in the order of the model too; dagre, areas free)",
  );
  for (const by of ["areas", "institutions"])
    for (const umbrella of [false, true]) {
      const network = networkOf(model, "all", { ...NO_FILTER, umbrella }, { by, stated: false });
      const ours = orderLayers(network);
      const links = network.links.map(({ agreement, to, kind }) =>
        kind === "sector" ? [agreement, to] : [to, agreement],
      );
      const column = (...kinds) =>
        network.nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
      // What dagre finds depends on the order it is given: the file's, or that of the ids.
      const given = [column("area", "institution"), column("agreement"), column("sector")];
      const orders = [given, given.map((ids) => ids.toSorted())];
      const best = (fixed) =>
        Math.min(
          ...orders.map((columns) => {
            const [left, agreements, sectors] = dagreColumns(columns, links, fixed);
            return crossings({ left: fixed ?? left, agreements, sectors }, network.links);
          }),
        );
      const kept = by === "areas" ? ours.left : undefined;
      const counts = [crossings(ours, network.links), best(kept), best()];
      const name = umbrella ? `${by}, with umbrella documents` : by;
      const shown = counts.map((count) => String(count).padStart(6));
      console.log(`  ${name.padEnd(38)}${shown.join("  ")}`);
    }
}

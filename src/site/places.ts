import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { ordered } from "../graph/columns.ts";
import { settleRoomy } from "../graph/roomy.ts";
import { columnsOf, GROUPINGS, graphOf, networkAround } from "../model/network.ts";
import { readModel } from "../model/read.ts";
import { neighboursIn } from "../model/walk.ts";

const NAME = "virtual:places";
/** Orders tried to find the one that crosses least. */
const STARTS = 60;

/** A build is several builds: the pages, a frame for each figure. */
const made = new Map<string, string>();

/**
 * Where the nodes of our own model stand in the web, as `virtual:places`:
 * settled by the build, so that no page computes it and no frame carries the
 * code. Of every grouping `{ id: [x, y, rank] }`: 0 to 1, and the place in its column.
 */
export function shippedPlaces(root: string): Plugin {
  const make = (file: string) => {
    const { model } = readModel(file);
    const of = (by: (typeof GROUPINGS)[number]) => {
      const network = networkAround(model, "all", model.agreements, { by, stated: false });
      const graph = graphOf(network, model);
      const places = settleRoomy(graph);
      const columns = ordered(columnsOf(network), neighboursIn(network), STARTS);
      const rank = new Map(
        [columns.left, columns.middle, columns.right].flatMap((ids) =>
          ids.map((id, at): [string, number] => [id, at]),
        ),
      );
      const rounded = (at: number) => Math.round((places[at] ?? 0) * 1000) / 1000;
      return Object.fromEntries(
        graph.ids.map((id, at) => [id, [rounded(2 * at), rounded(2 * at + 1), rank.get(id)]]),
      );
    };
    return `export default ${JSON.stringify(Object.fromEntries(GROUPINGS.map((by) => [by, of(by)])))}`;
  };
  return {
    name: "atlas-places",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const file = readFileSync(resolve(root, "data/partnership.json"), "utf8");
      const text = made.get(file) ?? make(file);
      made.set(file, text);
      return text;
    },
  };
}

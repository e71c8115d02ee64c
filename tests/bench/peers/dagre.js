import { Graph, layout } from "@dagrejs/dagre";

/**
 * The columns as dagre orders them. Which column a node stands in is given, how far down is dagre's.
 *
 * @param {readonly (readonly string[])[]} columns ids from left to right
 * @param {readonly (readonly [from: string, to: string])[]} links from a column to the next one
 * @returns {string[][]} the same columns, each from top to bottom
 */
export function dagreColumns(columns, links) {
  const columnOf = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column])));
  const graph = new Graph();
  graph.setGraph({
    rankdir: "LR",
    // It makes room for labels on links: a link spans two of its ranks.
    ranker: (ranked) => {
      for (const id of ranked.nodes()) ranked.node(id).rank = 2 * (columnOf.get(id) ?? -0.5);
    },
  });
  for (const id of columns.flat()) graph.setNode(id, { width: 10, height: 10 });
  for (const [from, to] of links) graph.setEdge(from, to, {});
  layout(graph);
  return columns.map((ids) => [...ids].sort((a, b) => graph.node(a).y - graph.node(b).y));
}

import Graph from "graphology";
import layout from "graphology-layout-forceatlas2";

/** @returns {Float64Array} x of node `i` at `2 * i`, y at `2 * i + 1` */
export function forceAtlas2({ ids, sources, targets }, iterations) {
  const graph = new Graph();
  // It asks for places to begin from: a spiral, as d3-force begins.
  ids.forEach((id, node) => {
    const [angle, radius] = [node * Math.PI * (3 - Math.sqrt(5)), Math.sqrt(node + 0.5)];
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  sources.forEach((source, link) => {
    graph.addEdge(ids[source], ids[targets[link]]);
  });
  const places = layout(graph, { iterations, settings: layout.inferSettings(graph) });
  return Float64Array.from(ids.flatMap((id) => [places[id].x, places[id].y]));
}

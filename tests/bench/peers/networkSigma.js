import Graph from "graphology";
import Sigma from "sigma";
import { offer } from "./networkPage.js";

offer(async ({ graph, places, radii, nodeColours }, host, palette, hover) => {
  const network = new Graph({ multi: true });
  graph.ids.forEach((id, at) => {
    network.addNode(id, {
      x: places[2 * at],
      y: -places[2 * at + 1],
      size: radii[at],
      color: palette.nodes[nodeColours[at]],
    });
  });
  graph.sources.forEach((from, at) => {
    network.addEdge(`n${from}`, `n${graph.targets[at]}`, { size: 1, color: "#dedbd3" });
  });
  const view = new Sigma(network, host, { renderLabels: false });
  view.on("enterNode", hover);
  return (node) => {
    const { x, y } = view.graphToViewport({ x: places[2 * node], y: -places[2 * node + 1] });
    return [x, y];
  };
});

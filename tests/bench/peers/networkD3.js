// The usual way: everything drawn anew in each frame of a gesture.
import { quadtree, select, zoom, zoomIdentity } from "d3";
import { offer } from "./networkPage.js";

offer(async ({ graph, places, radii, nodeColours }, host, palette, hover) => {
  const { clientWidth: width, clientHeight: height } = host;
  const nodes = graph.ids.map((_, at) => ({
    x: places[2 * at],
    y: places[2 * at + 1],
    r: radii[at],
    colour: nodeColours[at],
  }));
  const links = Array.from(graph.sources, (from, at) => [nodes[from], nodes[graph.targets[at]]]);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  host.append(canvas);
  const context = canvas.getContext("2d");
  let view = zoomIdentity;
  const draw = () => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.translate(view.x, view.y);
    context.scale(view.k, view.k);
    context.lineWidth = 1 / view.k;
    context.strokeStyle = "rgba(93, 87, 76, 0.2)";
    context.beginPath();
    for (const [a, b] of links) {
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
    }
    context.stroke();
    palette.nodes.forEach((colour, number) => {
      context.beginPath();
      for (const node of nodes) {
        if (node.colour !== number) continue;
        const r = node.r / view.k;
        context.moveTo(node.x + r, node.y);
        context.arc(node.x, node.y, r, 0, 2 * Math.PI);
      }
      context.fillStyle = colour;
      context.fill();
    });
  };
  let asked = false;
  const zooming = zoom()
    .scaleExtent([100, 60_000])
    .on("zoom", ({ transform }) => {
      view = transform;
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        draw();
      });
    });
  const k = Math.min(width, height) * 0.95;
  const home = zoomIdentity.translate((width - k) / 2, (height - k) / 2).scale(k);
  select(canvas).call(zooming).call(zooming.transform, home);
  draw();
  const tree = quadtree(
    nodes,
    (node) => node.x,
    (node) => node.y,
  );
  let over;
  canvas.addEventListener("mousemove", ({ offsetX, offsetY }) => {
    const found = tree.find((offsetX - view.x) / view.k, (offsetY - view.y) / view.k, 8 / view.k);
    if (found === over) return;
    over = found;
    if (found) hover();
  });
  return (node) => view.apply([nodes[node].x, nodes[node].y]);
});

import { boundsOf, toScreen } from "../../../src/camera/camera.ts";
import { createMover } from "../../../src/camera/mover.ts";
import { createCanvasView } from "../../../src/graph/canvasView.ts";
import { offer } from "./networkPage.js";

offer(async (scene, host, palette, hover) => {
  let view;
  const mover = createMover(host, {
    bounds: boundsOf(scene.places),
    onHover: (point) => point && view.hit(...point) !== undefined && hover(),
  });
  view = createCanvasView(host, scene, { palette }, mover);
  await view.whenSharp();
  window.net.hit = (x, y) => view.hit(x, y);
  return (node) => toScreen(mover.camera, scene.places[2 * node], scene.places[2 * node + 1]);
});

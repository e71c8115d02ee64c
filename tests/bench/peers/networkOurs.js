import { toScreen } from "../../../src/graph/camera.ts";
import { createCanvasView } from "../../../src/graph/canvasView.ts";
import { offer } from "./networkPage.js";

offer(async (scene, host, palette, hover) => {
  const view = createCanvasView(host, scene, {
    look: { palette },
    onHover: (node) => node !== undefined && hover(),
  });
  await view.whenSharp();
  window.net.hit = (x, y) => view.hit(x, y);
  return (node) => toScreen(view.camera, scene.places[2 * node], scene.places[2 * node + 1]);
});

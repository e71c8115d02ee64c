import { boundsOf, fitted, type Size } from "../camera/camera.ts";
import { paint, prepare } from "./paint.ts";
import type { Look, Scene } from "./scene.ts";

/** Dots on a side that every browser can draw. */
const MOST_DOTS = 8192;
const PADDING = 32;

/**
 * The whole scene with its labels as a PNG of `size` px with `ratio` dots each.
 *
 * @throws RangeError when a side would have no dot or more than 8,192
 */
export async function toPng(scene: Scene, look: Look, size: Size, ratio = 1): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  const sides = [size.width * ratio, size.height * ratio];
  if (!sides.every((side) => side >= 1 && side <= MOST_DOTS))
    throw new RangeError(`A picture of ${sides.join(" by ")} dots cannot be drawn.`);
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error("This browser gives no canvas to paint on.");
  const camera = fitted(boundsOf(scene.places), size, PADDING);
  const labels = { x0: 4, y0: 4, x1: size.width - 4, y1: size.height - 4 };
  paint(context, prepare(scene, look), { camera, home: camera.scale, ...size, ratio, labels });
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else fail(new Error("The picture could not be written as PNG."));
    }, "image/png"),
  );
}

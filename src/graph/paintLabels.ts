import { type Box, growth } from "../camera/camera.ts";
import { FONT_SIZE, LABEL_GAP, labelLimit } from "./ink.ts";
import type { Context, Prepared } from "./paint.ts";
import { placeLabels } from "./placeLabels.ts";
import type { Shot } from "./shot.ts";

/** Words beside their nodes, each on a rim of paper so that links do not strike it through. */
export function paintLabels(
  context: Context,
  { scene, look, labels, widths }: Prepared,
  shot: Shot,
  bounds: Box,
): void {
  const size = look.fontSize ?? FONT_SIZE;
  context.font = `${size}px ${look.palette.font}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  const measure = (text: string) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
  const placed = placeLabels({
    labels: scene.labels,
    order: labels,
    places: scene.places,
    camera: shot.camera,
    radii: scene.radii,
    growth: growth(shot.camera.scale, shot.home),
    measure,
    height: size * 1.3,
    bounds,
    gap: LABEL_GAP,
    limit: labelLimit(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0),
  });
  context.strokeStyle = look.palette.paper;
  context.lineWidth = 3;
  context.lineJoin = "round";
  context.fillStyle = look.palette.ink;
  // Rims first: none of them covers a neighbour's words.
  for (const { node, x, y, height } of placed)
    context.strokeText(scene.labels[node] as string, x, y + height / 2);
  for (const { node, x, y, height } of placed)
    context.fillText(scene.labels[node] as string, x, y + height / 2);
}

import { type Box, type Camera, panBy, type Size, seen } from "../camera/camera.ts";
import type { Shot } from "./shot.ts";

/** px painted beyond each edge of the view, so that there is something to pan to. */
const MARGIN_PX = 240;
/** Dots of a picture at most: 48 MB. */
const MOST_DOTS = 12_000_000;
/** px from its edge at which labels end. */
const LABEL_INSET = 4;

/** The picture of what the view shows and of a margin around it. */
export function shotOf(camera: Camera, home: number, view: Size, dotsPerPx: number): Shot {
  // Even, so that it is a whole number of dots also at one and a half to a px.
  const margin = 2 * Math.round(Math.min(MARGIN_PX, Math.max(view.width, view.height) / 3) / 2);
  const across = view.width + 2 * margin;
  const down = view.height + 2 * margin;
  const ratio = Math.min(dotsPerPx, Math.sqrt(MOST_DOTS / (across * down)));
  return {
    camera: panBy(camera, margin, margin),
    home,
    width: Math.ceil(across * ratio) / ratio,
    height: Math.ceil(down * ratio) / ratio,
    ratio,
    labels: {
      x0: margin + LABEL_INSET,
      y0: margin + LABEL_INSET,
      x1: margin + view.width - LABEL_INSET,
      y1: margin + view.height - LABEL_INSET,
    },
  };
}

/** How far a picture may be scaled before it is painted anew while the hand still moves. */
const STRETCH = 1.8;
/** px of the view's surroundings that are wanted before the hand gets there. */
const AHEAD_PX = 80;

/** Whether a picture no longer does for a view, even while it moves. */
export function isWornOut(shot: Shot, camera: Camera, view: Size, bounds: Box): boolean {
  const stretch = camera.scale / shot.camera.scale;
  if (stretch > STRETCH || stretch < 1 / STRETCH) return true;
  const want = seen(panBy(camera, AHEAD_PX, AHEAD_PX), {
    width: view.width + 2 * AHEAD_PX,
    height: view.height + 2 * AHEAD_PX,
  });
  const have = seen(shot.camera, shot);
  return (
    Math.max(want.x0, bounds.x0) < have.x0 ||
    Math.max(want.y0, bounds.y0) < have.y0 ||
    Math.min(want.x1, bounds.x1) > have.x1 ||
    Math.min(want.y1, bounds.y1) > have.y1
  );
}

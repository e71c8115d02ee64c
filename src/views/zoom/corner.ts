import type { Viewpoint } from "../../camera/viewpoint.ts";
import type { Sight } from "../../figures/sight.ts";

export const CORNERS = ["top right", "top left", "bottom left", "bottom right"] as const;
export type Corner = (typeof CORNERS)[number];

/** 0 to 1 of what is seen, at its foot, where the legend is. */
const FOOT = 0.1;

/**
 * The corner of what is seen where something hides the fewest marks; the one it
 * is in unless another is better.
 *
 * @param share 0 to 1 of what is seen that it takes, across and down
 */
export function emptiestCorner(
  places: Sight["places"],
  { x, y, zoom }: Viewpoint,
  [wide, high]: readonly [number, number],
  now: Corner,
): Corner {
  const hidden = new Map<Corner, number>(CORNERS.map((corner) => [corner, 0]));
  for (const [px, py] of places.values()) {
    const [right, down] = [(px - x) * zoom + 0.5, (py - y) * zoom + 0.5];
    if (right < 0 || right > 1 || down < 0 || down > 1) continue;
    const across = right <= wide ? "left" : right >= 1 - wide ? "right" : undefined;
    const isLow = down >= 1 - FOOT - high && down <= 1 - FOOT;
    const along = down <= high ? "top" : isLow ? "bottom" : undefined;
    if (!across || !along) continue;
    const corner: Corner = `${along} ${across}`;
    hidden.set(corner, (hidden.get(corner) ?? 0) + 1);
  }
  const of = (corner: Corner) => hidden.get(corner) ?? 0;
  return CORNERS.reduce((best, corner) => (of(corner) < of(best) ? corner : best), now);
}

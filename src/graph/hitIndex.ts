import type { Places } from "./graph.ts";

/** Finds the node under a point. */
export interface HitIndex {
  /**
   * The node whose disc, grown by `slack`, holds the point; of several, the
   * one with the nearest middle, and of equally near ones the one drawn last.
   * `radiusScale` turns a radius into a length of places; `slack` is one.
   */
  at(x: number, y: number, radiusScale: number, slack: number): number | undefined;
}

const PER_CELL = 2;

/** Nodes sorted into a square grid; built in one pass, so it may be rebuilt whenever places move. */
export function createHitIndex(places: Places, radii: Float32Array): HitIndex {
  const count = places.length / 2;
  const side = Math.max(1, Math.ceil(Math.sqrt(count / PER_CELL)));
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  let largest = 0;
  for (let node = 0; node < count; node += 1) {
    const x = places[2 * node] as number;
    const y = places[2 * node + 1] as number;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
    largest = Math.max(largest, radii[node] as number);
  }
  const cell = Math.max(x1 - x0, y1 - y0, Number.MIN_VALUE) / side || 1;
  const clampCell = (value: number) => Math.min(side - 1, Math.max(0, Math.floor(value / cell)));
  const cellOf = (x: number, y: number) => clampCell(y - y0) * side + clampCell(x - x0);

  // Counting sort: nodes of cell `c` are `sorted[starts[c]] … sorted[starts[c + 1] - 1]`.
  const starts = new Uint32Array(side * side + 1);
  for (let node = 0; node < count; node += 1) {
    const at = cellOf(places[2 * node] as number, places[2 * node + 1] as number) + 1;
    starts[at] = (starts[at] as number) + 1;
  }
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const fill = starts.slice();
  const sorted = new Uint32Array(count);
  for (let node = 0; node < count; node += 1) {
    const at = cellOf(places[2 * node] as number, places[2 * node + 1] as number);
    sorted[fill[at] as number] = node;
    fill[at] = (fill[at] as number) + 1;
  }

  return {
    at(x, y, radiusScale, slack) {
      if (count === 0) return;
      // A little more than exact, or rounding would leave out what just touches.
      const reach = (largest * radiusScale + slack) * (1 + 1e-6);
      if (x < x0 - reach || x > x1 + reach || y < y0 - reach || y > y1 + reach) return;
      const left = clampCell(x - reach - x0);
      const right = clampCell(x + reach - x0);
      const bottom = clampCell(y + reach - y0);
      let best: number | undefined;
      let bestSquare = Infinity;
      for (let row = clampCell(y - reach - y0); row <= bottom; row += 1) {
        const end = starts[row * side + right + 1] as number;
        for (let at = starts[row * side + left] as number; at < end; at += 1) {
          const node = sorted[at] as number;
          const dx = (places[2 * node] as number) - x;
          const dy = (places[2 * node + 1] as number) - y;
          const square = dx * dx + dy * dy;
          const radius = (radii[node] as number) * radiusScale + slack;
          if (square > radius * radius || square > bestSquare) continue;
          if (square === bestSquare && best !== undefined && node < best) continue;
          best = node;
          bestSquare = square;
        }
      }
      return best;
    },
  };
}

import type { Box, Camera } from "../camera/camera.ts";
import type { Places } from "./graph.ts";

interface Dots {
  readonly places: Places;
  readonly camera: Camera;
  readonly radii: Float32Array;
  /** Radii are multiplied by it. */
  readonly growth: number;
  /** px in which dots count. */
  readonly bounds: Box;
}

/** Slimmer than the way from a node to its own label. */
const CELL = 4;

/** Where dots are painted, in cells of a few px. */
export function createDots({ places, camera, radii, growth, bounds }: Dots) {
  const { x0, y0, x1, y1 } = bounds;
  const wide = Math.max(1, Math.ceil((x1 - x0) / CELL));
  const high = Math.max(1, Math.ceil((y1 - y0) / CELL));
  const column = (x: number) => Math.min(wide - 1, Math.max(0, Math.floor((x - x0) / CELL)));
  const row = (y: number) => Math.min(high - 1, Math.max(0, Math.floor((y - y0) / CELL)));
  const painted = new Uint8Array(wide * high);
  for (let node = 0; node < radii.length; node += 1) {
    const x = camera.x + camera.scale * (places[2 * node] as number);
    const y = camera.y + camera.scale * (places[2 * node + 1] as number);
    const radius = (radii[node] as number) * growth;
    if (x + radius < x0 || x - radius > x1 || y + radius < y0 || y - radius > y1) continue;
    const [left, right] = [column(x - radius), column(x + radius)];
    const bottom = row(y + radius);
    for (let r = row(y - radius); r <= bottom; r += 1)
      painted.fill(1, r * wide + left, r * wide + right + 1);
  }
  return {
    /** Number of cells with a dot in a box. */
    under(x: number, y: number, width: number, height: number): number {
      const [left, right] = [column(x), column(x + width)];
      const bottom = row(y + height);
      let cells = 0;
      for (let r = row(y); r <= bottom; r += 1)
        for (let c = left; c <= right; c += 1) cells += painted[r * wide + c] as number;
      return cells;
    },
  };
}

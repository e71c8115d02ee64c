import type { Box, Camera } from "../camera/camera.ts";
import { createDots } from "./dotGrid.ts";
import type { Places } from "./graph.ts";

/** One label, by the box its words take: left and top edge, width and height in px. */
export interface PlacedLabel {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly labels: readonly string[];
  /** Nodes, most important first; nodes that are not in it get no label. */
  readonly order: ArrayLike<number>;
  readonly places: Places;
  readonly camera: Camera;
  readonly radii: Float32Array;
  /** Radii are multiplied by it. */
  readonly growth: number;
  /** Width in px of one line. */
  readonly measure: (text: string) => number;
  /** px of one line. */
  readonly height: number;
  /** px that labels may use; none is cut by its edges. */
  readonly bounds: Box;
  /** px kept free around each label. */
  readonly gap: number;
  /** No more labels than this. Absent: as many as there is room for. */
  readonly limit?: number | undefined;
}

const CELL_WIDE = 64;
const CELL_HIGH = 24;
/** px between the edge of a mark and its label. */
const BESIDE = 5;

/**
 * The labels that are shown: right of their node, left, below or above, where
 * they lie on the fewest other nodes. None lies on another, and a less important
 * one never pushes out a more important one.
 */
export function placeLabels(request: LabelRequest): PlacedLabel[] {
  const { labels, order, places, camera, radii, growth, measure, height, bounds, gap } = request;
  const limit = request.limit ?? Infinity;
  const taken = createTaken(bounds, gap);
  const dots = createDots(request);
  const placed: PlacedLabel[] = [];
  for (let at = 0; at < order.length && placed.length < limit; at += 1) {
    const node = order[at] as number;
    const text = labels[node];
    if (!text) continue;
    const px = camera.x + camera.scale * (places[2 * node] as number);
    const py = camera.y + camera.scale * (places[2 * node + 1] as number);
    if (!(px >= bounds.x0 && px <= bounds.x1 && py >= bounds.y0 && py <= bounds.y1)) continue;
    const beside = (radii[node] as number) * growth + BESIDE;
    // Where not even a dot has room there is no need to measure.
    if (noRoom(taken, px, py, beside, height)) continue;
    const width = measure(text);
    const corners = [
      [px + beside, py - height / 2],
      [px - beside - width, py - height / 2],
      [px - width / 2, py + beside],
      [px - width / 2, py - beside - height],
    ] as const;
    let label: PlacedLabel | undefined;
    let least = Infinity;
    for (const [x, y] of corners) {
      if (least === 0) break;
      if (!taken.isFree(x, y, width, height)) continue;
      const covered = dots.under(x, y, width, height);
      if (covered >= least) continue;
      least = covered;
      label = { node, x, y, width, height };
    }
    if (label === undefined) continue;
    taken.add(label);
    placed.push(label);
  }
  return placed;
}

function noRoom(taken: Taken, px: number, py: number, beside: number, height: number): boolean {
  return !(
    taken.isFree(px + beside, py - height / 2, 0, height) ||
    taken.isFree(px - beside, py - height / 2, 0, height) ||
    taken.isFree(px, py + beside, 0, height) ||
    taken.isFree(px, py - beside - height, 0, height)
  );
}

interface Taken {
  /** Inside the bounds and at least the gap away from every box added. */
  isFree(x: number, y: number, width: number, height: number): boolean;
  add(box: PlacedLabel): void;
}

/** Boxes by the cells of a grid they touch. */
function createTaken(bounds: Box, gap: number): Taken {
  const wide = Math.max(1, Math.ceil((bounds.x1 - bounds.x0) / CELL_WIDE));
  const high = Math.max(1, Math.ceil((bounds.y1 - bounds.y0) / CELL_HIGH));
  const cells: (PlacedLabel[] | undefined)[] = new Array(wide * high);
  const column = (x: number) =>
    Math.min(wide - 1, Math.max(0, Math.floor((x - bounds.x0) / CELL_WIDE)));
  const row = (y: number) =>
    Math.min(high - 1, Math.max(0, Math.floor((y - bounds.y0) / CELL_HIGH)));

  return {
    isFree(x, y, width, height) {
      if (x < bounds.x0 || y < bounds.y0 || x + width > bounds.x1 || y + height > bounds.y1)
        return false;
      const right = column(x + width + gap);
      const bottom = row(y + height + gap);
      for (let r = row(y - gap); r <= bottom; r += 1)
        for (let c = column(x - gap); c <= right; c += 1)
          for (const other of cells[r * wide + c] ?? [])
            if (
              x < other.x + other.width + gap &&
              x + width + gap > other.x &&
              y < other.y + other.height + gap &&
              y + height + gap > other.y
            )
              return false;
      return true;
    },
    add(box) {
      const right = column(box.x + box.width);
      const bottom = row(box.y + box.height);
      for (let r = row(box.y); r <= bottom; r += 1)
        for (let c = column(box.x); c <= right; c += 1) {
          const at = r * wide + c;
          const cell = cells[at];
          if (cell) cell.push(box);
          else cells[at] = [box];
        }
    },
  };
}

const DEPTH = 16;
const CELLS_ACROSS = 2 ** DEPTH;
/** So few codes are sorted sooner without counting digits. */
const FEW = 40;

/**
 * A quadtree written out depth first, so that it is walked without a stack:
 * the entry after `k` is its first child; `skips[k]` is the first entry that is
 * not below it. Entries are cells with at least two points, and points.
 */
export class Quadtree {
  /** How many entries there are; at most twice the points. */
  length = 0;
  /** Centre of the masses below, and their sum. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly masses: Float64Array;
  /** Square of a cell's side; 0 for a point. */
  readonly sizes: Float64Array;
  readonly skips: Uint32Array;
  /** Numbers of the points along a space-filling curve: near in the list is near in the plane. */
  order: Uint32Array;

  private spare: Uint32Array;
  private readonly codes: Uint32Array;
  private readonly counts = new Uint32Array(256);
  private side = 0;

  constructor(points: number) {
    const entries = Math.max(1, points * 2);
    this.xs = new Float64Array(entries);
    this.ys = new Float64Array(entries);
    this.masses = new Float64Array(entries);
    this.sizes = new Float64Array(entries);
    this.skips = new Uint32Array(entries);
    this.order = new Uint32Array(points);
    this.spare = new Uint32Array(points);
    this.codes = new Uint32Array(points);
  }

  /** Takes in points (x at `2 * i`, y at `2 * i + 1`, all finite) and their masses. */
  build(points: Float64Array, masses: Float64Array): void {
    this.encode(points);
    this.sort();
    this.length = 0;
    if (this.order.length > 0) this.write(points, masses, 0, this.order.length);
  }

  /** Numbers each point by its cell of the finest grid, along Morton's curve. */
  private encode(points: Float64Array): void {
    let left = Number.POSITIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] as number;
      const y = points[i + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    this.side = Math.max(right - left, bottom - top, 1e-9) * 1.000001;
    const scale = CELLS_ACROSS / this.side;
    for (let i = 0; i < this.codes.length; i++) {
      const column = ((points[2 * i] as number) - left) * scale;
      const row = ((points[2 * i + 1] as number) - top) * scale;
      this.codes[i] = spread(column) | (spread(row) << 1);
    }
  }

  private sort(): void {
    const { codes, counts } = this;
    for (let i = 0; i < this.order.length; i++) this.order[i] = i;
    if (this.order.length < FEW) {
      this.sortFew();
      return;
    }
    for (let shift = 0; shift < 32; shift += 8) {
      counts.fill(0);
      for (const code of codes) {
        const digit = (code >>> shift) & 255;
        counts[digit] = (counts[digit] as number) + 1;
      }
      let before = 0;
      for (let digit = 0; digit < 256; digit++) {
        const those = counts[digit] as number;
        counts[digit] = before;
        before += those;
      }
      for (const point of this.order) {
        const digit = ((codes[point] as number) >>> shift) & 255;
        const place = counts[digit] as number;
        this.spare[place] = point;
        counts[digit] = place + 1;
      }
      const { order } = this;
      this.order = this.spare;
      this.spare = order;
    }
  }

  /** By insertion. */
  private sortFew(): void {
    const { codes, order } = this;
    for (let i = 1; i < order.length; i++) {
      const code = codes[i] as number;
      let place = i;
      for (; place > 0 && (codes[order[place - 1] as number] as number) > code; place--)
        order[place] = order[place - 1] as number;
      order[place] = i;
    }
  }

  private write(points: Float64Array, masses: Float64Array, from: number, to: number): void {
    const { xs, ys, order, codes, skips } = this;
    const entry = this.length++;
    if (to - from === 1) {
      const point = order[from] as number;
      this.fill(entry, points[2 * point], points[2 * point + 1], masses[point], 0);
      return;
    }
    // Cells with one child only are passed over.
    const first = codes[order[from] as number] as number;
    const last = codes[order[to - 1] as number] as number;
    const level = Math.clz32(first ^ last) >>> 1;
    const side = this.side / (1 << level);
    const shift = 30 - 2 * level;
    let start = from;
    while (start < to) {
      let end = start + 1;
      // On the finest level points that share a cell stand beside each other.
      if (level < DEPTH) {
        const quarter = ((codes[order[start] as number] as number) >>> shift) & 3;
        while (end < to && (((codes[order[end] as number] as number) >>> shift) & 3) === quarter)
          end++;
      }
      this.write(points, masses, start, end);
      start = end;
    }
    let sum = 0;
    let x = 0;
    let y = 0;
    for (let child = entry + 1; child < this.length; child = skips[child] as number) {
      const mass = this.masses[child] as number;
      sum += mass;
      x += mass * (xs[child] as number);
      y += mass * (ys[child] as number);
    }
    this.fill(entry, x / sum, y / sum, sum, side * side);
  }

  private fill(entry: number, x = 0, y = 0, mass = 0, size = 0): void {
    this.xs[entry] = x;
    this.ys[entry] = y;
    this.masses[entry] = mass;
    this.sizes[entry] = size;
    this.skips[entry] = this.length;
  }
}

/** The lowest sixteen bits, each followed by an empty one. */
function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

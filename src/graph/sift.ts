import type { Columns, Near } from "./columns.ts";

const ROUNDS = 50;

/**
 * Moves node after node to the place in its column where fewest links cross, as
 * long as that helps (sifting, after Matuszewski, Schönfeld and Molitor, 1999).
 */
export function sifted(columns: Columns, near: Near): Columns {
  const left = [...columns.left];
  const middle = [...columns.middle];
  const right = [...columns.right];
  for (let round = 0; round < ROUNDS; round++) {
    const moved = [
      sift(middle, [left, right], near),
      sift(right, [middle], near),
      sift(left, [middle], near),
    ];
    if (!moved.includes(true)) break;
  }
  return { left, middle, right };
}

/** One walk through a column; `true` when something changed its place. */
function sift(column: string[], beside: readonly (readonly string[])[], near: Near): boolean {
  const gain = gains(column, beside, near);
  const order = column.map((_, index) => index);
  let moved = false;
  for (const node of column.keys()) {
    const from = order.indexOf(node);
    let [to, most] = [from, 0];
    const consider = (at: number, gained: number) => {
      if (gained > most) [to, most] = [at, gained];
      return gained;
    };
    for (let at = from - 1, sum = 0; at >= 0; at--)
      sum = consider(at, sum + gain(order[at] ?? 0, node));
    for (let at = from + 1, sum = 0; at < order.length; at++)
      sum = consider(at, sum + gain(node, order[at] ?? 0));
    if (to === from) continue;
    order.splice(from, 1);
    order.splice(to, 0, node);
    moved = true;
  }
  if (moved) column.splice(0, column.length, ...order.map((index) => column[index] ?? ""));
  return moved;
}

/**
 * Crossings that are gone when the lower of two neighbours comes to stand above
 * the upper: by their places in the column as it is given. Who stands where in
 * it makes no difference, so each pair is counted once.
 */
function gains(column: readonly string[], beside: readonly (readonly string[])[], near: Near) {
  const places = beside.map((other) => new Map(other.map((id, index) => [id, index])));
  const ends = column.map((id) =>
    places.map((place) =>
      (near.get(id) ?? []).flatMap((other) => place.get(other) ?? []).sort((a, b) => a - b),
    ),
  );
  const size = column.length;
  const known = new Int32Array(size * size);
  for (let upper = 0; upper < size; upper++)
    for (let lower = upper + 1; lower < size; lower++) {
      let sum = 0;
      for (const side of beside.keys())
        sum += excess(ends[upper]?.[side] ?? [], ends[lower]?.[side] ?? []);
      known[upper * size + lower] = sum;
      known[lower * size + upper] = -sum;
    }
  return (upper: number, lower: number) => known[upper * size + lower] ?? 0;
}

/** Pairs in which the first is greater, less those in which the second is; both in ascending order. */
function excess(first: readonly number[], second: readonly number[]): number {
  let [sum, below, through] = [0, 0, 0];
  for (const value of first) {
    while (below < second.length && (second[below] ?? 0) < value) below++;
    while (through < second.length && (second[through] ?? 0) <= value) through++;
    sum += below - (second.length - through);
  }
  return sum;
}

import type { Columns, Near } from "./columns.ts";

/** Number of pairs of links that cross, in both gaps between columns. */
export function crossings({ left, middle, right }: Columns, near: Near): number {
  return crossingsBetween(middle, left, near) + crossingsBetween(middle, right, near);
}

function crossingsBetween(from: readonly string[], to: readonly string[], near: Near): number {
  const at = new Map(to.map((id, index) => [id, index]));
  // Inversions of the second ends, counted over a tally of those already passed.
  const passed = new Array<number>(to.length).fill(0);
  let count = 0;
  for (const id of from) {
    const ends = (near.get(id) ?? []).flatMap((other) => at.get(other) ?? []);
    for (const end of ends)
      for (let below = end + 1; below < to.length; below++) count += passed[below] ?? 0;
    for (const end of ends) passed[end] = (passed[end] ?? 0) + 1;
  }
  return count;
}

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
  const places = beside.map((other) => new Map(other.map((id, index) => [id, index])));
  const ends = new Map(
    column.map((id) => [
      id,
      places.map((place) => (near.get(id) ?? []).flatMap((other) => place.get(other) ?? [])),
    ]),
  );
  /** Crossings that are gone when the lower of two neighbours comes to stand above the upper. */
  const gain = (upper: string, lower: string) => {
    let sum = 0;
    ends.get(upper)?.forEach((above, side) => {
      for (const a of above) for (const b of ends.get(lower)?.[side] ?? []) sum += Math.sign(a - b);
    });
    return sum;
  };
  let moved = false;
  for (const id of [...column]) {
    const from = column.indexOf(id);
    let [to, most] = [from, 0];
    const consider = (at: number, gained: number) => {
      if (gained > most) [to, most] = [at, gained];
      return gained;
    };
    for (let at = from - 1, sum = 0; at >= 0; at--)
      sum = consider(at, sum + gain(column[at] ?? "", id));
    for (let at = from + 1, sum = 0; at < column.length; at++)
      sum = consider(at, sum + gain(id, column[at] ?? ""));
    if (to === from) continue;
    column.splice(from, 1);
    column.splice(to, 0, id);
    moved = true;
  }
  return moved;
}

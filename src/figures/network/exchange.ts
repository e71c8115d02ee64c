import type { Neighbours } from "../../model/walk.ts";
import type { Order } from "./order.ts";

const ROUNDS = 50;

/**
 * Lets neighbours in a column change places as long as fewer links cross. The
 * gain of one exchange depends on the links of the two alone.
 */
export function exchanged(order: Order, near: Neighbours, leftIsFixed: boolean): Order {
  const left = [...order.left];
  const agreements = [...order.agreements];
  const sectors = [...order.sectors];
  for (let round = 0; round < ROUNDS; round++) {
    const moved = [
      pass(agreements, [left, sectors], near),
      pass(sectors, [agreements], near),
      !leftIsFixed && pass(left, [agreements], near),
    ];
    if (!moved.includes(true)) break;
  }
  return { left, agreements, sectors };
}

/** One walk down a column; `true` when something changed places. */
function pass(column: string[], beside: readonly (readonly string[])[], near: Neighbours): boolean {
  const places = beside.map((other) => new Map(other.map((id, index) => [id, index])));
  const ends = (id: string, place: ReadonlyMap<string, number>) =>
    (near.get(id) ?? []).flatMap((other) => place.get(other) ?? []);
  let moved = false;
  for (let at = 0; at + 1 < column.length; at++) {
    const [upper = "", lower = ""] = [column[at], column[at + 1]];
    let gain = 0;
    for (const place of places)
      for (const a of ends(upper, place))
        for (const b of ends(lower, place)) gain += Math.sign(a - b);
    if (gain <= 0) continue;
    [column[at], column[at + 1]] = [lower, upper];
    moved = true;
  }
  return moved;
}

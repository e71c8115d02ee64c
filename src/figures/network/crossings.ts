import type { NetworkLink } from "../../model/network.ts";
import type { Order } from "./order.ts";

/** Number of pairs of links that cross, in both gaps between columns. */
export function crossings(
  order: Order,
  links: readonly Pick<NetworkLink, "agreement" | "to">[],
): number {
  return (
    crossingsBetween(order.left, order.agreements, links) +
    crossingsBetween(order.sectors, order.agreements, links)
  );
}

function crossingsBetween(
  ends: readonly string[],
  agreements: readonly string[],
  links: readonly Pick<NetworkLink, "agreement" | "to">[],
): number {
  const at = new Map(ends.map((id, index) => [id, index]));
  const middle = new Map(agreements.map((id, index) => [id, index]));
  const pairs = links
    .filter(({ to }) => at.has(to))
    .map((link): [number, number] => [middle.get(link.agreement) ?? 0, at.get(link.to) ?? 0])
    .sort(([a, b], [c, d]) => a - c || b - d);
  // Inversions of the second ends, counted over a tally of those already passed.
  const passed = new Array<number>(ends.length).fill(0);
  let count = 0;
  let from = 0;
  while (from < pairs.length) {
    let to = from;
    while (to < pairs.length && pairs[to]![0] === pairs[from]![0]) to++; // within bounds
    for (let k = from; k < to; k++)
      for (let end = pairs[k]![1] + 1; end < ends.length; end++) count += passed[end]!;
    for (let k = from; k < to; k++) passed[pairs[k]![1]]!++;
    from = to;
  }
  return count;
}

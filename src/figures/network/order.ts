import { mean } from "d3-array";
import type { Network, NetworkLink } from "../../model/network.ts";

/** Ids of each column from top to bottom. */
export interface Order {
  readonly areas: readonly string[];
  readonly agreements: readonly string[];
  readonly sectors: readonly string[];
}

const SWEEPS = 6;

/**
 * Orders the columns to cross as little as possible: each node moves to the
 * mean place of its neighbours, back and forth, and the best order seen is kept
 * (the barycentre method of Sugiyama, Tagawa and Toda, 1981). Areas keep the
 * order of the model, which readers know. The same network always comes out the
 * same.
 */
export function orderLayers({ nodes, links }: Network): Order {
  const ids = (kind: string) => nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  const areas = ids("area");
  const areaOf = new Map(nodes.map(({ id, area }) => [id, area < 0 ? nodes.length : area]));
  const near = adjacency(links);
  let agreements = ids("agreement").sort((a, b) => (areaOf.get(a) ?? 0) - (areaOf.get(b) ?? 0));
  let sectors = ids("sector");
  let best: Order = { areas, agreements, sectors };
  let fewest = crossings(best, links);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sectors = byNeighbours(sectors, [agreements], near);
    const next = { areas, agreements, sectors };
    const count = crossings(next, links);
    if (count < fewest) [best, fewest] = [next, count];
    agreements = byNeighbours(agreements, [areas, sectors], near);
    const after = { areas, agreements, sectors };
    const countAfter = crossings(after, links);
    if (countAfter < fewest) [best, fewest] = [after, countAfter];
  }
  return best;
}

/** Places are relative (0 to 1), so that a short column weighs as much as a long one. */
function places(columns: readonly (readonly string[])[]): Map<string, number> {
  return new Map(
    columns.flatMap((column) =>
      column.map((id, index): [string, number] => [id, (index + 0.5) / column.length]),
    ),
  );
}

/** Who is linked to whom, both ways. */
function adjacency(links: readonly NetworkLink[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = near.get(from);
    if (known) known.push(to);
    else near.set(from, [to]);
  };
  for (const { agreement, to } of links) {
    add(agreement, to);
    add(to, agreement);
  }
  return near;
}

function byNeighbours(
  column: readonly string[],
  fixed: readonly (readonly string[])[],
  near: ReadonlyMap<string, readonly string[]>,
): string[] {
  const place = places(fixed);
  const own = places([column]);
  const centre = new Map(
    column.map((id): [string, number] => [
      id,
      // `mean` passes over neighbours in the column that is not fixed now.
      mean(near.get(id) ?? [], (other) => place.get(other)) ?? own.get(id) ?? 0,
    ]),
  );
  return [...column].sort((a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0));
}

/** Number of pairs of links that cross, in both gaps between columns. */
export function crossings(order: Order, links: readonly NetworkLink[]): number {
  return (
    crossingsBetween(order.areas, order.agreements, links, "area") +
    crossingsBetween(order.sectors, order.agreements, links, "sector")
  );
}

function crossingsBetween(
  ends: readonly string[],
  agreements: readonly string[],
  links: readonly NetworkLink[],
  kind: NetworkLink["kind"],
): number {
  const at = new Map(ends.map((id, index) => [id, index]));
  const middle = new Map(agreements.map((id, index) => [id, index]));
  const pairs = links
    .filter((link) => link.kind === kind)
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

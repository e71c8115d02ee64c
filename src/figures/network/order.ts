import { mean } from "d3-array";
import type { Network, NetworkLink } from "../../model/network.ts";
import { type Neighbours, neighboursIn } from "../../model/walk.ts";
import { exchanged } from "./exchange.ts";

/** Ids of each column from top to bottom. */
export interface Order {
  /** Areas or institutions. */
  readonly left: readonly string[];
  readonly agreements: readonly string[];
  readonly sectors: readonly string[];
}

const SWEEPS = 12;
/** Nodes beyond which no reading has columns, and an order only says what is walked after what. */
const MANY = 1000;

function inOrder(nodes: Network["nodes"]): Order {
  const ids = (...kinds: string[]) =>
    nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return { left: ids("area", "institution"), agreements: ids("agreement"), sectors: ids("sector") };
}

/**
 * Orders the columns to cross as little as possible: each node moves to the
 * mean place of its neighbours, back and forth, and the best order seen is kept
 * (the barycentre method of Sugiyama, Tagawa and Toda, 1981); then neighbours in
 * a column change places as long as that helps. Areas keep the order of the
 * model, which readers know. The same network always comes out the same.
 */
export function orderLayers(network: Network): Order {
  let order = orders.get(network);
  if (!order) {
    order = network.nodes.length > MANY ? inOrder(network.nodes) : sorted(network);
    orders.set(network, order);
  }
  return order;
}

const orders = new WeakMap<Network, Order>();

function sorted({ nodes, links }: Network): Order {
  const ids = (...kinds: string[]) =>
    nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const fixed = nodes.some(({ kind }) => kind === "area");
  const areaOf = new Map(nodes.map(({ id, area }) => [id, area < 0 ? nodes.length : area]));
  const near = neighboursIn({ links });
  let left = ids("area", "institution");
  let agreements = ids("agreement").sort((a, b) => (areaOf.get(a) ?? 0) - (areaOf.get(b) ?? 0));
  let sectors = ids("sector");
  let best: Order = { left, agreements, sectors };
  let fewest = crossings(best, links);
  const keep = (order: Order) => {
    const count = crossings(order, links);
    if (count < fewest) [best, fewest] = [order, count];
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sectors = byNeighbours(sectors, [agreements], near);
    if (!fixed) left = byNeighbours(left, [agreements], near);
    keep({ left, agreements, sectors });
    agreements = byNeighbours(agreements, [left, sectors], near);
    keep({ left, agreements, sectors });
  }
  return exchanged(best, near, fixed);
}

/** Places are relative (0 to 1), so that a short column weighs as much as a long one. */
function places(columns: readonly (readonly string[])[]): Map<string, number> {
  return new Map(
    columns.flatMap((column) =>
      column.map((id, index): [string, number] => [id, (index + 0.5) / column.length]),
    ),
  );
}

function byNeighbours(
  column: readonly string[],
  fixed: readonly (readonly string[])[],
  near: Neighbours,
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

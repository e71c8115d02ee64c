import { mean } from "d3-array";
import type { Network } from "../../model/network.ts";
import { type Neighbours, neighboursIn } from "../../model/walk.ts";
import { sifted } from "./sift.ts";

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
 * Orders the columns to cross little: each node moves to the mean place of its
 * neighbours, back and forth (the barycentre method of Sugiyama, Tagawa and Toda,
 * 1981); then each moves to wherever in its column fewest links cross. Areas keep
 * the order of the model, which readers know. The same network always comes out
 * the same.
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
  const near = neighboursIn({ links });
  let left = ids("area", "institution");
  let agreements = ids("agreement");
  let sectors = ids("sector");
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sectors = byNeighbours(sectors, [agreements], near);
    if (!fixed) left = byNeighbours(left, [agreements], near);
    agreements = byNeighbours(agreements, [left, sectors], near);
  }
  return sifted({ left, agreements, sectors }, near, fixed);
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

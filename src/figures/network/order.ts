import shipped from "virtual:places";
import { type Columns, ordered, reduced } from "../../graph/columns.ts";
import { columnsOf, type Grouping, type Network, networkAround } from "../../model/network.ts";
import type { Model } from "../../model/schema.ts";
import { neighboursIn } from "../../model/walk.ts";

/** Nodes beyond which no reading has columns, and an order only says what is walked after what. */
const MANY = 500;
/** How often another model of a hundred nodes is ordered anew to find the order that crosses least. */
const STARTS = 12;

const orders = new WeakMap<Network, Columns>();

/**
 * Columns of what is shown, crossing little: those of the whole model without
 * what is not shown, so that a filter leaves the rest about where it was.
 */
export function orderOf(network: Network, model: Model, by: Grouping): Columns {
  let order = orders.get(network);
  if (!order) {
    order = network.nodes.length > MANY ? columnsOf(network) : found(network, model, by);
    orders.set(network, order);
  }
  return order;
}

function found(network: Network, model: Model, by: Grouping): Columns {
  const whole = wholeOrder(model, by);
  if (!whole) return orderedAnew(network);
  return reduced(whole, new Set(network.nodes.map(({ id }) => id)), neighboursIn(network));
}

/** A start takes time with the square of the nodes: the more there are, the fewer starts. */
function orderedAnew(network: Network): Columns {
  const starts = Math.ceil(STARTS * Math.min(1, 100 / network.nodes.length) ** 2);
  return ordered(columnsOf(network), neighboursIn(network), starts);
}

const wholes = new WeakMap<Model, Map<Grouping, Columns>>();

/** Of our own model from the build, of another one found when it is first asked for; `undefined` where it is too large. */
function wholeOrder(model: Model, by: Grouping): Columns | undefined {
  const groupings = wholes.get(model) ?? new Map<Grouping, Columns>();
  const known = groupings.get(by);
  if (known) return known;
  const network = networkAround(model, "all", model.agreements, { by, stated: false });
  if (network.nodes.length > MANY) return undefined;
  const columns = columnsOf(network);
  const rank = shipped[by] ?? {};
  const isOwn = network.nodes.every(({ id }) => Object.hasOwn(rank, id));
  const ranked = (ids: readonly string[]) =>
    ids.toSorted((a, b) => (rank[a]?.[2] ?? 0) - (rank[b]?.[2] ?? 0));
  const order = isOwn
    ? {
        left: ranked(columns.left),
        middle: ranked(columns.middle),
        right: ranked(columns.right),
      }
    : orderedAnew(network);
  wholes.set(model, groupings.set(by, order));
  return order;
}

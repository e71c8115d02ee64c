import type { Network, NetworkNode } from "../../model/network.ts";
import type { NetworkData } from "./data.ts";
import type { Selection } from "./selection.ts";

/** Documents that layers, matrix and list have room for; a web has room for all. */
const MOST = 100;

interface Drawn {
  readonly network: Network;
  /** Documents that there was no room for. */
  readonly leftOut: number;
}

const kept = new WeakMap<Network, { readonly key: string; readonly drawn: Drawn }>();

/**
 * What of the whole is in the picture: where there is not room for all, what is
 * chosen and what is near to it come before the others.
 */
export function drawnOf(
  whole: Network,
  { ids, near, hidesRest }: Selection,
  reading: NetworkData["reading"],
): Drawn {
  const wanted = hidesRest ? only(whole, near) : whole;
  const documents = wanted.nodes.filter(({ kind }) => kind === "agreement");
  const leftOut = reading === "web" ? 0 : Math.max(0, documents.length - MOST);
  if (leftOut === 0) return { network: wanted, leftOut };
  const rank = ({ id }: NetworkNode) => (ids.includes(id) ? 0 : near.has(id) ? 1 : 2);
  const chosen = documents.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST);
  const first = [...ids, ...chosen.map(({ id }) => id)];
  // The same documents stay the same network, whose order and marks are known.
  const key = JSON.stringify([first, hidesRest]);
  const known = kept.get(whole);
  if (known?.key === key) return known.drawn;
  const drawn = { network: around(wanted, new Set(first)), leftOut };
  kept.set(whole, { key, drawn });
  return drawn;
}

/** What is named, with what its documents are linked to. */
function around({ nodes, links, successions }: Network, named: ReadonlySet<string>): Network {
  const drawn = links.filter(({ agreement }) => named.has(agreement));
  const linked = new Set([...named, ...drawn.map(({ to }) => to)]);
  return {
    nodes: nodes.filter(({ id }) => linked.has(id)),
    links: drawn,
    successions: successions.filter(({ from, to }) => named.has(from) && named.has(to)),
  };
}

function only({ nodes, links, successions }: Network, ids: ReadonlySet<string>): Network {
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    links: links.filter(({ agreement, to }) => ids.has(agreement) && ids.has(to)),
    successions: successions.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

import type { Network, NetworkLink, NetworkNode } from "../../model/network.ts";

interface Known {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly links: ReadonlyMap<string, readonly NetworkLink[]>;
}

const known = new WeakMap<Network, Known>();

/** Nodes of a network and the links of each by id; known again when they are asked for again. */
export function byIdIn(network: Network): Known {
  let found = known.get(network);
  if (!found) {
    const links = new Map<string, NetworkLink[]>(network.nodes.map(({ id }) => [id, []]));
    for (const link of network.links)
      for (const id of [link.agreement, link.to]) links.get(id)?.push(link);
    found = { nodes: new Map(network.nodes.map((node) => [node.id, node])), links };
    known.set(network, found);
  }
  return found;
}

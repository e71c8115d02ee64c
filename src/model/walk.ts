import type { Network } from "./network.ts";

/** Who is linked to whom, both ways, in the order of the links. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

export function neighboursIn({ links }: Pick<Network, "links">): Neighbours {
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

/** Everything at most `degrees` links away from any of the ids, themselves included. */
export function around(
  near: Neighbours,
  ids: readonly string[],
  degrees: number,
): ReadonlySet<string> {
  const reached = new Set(ids);
  let rim: readonly string[] = ids;
  for (let step = 0; step < degrees; step++) {
    const next = rim.flatMap((id) => near.get(id) ?? []).filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
    rim = next;
  }
  return reached;
}

/** What is linked to every one of the ids. */
export function shared(near: Neighbours, ids: readonly string[]): string[] {
  const [first, ...others] = ids.map((id) => near.get(id) ?? []);
  return (first ?? []).filter((id) => others.every((list) => list.includes(id)));
}

/**
 * A shortest way from one node to another, both ends included; of several the
 * first in the order of the links. `undefined` where there is none.
 */
export function pathBetween(
  near: Neighbours,
  from: string,
  to: string,
): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  let rim = [from];
  while (rim.length > 0 && !before.has(to)) {
    const next: string[] = [];
    for (const id of rim)
      for (const other of near.get(id) ?? [])
        if (!before.has(other)) {
          before.set(other, id);
          next.push(other);
        }
    rim = next;
  }
  if (!before.has(to)) return undefined;
  const path: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = before.get(at)) path.unshift(at);
  return path;
}

/** Nodes that are linked to nothing but what is itself linked to this one: what only it does. */
export function onlyBy(network: Network, near: Neighbours, id: string): string[] {
  const own = new Set(near.get(id) ?? []);
  return network.nodes
    .filter((node) => node.id !== id && node.kind === "sector")
    .filter(({ id: other }) => {
      const documents = near.get(other) ?? [];
      return documents.length > 0 && documents.every((document) => own.has(document));
    })
    .map((node) => node.id);
}

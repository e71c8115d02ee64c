import type { Graph } from "../../src/graph/graph.ts";
import { makeRandom } from "../../src/graph/random.ts";

type Link = readonly [number, number];

/** A network of `count` nodes, all with ids of their own. */
export function network(count: number, links: readonly Link[]): Graph {
  return {
    ids: Array.from({ length: count }, (_, node) => `node-${node}`),
    sources: Uint32Array.from(links, ([source]) => source),
    targets: Uint32Array.from(links, ([, target]) => target),
  };
}

/** Clusters of twelve, each node with three links into its own and every fourth with one out of it. */
export function clustered(clusters: number): Graph {
  const random = makeRandom(3);
  const size = 12;
  const links: Link[] = [];
  const count = clusters * size;
  for (let node = 0; node < count; node++) {
    const first = node - (node % size);
    for (let link = 0; link < 3; link++) links.push([node, first + Math.floor(random() * size)]);
    if (node % 4 === 0) links.push([node, Math.floor(random() * count)]);
  }
  return network(count, links);
}

/** A square grid, `side` nodes along each side. */
export function grid(side: number): Graph {
  const links: Link[] = [];
  for (let node = 0; node < side * side; node++) {
    if (node % side > 0) links.push([node, node - 1]);
    if (node >= side) links.push([node, node - side]);
  }
  return network(side * side, links);
}

/** The same network with its nodes and links listed in the orders given, some links turned round. */
export function reordered(
  { ids, sources, targets }: Graph,
  nodes: readonly number[],
  links: readonly number[],
): Graph {
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const ends = links.map((link): Link => {
    const source = numbers.get(sources[link] as number) as number;
    const target = numbers.get(targets[link] as number) as number;
    return link % 2 ? [source, target] : [target, source];
  });
  return {
    ids: nodes.map((node) => ids[node] as string),
    sources: Uint32Array.from(ends, ([source]) => source),
    targets: Uint32Array.from(ends, ([, target]) => target),
  };
}

/** The place of each node by its id. */
export function byId(graph: Graph, places: Float32Array): Record<string, number[]> {
  return Object.fromEntries(
    graph.ids.map((id, node) => [id, [...places.slice(2 * node, 2 * node + 2)]]),
  );
}

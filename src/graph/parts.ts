import type { Neighbours } from "./neighbours.ts";

/** A part of a network that hangs together. */
export interface Part {
  /** Numbers in the whole network, ascending. */
  readonly nodes: Uint32Array;
  /** Neighbours by number within the part. */
  readonly neighbours: Neighbours;
}

/** The connected parts, the largest first, equals by their first node. */
export function partsOf(whole: Neighbours): Part[] {
  const { count, starts, ends } = whole;
  const partOf = new Int32Array(count).fill(-1);
  const sizes: number[] = [];
  const queue = new Uint32Array(count);
  for (let first = 0; first < count; first++) {
    if (partOf[first] !== -1) continue;
    const part = sizes.length;
    let reached = 1;
    queue[0] = first;
    partOf[first] = part;
    for (let at = 0; at < reached; at++) {
      const node = queue[at] as number;
      for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
        const end = ends[e] as number;
        if (partOf[end] !== -1) continue;
        partOf[end] = part;
        queue[reached++] = end;
      }
    }
    sizes.push(reached);
  }
  if (sizes.length === 1) return [{ nodes: Uint32Array.from(partOf.keys()), neighbours: whole }];
  const nodes = sizes.map((size) => new Uint32Array(size));
  const filled = new Uint32Array(sizes.length);
  const numberWithin = new Uint32Array(count);
  for (let node = 0; node < count; node++) {
    const part = partOf[node] as number;
    const within = filled[part] as number;
    numberWithin[node] = within;
    filled[part] = within + 1;
    (nodes[part] as Uint32Array)[within] = node;
  }
  return nodes
    .map((members) => ({ nodes: members, neighbours: within(whole, members, numberWithin) }))
    .sort((a, b) => b.nodes.length - a.nodes.length);
}

function within(whole: Neighbours, members: Uint32Array, numberWithin: Uint32Array): Neighbours {
  const count = members.length;
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const node = members[i] as number;
    const degree = (whole.starts[node + 1] as number) - (whole.starts[node] as number);
    starts[i + 1] = (starts[i] as number) + degree;
  }
  const ends = new Uint32Array(starts[count] as number);
  const weights = new Float64Array(ends.length);
  let at = 0;
  for (const node of members)
    for (let e = whole.starts[node] as number; e < (whole.starts[node + 1] as number); e++) {
      ends[at] = numberWithin[whole.ends[e] as number] as number;
      weights[at++] = whole.weights[e] as number;
    }
  const masses = Float64Array.from(members, (node) => whole.masses[node] as number);
  return { count, starts, ends, weights, masses };
}

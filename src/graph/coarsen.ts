import { fromLinks, type Neighbours } from "./neighbours.ts";
import type { Random } from "./random.ts";

/** A smaller network that stands for a larger one. */
export interface Coarser {
  readonly neighbours: Neighbours;
  /** For each node of the larger, the node that stands for it. */
  readonly standsFor: Uint32Array;
}

/**
 * Merges nodes in pairs, as in Hu, "Efficient, High-Quality Force-Directed
 * Graph Drawing" (2005): each with the free neighbour it has most links to,
 * the lighter of equals. Who finds no free neighbour is paired with another
 * such node on the same hub, as the leaves of a star are.
 *
 * @yields nothing, four times
 */
export function* coarsen(neighbours: Neighbours, random: Random): Generator<void, Coarser, void> {
  const { count, starts, ends, weights, masses } = neighbours;
  const partner = new Int32Array(count).fill(-1);
  for (const node of shuffled(count, random)) {
    if (partner[node] !== -1) continue;
    let best = -1;
    let bestPull = 0;
    for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
      const end = ends[e] as number;
      if (partner[end] !== -1) continue;
      const pull = (weights[e] as number) / (masses[end] as number);
      if (pull > bestPull) {
        best = end;
        bestPull = pull;
      }
    }
    if (best === -1) continue;
    partner[node] = best;
    partner[best] = node;
  }
  pairOnHubs(neighbours, partner);
  yield;
  return yield* merge(neighbours, partner);
}

function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, node) => node);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
  return order;
}

function pairOnHubs({ count, starts, ends, weights }: Neighbours, partner: Int32Array): void {
  const waiting = new Int32Array(count).fill(-1);
  for (let node = 0; node < count; node++) {
    if (partner[node] !== -1) continue;
    let hub = -1;
    let most = 0;
    for (let e = starts[node] as number; e < (starts[node + 1] as number); e++)
      if ((weights[e] as number) > most) {
        hub = ends[e] as number;
        most = weights[e] as number;
      }
    if (hub === -1) continue;
    const other = waiting[hub] as number;
    if (other === -1) waiting[hub] = node;
    else {
      partner[node] = other;
      partner[other] = node;
      waiting[hub] = -1;
    }
  }
}

function* merge(
  { count, starts, ends, weights, masses }: Neighbours,
  partner: Int32Array,
): Generator<void, Coarser, void> {
  const standsFor = new Uint32Array(count);
  let merged = 0;
  for (let node = 0; node < count; node++) {
    const other = partner[node] as number;
    standsFor[node] = other !== -1 && other < node ? (standsFor[other] as number) : merged++;
  }
  const sums = new Float64Array(merged);
  const sources = new Uint32Array(ends.length / 2);
  const targets = new Uint32Array(ends.length / 2);
  const links = new Float64Array(ends.length / 2);
  let link = 0;
  for (let node = 0; node < count; node++) {
    const from = standsFor[node] as number;
    sums[from] = (sums[from] as number) + (masses[node] as number);
    for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
      const end = ends[e] as number;
      if (end < node) continue;
      sources[link] = from;
      targets[link] = standsFor[end] as number;
      links[link++] = weights[e] as number;
    }
  }
  yield;
  return { neighbours: yield* fromLinks(merged, sources, targets, links, sums), standsFor };
}

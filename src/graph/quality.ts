import type { Graph, Places } from "./graph.ts";
import { neighboursOf } from "./neighbours.ts";
import { makeRandom } from "./random.ts";

/**
 * How well who is near is who is linked, from 0 (never) to 1 (always): the
 * Jaccard index of a node's neighbours and as many nodes nearest to it in the
 * picture, averaged over the nodes that have neighbours. As in Kruiger et al.,
 * "Graph Layouts by t-SNE" (2017), for neighbours one link away.
 *
 * @param samples how many nodes are looked at, always the same; all if there are no more
 * @returns `NaN` if no node has a neighbour
 */
export function neighbourhoodPreservation(graph: Graph, places: Places, samples = 1000): number {
  const { count, starts, ends } = neighboursOf(graph);
  const linked = some(count, count).filter((node) => starts[node] !== starts[node + 1]);
  const looked = linked.slice(0, samples);
  const distances = new Float64Array(count);
  let sum = 0;
  for (const node of looked) {
    for (let other = 0; other < count; other++)
      distances[other] = squaredDistance(places, node, other);
    distances[node] = Number.POSITIVE_INFINITY;
    const neighbours = ends.subarray(starts[node], starts[node + 1]);
    const reach = distances.toSorted()[neighbours.length - 1] as number;
    // Nodes heaped on one point are all within reach, and count against the picture.
    let within = 0;
    for (const distance of distances) if (distance <= reach) within++;
    let shared = 0;
    for (const end of neighbours) if ((distances[end] as number) <= reach) shared++;
    sum += shared / (neighbours.length + within - shared);
  }
  return sum / looked.length;
}

/**
 * How far distances in the picture are from the numbers of links between
 * nodes: the mean of `((s · d − g) / g)²` over pairs, `s` being the scale that
 * makes it least. 0 is perfect; nodes heaped on one point have 1. Pairs with
 * no path between them are left out. Normalised stress as in Gansner, Koren
 * and North, "Graph Drawing by Stress Majorization" (2004).
 *
 * @param samples from how many nodes paths are followed, always the same; all if there are no more
 * @returns `NaN` if no two nodes are linked
 */
export function stress(graph: Graph, places: Places, samples = 100): number {
  const { count, starts, ends } = neighboursOf(graph);
  const queue = new Uint32Array(count);
  const steps = new Int32Array(count);
  let pairs = 0;
  let ratios = 0;
  let squares = 0;
  for (const source of some(count, samples)) {
    steps.fill(-1);
    steps[source] = 0;
    queue[0] = source;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const node = queue[at] as number;
      const away = steps[node] as number;
      if (away > 0) {
        const ratio = Math.sqrt(squaredDistance(places, source, node)) / away;
        pairs++;
        ratios += ratio;
        squares += ratio * ratio;
      }
      for (const end of ends.subarray(starts[node], starts[node + 1]))
        if (steps[end] === -1) {
          steps[end] = away + 1;
          queue[reached++] = end;
        }
    }
  }
  return squares === 0 ? (pairs === 0 ? Number.NaN : 1) : 1 - ratios ** 2 / squares / pairs;
}

function squaredDistance(places: Places, one: number, other: number): number {
  const x = (places[2 * one] as number) - (places[2 * other] as number);
  const y = (places[2 * one + 1] as number) - (places[2 * other + 1] as number);
  return x * x + y * y;
}

/** Some of the numbers below `count`, in an order that is always the same. */
function some(count: number, samples: number): number[] {
  const random = makeRandom(1);
  return Array.from({ length: count }, (_, node) => ({ node, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, samples)
    .map(({ node }) => node);
}

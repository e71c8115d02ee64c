import type { Graph } from "./graph.ts";

/**
 * Who is whose neighbour, by number: the neighbours of `i` are
 * `ends[starts[i]]` up to but not including `ends[starts[i + 1]]`, ascending,
 * none twice and never `i` itself. Every link is there from both of its ends.
 */
export interface Neighbours {
  readonly count: number;
  /** `count + 1` numbers. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** How many links of the original each entry of `ends` stands for; at least 1. */
  readonly weights: Float64Array;
  /** How many nodes of the original each node stands for; at least 1. */
  readonly masses: Float64Array;
}

/**
 * The neighbours within a graph, node for node. Directions, self-loops and
 * repetitions of a link are dropped.
 *
 * @throws {RangeError} if the two lists of ends differ in length or name a node there is not
 */
export function neighboursOf(graph: Graph): Neighbours {
  const steps = neighbourSteps(graph);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in steps.
 *
 * @yields nothing, twice
 */
export function* neighbourSteps(graph: Graph): Generator<void, Neighbours, void> {
  checkLinks(graph);
  const count = graph.ids.length;
  const { sources, targets } = graph;
  const weights = new Float64Array(sources.length).fill(1);
  const masses = new Float64Array(count).fill(1);
  const all = yield* fromLinks(count, sources, targets, weights, masses);
  return { ...all, weights: all.weights.fill(1) };
}

/** @throws {RangeError} if the two lists of ends differ in length or name a node there is not */
export function checkLinks({ ids, sources, targets }: Graph): void {
  if (sources.length !== targets.length)
    throw new RangeError(`${sources.length} links begin but ${targets.length} end`);
  for (const ends of [sources, targets])
    for (const end of ends)
      if (end >= ids.length) throw new RangeError(`No node ${end} of ${ids.length}`);
}

/**
 * The same from lists of links; repeated links become one with the sum of their weights.
 *
 * @yields nothing, twice
 */
export function* fromLinks(
  count: number,
  sources: Uint32Array,
  targets: Uint32Array,
  weights: Float64Array,
  masses: Float64Array,
): Generator<void, Neighbours, void> {
  // Two passes of a counting sort, by the far end and then by the near one.
  const twice = sources.length * 2;
  const near = new Uint32Array(twice);
  const far = new Uint32Array(twice);
  const weight = new Float64Array(twice);
  near.set(sources);
  near.set(targets, sources.length);
  far.set(targets);
  far.set(sources, sources.length);
  weight.set(weights);
  weight.set(weights, sources.length);
  const byFar = countingOrder(count, far);
  yield;
  const byBoth = countingOrder(count, near, byFar);
  yield;
  const starts = new Uint32Array(count + 1);
  const ends = new Uint32Array(twice);
  const sums = new Float64Array(twice);
  let kept = 0;
  let row = 0;
  for (const entry of byBoth) {
    const from = near[entry] as number;
    const to = far[entry] as number;
    while (row < from) starts[++row] = kept;
    if (from === to) continue;
    if (kept > (starts[row] as number) && ends[kept - 1] === to)
      sums[kept - 1] = (sums[kept - 1] as number) + (weight[entry] as number);
    else {
      ends[kept] = to;
      sums[kept++] = weight[entry] as number;
    }
  }
  while (row < count) starts[++row] = kept;
  return { count, starts, ends: ends.slice(0, kept), weights: sums.slice(0, kept), masses };
}

/** Positions of `keys` in ascending order of key; equals stay in the order of `within`. */
function countingOrder(count: number, keys: Uint32Array, within?: Uint32Array): Uint32Array {
  const next = new Uint32Array(count + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1;
  for (let key = 0; key < count; key++)
    next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const order = new Uint32Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const entry = within ? (within[position] as number) : position;
    const key = keys[entry] as number;
    const place = next[key] as number;
    order[place] = entry;
    next[key] = place + 1;
  }
  return order;
}

import type { Graph, Places } from "./graph.ts";
import { type Levels, levelsOf, settleLevels } from "./levels.ts";
import { checkLinks, neighbourSteps } from "./neighbours.ts";
import { pack } from "./pack.ts";
import { partsOf } from "./parts.ts";
import { makeRandom } from "./random.ts";

/** Any will do; every part begins with it, so a part looks the same in any company. */
const SEED = 2025;

export interface SettleOptions {
  /** Absent: it cannot be called off. */
  readonly signal?: AbortSignal | undefined;
  /** Told the share of the work that is done, from 0 to 1, never less than before; 1 at the end. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Places for the nodes of a network, so that who is linked is near: a
 * multilevel force-directed layout in time of about n log n. The same network
 * has the same picture, in whatever order its nodes and links are listed and
 * on whatever machine: only operations that IEEE 754 defines to the last bit
 * are used. Parts that no link joins stand beside each other. Directions,
 * self-loops and repetitions of a link make no difference.
 *
 * @throws {RangeError} if a link names a node there is not, or has one end
 * @throws the signal's reason, an `AbortError` unless told otherwise, once it is aborted
 */
export function settle(graph: Graph, { signal, onProgress }: SettleOptions = {}): Places {
  signal?.throwIfAborted();
  const steps = settleSteps(graph);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    signal?.throwIfAborted();
  }
}

/**
 * The same in steps, for who has other things to do: with 10,000 nodes of some
 * milliseconds while it prepares, then of a fraction of one.
 *
 * @yields the share of the work that is done
 */
export function* settleSteps(graph: Graph): Generator<number, Places, void> {
  checkLinks(graph);
  const order = orderById(graph.ids);
  yield 0;
  const neighbours = yield* preparing(neighbourSteps(renumbered(graph, order)));
  const parts = partsOf(neighbours);
  yield 0;
  const settling: { levels: Levels; random: () => number }[] = [];
  let work = 0;
  for (const { neighbours } of parts) {
    const random = makeRandom(SEED);
    const levels = yield* preparing(levelsOf(neighbours, random));
    settling.push({ levels, random });
    work += levels.work;
  }
  let done = 0;
  const placed: Float64Array[] = [];
  for (const { levels, random } of settling) {
    const steps = settleLevels(levels, random);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      done += step.value;
      yield Math.min(1, done / work);
    }
    placed.push(step.value);
  }
  pack(placed);
  const places = new Float32Array(2 * order.length);
  parts.forEach(({ nodes }, part) => {
    nodes.forEach((node, within) => {
      const given = order[node] as number;
      places[2 * given] = placed[part]?.[2 * within] as number;
      places[2 * given + 1] = placed[part]?.[2 * within + 1] as number;
    });
  });
  yield 1;
  return normalised(places);
}

function* preparing<Result>(steps: Iterator<void, Result, void>): Generator<number, Result, void> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield 0;
  yield 0;
  return step.value;
}

/** Numbers of the nodes in ascending order of id; equals as they are listed. */
function orderById(ids: readonly string[]): Uint32Array {
  const before = (a: number, b: number) => {
    const one = ids[a] as string;
    const other = ids[b] as string;
    return one < other ? -1 : one > other ? 1 : a - b;
  };
  return Uint32Array.from(ids, (_, node) => node).sort(before);
}

function renumbered({ ids, sources, targets }: Graph, order: Uint32Array): Graph {
  const ranks = new Uint32Array(order.length);
  order.forEach((node, rank) => {
    ranks[node] = rank;
  });
  const rankOf = (node: number) => ranks[node] as number;
  return { ids, sources: sources.map(rankOf), targets: targets.map(rankOf) };
}

function normalised(places: Places): Places {
  const xs = rangeOf(places, 0);
  const ys = rangeOf(places, 1);
  const scale = Math.max(xs.width, ys.width) || 1;
  return places.map((value, i) => {
    const { middle } = i % 2 === 0 ? xs : ys;
    return Math.min(1, Math.max(0, (value - middle) / scale + 0.5));
  });
}

function rangeOf(places: Places, first: 0 | 1): { middle: number; width: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = first; i < places.length; i += 2) {
    least = Math.min(least, places[i] as number);
    most = Math.max(most, places[i] as number);
  }
  return { middle: (least + most) / 2, width: most - least };
}

import { type Coarser, coarsen } from "./coarsen.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Random } from "./random.ts";
import { relax } from "./relax.ts";

/** Fewer nodes than this find their places from anywhere. */
const FEW = 12;
const SHRINK_AT_LEAST = 0.95;
const PASSES = { coarsest: 200, between: 60, finest: 120 };
const STRIDES = { coarsest: 3, finer: 1 };

/** A network and ever smaller ones that stand for it, the smallest last. */
export interface Levels {
  readonly finest: Neighbours;
  readonly coarser: readonly Coarser[];
  /** How many nodes `settleLevels` will look at. */
  readonly work: number;
}

/**
 * Halves a connected network until few nodes are left.
 *
 * @yields nothing, some times for each level
 */
export function* levelsOf(finest: Neighbours, random: Random): Generator<void, Levels, void> {
  const coarser: Coarser[] = [];
  let last = finest;
  if (finest.count === 1) return { finest, coarser, work: 0 };
  while (last.count > FEW) {
    const next = yield* coarsen(last, random);
    if (next.neighbours.count > last.count * SHRINK_AT_LEAST) break;
    coarser.push(next);
    last = next.neighbours;
    yield;
  }
  const between = coarser.slice(0, -1).reduce((sum, { neighbours }) => sum + neighbours.count, 0);
  const work =
    last.count * PASSES.coarsest +
    between * PASSES.between +
    (coarser.length > 0 ? finest.count * PASSES.finest : 0);
  return { finest, coarser, work };
}

/**
 * Places the smallest network, then each larger one beginning where the
 * smaller ended: Walshaw, "A Multilevel Algorithm for Force-Directed
 * Graph-Drawing" (2003).
 *
 * @yields how many nodes were looked at since it last stopped
 * @returns x at `2 * i`, y at `2 * i + 1`, in units of about the distance between neighbours
 */
export function* settleLevels(
  { finest, coarser }: Levels,
  random: Random,
): Generator<number, Float64Array, void> {
  if (finest.count === 1) return new Float64Array(2);
  const coarsest = coarser.at(-1)?.neighbours ?? finest;
  let places = scattered(coarsest.count, random);
  yield* relax(coarsest, places, PASSES.coarsest, STRIDES.coarsest);
  for (let level = coarser.length - 1; level >= 0; level--) {
    const { standsFor, neighbours } = coarser[level] as Coarser;
    const finer = level === 0 ? finest : (coarser[level - 1] as Coarser).neighbours;
    places = prolonged(places, standsFor, Math.sqrt(finer.count / neighbours.count), random);
    const passes = level === 0 ? PASSES.finest : PASSES.between;
    yield* relax(finer, places, passes, STRIDES.finer);
  }
  return places;
}

function scattered(count: number, random: Random): Float64Array {
  const side = 2 * Math.sqrt(count);
  return Float64Array.from({ length: 2 * count }, () => (random() - 0.5) * side);
}

/** Each node near the one that stood for it, and none on another. */
function prolonged(
  places: Float64Array,
  standsFor: Uint32Array,
  scale: number,
  random: Random,
): Float64Array {
  const finer = new Float64Array(2 * standsFor.length);
  for (let node = 0; node < standsFor.length; node++) {
    const parent = standsFor[node] as number;
    finer[2 * node] = (places[2 * parent] as number) * scale + random() - 0.5;
    finer[2 * node + 1] = (places[2 * parent + 1] as number) * scale + random() - 0.5;
  }
  return finer;
}

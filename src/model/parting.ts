import { max, min, sum } from "d3-array";

/**
 * What some of the sources say of a fact. `place` is where on its scale it
 * lies, 0 to 1 on a ladder of words, the decimal logarithm of a sum; absent for
 * what takes no stand. `count` is how many say so.
 */
export interface Stand {
  readonly place: number | undefined;
  readonly count: number;
}

export interface Parting {
  /**
   * Distance between the two sources that are farthest apart, 0 to 1: the whole
   * ladder, or a factor of ten and more, is 1. One stray source is enough.
   */
  readonly span: number;
  /** Chance that two sources picked at random say different things, 0 to 1. */
  readonly share: number;
}

/** From here on sources are far apart: half the ladder, or a factor of more than three. */
const FAR = 0.5;

/**
 * How far sources part over one fact. Only those that take a stand count; with
 * fewer than two of them nobody parts.
 */
export function parting(stands: readonly Stand[]): Parting {
  const byPlace = new Map<number, number>();
  for (const { place, count } of stands)
    if (place !== undefined && count > 0) byPlace.set(place, (byPlace.get(place) ?? 0) + count);
  const all = sum(byPlace.values());
  if (all < 2) return { span: 0, share: 0 };
  const span = Math.min(1, (max(byPlace.keys()) ?? 0) - (min(byPlace.keys()) ?? 0));
  const alike = sum(byPlace.values(), (count) => count * (count - 1));
  return { span, share: 1 - alike / (all * (all - 1)) };
}

export function isFarApart({ span }: Parting): boolean {
  return span >= FAR;
}

/** The widest parting first; of equally wide ones that which divides the sources most evenly. */
export function byParting(a: Parting, b: Parting): number {
  return b.span - a.span || b.share - a.share;
}

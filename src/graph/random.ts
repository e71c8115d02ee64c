/** A source of numbers from 0 up to but not including 1: the same numbers for the same seed. */
export type Random = () => number;

/** Mulberry32 (Ettinger 2017, public domain): 32 bits of state, enough to scatter nodes. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

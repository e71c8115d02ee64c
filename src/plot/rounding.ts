/** A length of a drawing as it is written: nobody sees less than that. */
export function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}

/** Finer, for what is drawn small and enlarged. */
export function hundredths(px: number): number {
  return Math.round(px * 100) / 100;
}

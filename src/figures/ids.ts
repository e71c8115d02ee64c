/** Every figure there is; the first is the default. `index.ts` loads them. */
// biome-ignore format: one a line, so that a new one is a new line
export const FIGURES = [
  "investment",
  "people",
  "network",
  "flows",
  "companies",
  "wording",
  "timeline",
  "places",
] as const;
export type FigureId = (typeof FIGURES)[number];

/** Figures that the overview draws; the others it names. */
export const HEADLINES = ["investment", "people", "network"] as const satisfies readonly FigureId[];

/** A figure that the overview only names; what it says comes with it. */
export type FurtherId = Exclude<FigureId, (typeof HEADLINES)[number]>;

export function isFurther(id: FigureId): id is FurtherId {
  return !(HEADLINES as readonly FigureId[]).includes(id);
}

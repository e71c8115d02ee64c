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

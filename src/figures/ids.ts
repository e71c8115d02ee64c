/** Every figure there is; the first is the default. `index.ts` loads them. */
export const FIGURES = ["investment", "people", "network"] as const;
export type FigureId = (typeof FIGURES)[number];

/** Every figure there is; the first is the default. `index.ts` loads them. */
export const FIGURES = ["investment", "people", "network", "flows", "companies"] as const;
export type FigureId = (typeof FIGURES)[number];

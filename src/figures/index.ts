import type { Figure } from "./figure.ts";
import type { FigureId } from "./ids.ts";

const LOADERS: Record<FigureId, () => Promise<Figure>> = {
  investment: async () => (await import("./investment/index.ts")).investment,
  people: async () => (await import("./people/index.ts")).people,
  network: async () => (await import("./network/index.ts")).network,
  flows: async () => (await import("./flows/index.ts")).flows,
  companies: async () => (await import("./companies/index.ts")).companies,
  wording: async () => (await import("./wording/index.ts")).wording,
  timeline: async () => (await import("./timeline/index.ts")).timeline,
  places: async () => (await import("./places/index.ts")).places,
};

/** A figure by its id, with its drawing engine; nothing of it is loaded before. */
export function loadFigure(id: FigureId): Promise<Figure> {
  return LOADERS[id]();
}

import { queryOptions } from "@tanstack/react-query";
import { type FigureId, HEADLINES } from "../figures/ids.ts";
import { loadFigure } from "../figures/index.ts";
import type { Language } from "../i18n/languages.ts";
import { loadFurther, loadTaken } from "../i18n/locale.ts";

/** The code of a figure and what it says, asked for once more when they do not come. */
export function figureQuery(id: FigureId, language: Language) {
  const isHeadline = HEADLINES.some((headline) => headline === id);
  return queryOptions({
    queryKey: ["figure", id, isHeadline ? "" : language],
    queryFn: async () => {
      const [figure] = await Promise.all([
        loadFigure(id),
        isHeadline ? undefined : loadFurther(language),
      ]);
      return figure;
    },
    retry: 1,
    retryDelay: 300,
    structuralSharing: false,
  });
}

/** What is said once something is taken away or looked for. */
export function takenQuery(language: Language) {
  return queryOptions({
    queryKey: ["taken", language],
    queryFn: () => loadTaken(language).then(() => true),
    structuralSharing: false,
  });
}

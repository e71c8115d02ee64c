import { queryOptions } from "@tanstack/react-query";
import { type FigureId, HEADLINES } from "../figures/ids.ts";
import { loadFigure } from "../figures/index.ts";
import type { Language } from "../i18n/languages.ts";
import { loadFurther } from "../i18n/locale.ts";

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

/** What few pages say, once somebody needs it. */
export function furtherQuery(language: Language) {
  return queryOptions({
    queryKey: ["further", language],
    queryFn: () => loadFurther(language).then(() => true),
    structuralSharing: false,
  });
}

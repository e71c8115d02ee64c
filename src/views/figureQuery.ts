import { queryOptions } from "@tanstack/react-query";
import type { FigureId } from "../figures/ids.ts";
import { loadFigure } from "../figures/index.ts";
import type { Language } from "../i18n/languages.ts";
import { loadParts, type MessagePart } from "../i18n/loadParts.ts";

/** The code of a figure and what it says, asked for once more when they do not come. */
export function figureQuery(id: FigureId, language: Language) {
  return queryOptions({
    queryKey: ["figure", id, language],
    queryFn: async () => {
      const [figure] = await Promise.all([loadFigure(id), loadParts(language, id)]);
      return figure;
    },
    retry: 1,
    retryDelay: 300,
    structuralSharing: false,
  });
}

/** What is said once something is taken away or looked for, or on pages that few open. */
export function partQuery(part: MessagePart, language: Language) {
  return queryOptions({
    queryKey: [part, language],
    queryFn: () => loadParts(language, part).then(() => true),
    retry: 1,
    structuralSharing: false,
  });
}

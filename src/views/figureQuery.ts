import { queryOptions } from "@tanstack/react-query";
import type { FigureId } from "../figures/ids.ts";
import { loadFigure } from "../figures/index.ts";

/** The code of a figure, asked for once more when it does not come. */
export function figureQuery(id: FigureId) {
  return queryOptions({
    queryKey: ["figure", id],
    queryFn: () => loadFigure(id),
    retry: 1,
    retryDelay: 300,
    structuralSharing: false,
  });
}

import { queryOptions } from "@tanstack/react-query";
import { loadComposed } from "../../i18n/composed.ts";
import type { Language } from "../../i18n/languages.ts";

/** What is said where frames and decks are made. */
export function composedQuery(language: Language) {
  return queryOptions({
    queryKey: ["composed", language],
    queryFn: () => loadComposed(language).then(() => true),
    structuralSharing: false,
  });
}

import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../../i18n/languages.ts";
import { loadPresented } from "../../i18n/presented.ts";

/** What is said on stage and beside it. */
export function presentedQuery(language: Language) {
  return queryOptions({
    queryKey: ["presented", language],
    queryFn: () => loadPresented(language).then(() => true),
    retry: 1,
    retryDelay: 300,
    structuralSharing: false,
  });
}

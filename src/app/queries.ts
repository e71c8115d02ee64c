import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { Language } from "../i18n/languages.ts";
import { loadMessages } from "../i18n/locale.ts";
import { loadTranslations } from "../i18n/translations.ts";
import { loadModel, retryDelay, shouldRetry } from "./loadModel.ts";
import type { TakenAlong } from "./taken.ts";

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Offline the fetch must still be tried and fail: the default waits in silence.
        networkMode: "always",
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

/** The model is one unchanging file, read once per visit. */
export function modelQuery(address: string) {
  return queryOptions({
    queryKey: ["model", address],
    queryFn: ({ signal }) => loadModel(address, signal),
    retry: shouldRetry,
    retryDelay,
    // A frozen model is compared by identity; walking it would cost more than reading it.
    structuralSharing: false,
  });
}

/** A model that came with the app. */
export function takenModelQuery(taken: TakenAlong) {
  return queryOptions({
    queryKey: ["model", "taken along"],
    queryFn: () => taken.model(),
    retry: false,
    structuralSharing: false,
  });
}

export function messagesQuery(language: Language) {
  return queryOptions({
    queryKey: ["messages", language],
    queryFn: () => loadMessages(language),
    retry: 1,
    structuralSharing: false,
  });
}

export function translationsQuery(language: Language) {
  return queryOptions({
    queryKey: ["translations", language],
    queryFn: () => loadTranslations(language),
    retry: 1,
    structuralSharing: false,
  });
}

import { QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Router } from "wouter";
import { FIGURES } from "../figures/ids.ts";
import { shared } from "../figures/shared.ts";
import { LANGUAGES, type Language } from "../i18n/languages.ts";
import { type Locale, makeLocale } from "../i18n/locale.ts";
import { DECKS } from "../model/decks.ts";
import { Notice } from "../ui/Notice.tsx";
import { readQuery } from "../url/query.ts";
import { readRoute } from "../url/route.ts";
import { useAddress } from "../url/useAddress.ts";
import { writeAddress } from "../url/write.ts";
import { Loading } from "./Loading.tsx";
import { ModelProblem } from "./ModelProblem.tsx";
import { OpenedNotice } from "./OpenedNotice.tsx";
import { useOpened } from "./opened.ts";
import { PageFailed } from "./PageFailed.tsx";
import {
  makeQueryClient,
  messagesQuery,
  modelQuery,
  takenModelQuery,
  translationsQuery,
} from "./queries.ts";
import { Shell } from "./Shell.tsx";
import { type TakenAlong, TakenProvider, useTakenAlong } from "./taken.ts";
import { View } from "./View.tsx";

interface Props {
  /** Address of the site's root, ending in a slash; of no meaning where the app was taken along. */
  readonly root: string;
  readonly taken?: TakenAlong;
}

export function App({ root, taken }: Props) {
  const [client] = useState(makeQueryClient);
  const base = taken ? "" : new URL(root).pathname.replace(/\/$/, "");
  return (
    <ErrorBoundary FallbackComponent={PageFailed}>
      <QueryClientProvider client={client}>
        <TakenProvider value={taken}>
          <Router base={base} {...taken?.ways}>
            <Addressed root={root} base={base} />
          </Router>
        </TakenProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

/** The address decides language and view; the model is asked for whatever the view. */
function Addressed({ root, base }: Props & { base: string }) {
  const address = useAddress();
  const taken = useTakenAlong();
  const asked = readRoute(address.path, {
    languages: LANGUAGES,
    figures: FIGURES,
    decks: DECKS,
  });
  const arrival = taken ? taken.within(asked) : asked;
  const { route } = arrival;
  const { language } = route;
  const { numerals, theme, model: other } = readQuery(shared, address.query);
  const messages = useQuery(messagesQuery(language));
  // Where they do not come, what they would say is in English.
  const { data: translations, isPending } = useQuery(translationsQuery(language));
  const file = taken ? "" : new URL(other.replace(/^\//, "") || "data/partnership.json", root).href;
  const model = useQuery(taken ? takenModelQuery(taken) : modelQuery(file));
  const opened = useOpened();
  const reading = useDeferredValue(opened?.reading ?? model.data);
  const client = useQueryClient();
  // A request that hangs would be waited for again: it is given up first.
  const retry = async () => {
    await client.cancelQueries({ queryKey: ["model"] });
    return model.refetch();
  };
  const made = useMemo(
    () =>
      messages.data && !isPending
        ? makeLocale(language, messages.data, { indian: numerals === "indian", translations })
        : undefined,
    [messages.data, translations, isPending, language, numerals],
  );
  // A language that does not come leaves the page in the one it has.
  const last = useRef<Locale>(undefined);
  if (made) last.current = made;
  const locale = made ?? (messages.error ? last.current : undefined);
  useDocument(locale?.language ?? language, theme);
  if (messages.error && !locale) throw messages.error;
  if (!locale) return <div className="wait" aria-busy="true" />;
  const view = reading ? (
    <View base={base} arrival={arrival} address={address} locale={locale} reading={reading} />
  ) : model.error ? (
    <ModelProblem error={model.error} address={file} onRetry={retry} locale={locale} />
  ) : (
    <Loading locale={locale} onRetry={retry} />
  );
  const isStage =
    route.view === "present" && (route.deck !== undefined || address.query.has("handout"));
  // A frame holds the figure and nothing else, a stage its slide, paper its sheets.
  if (route.view === "embed" || isStage) return view;
  return (
    <Shell
      arrival={arrival}
      address={address}
      locale={locale}
      model={(opened?.reading ?? model.data)?.model}
    >
      {messages.error && (
        <Notice>
          {locale.say("notice.languageFailed")}{" "}
          <button type="button" onClick={() => messages.refetch()}>
            {locale.say("loading.retry")}
          </button>
        </Notice>
      )}
      <OpenedNotice
        locale={locale}
        site={taken ? undefined : root}
        start={writeAddress(address.path, address.query)}
      />
      {view}
    </Shell>
  );
}

function useDocument(language: Language, theme: string) {
  useEffect(() => {
    document.documentElement.lang = language;
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);
}

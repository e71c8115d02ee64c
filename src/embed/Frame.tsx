import { useMemo, useSyncExternalStore } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { Figure } from "../figures/figure.ts";
import type { FigureId } from "../figures/ids.ts";
import { shared } from "../figures/shared.ts";
import type { Language } from "../i18n/languages.ts";
import { makeLocale } from "../i18n/locale.ts";
import { migrate, readQuery } from "../url/query.ts";
import { type Route, writeRoute } from "../url/route.ts";
import { writeAddress } from "../url/write.ts";
import Embed from "../views/embed/Embed.tsx";
import { FigureFailed } from "../views/FigureFailed.tsx";
import { EditionProvider, type Page, PageProvider } from "../views/page.ts";
import { replaceQuery } from "./address.ts";
import { ADDRESS_EVENT, type Edition } from "./global.ts";

interface Props {
  readonly figure: Figure;
  readonly edition: Edition;
  /** Address of the site's root, ending in a slash. */
  readonly root: string;
}

function subscribe(changed: () => void) {
  document.addEventListener(ADDRESS_EVENT, changed);
  return () => document.removeEventListener(ADDRESS_EVENT, changed);
}

/** The embed view with its surroundings, for a frame that has no router and fetches nothing. */
export function Frame({ figure, edition, root }: Props) {
  const { language, messages, translations, model } = edition;
  const search = useSyncExternalStore(subscribe, () => location.search);
  const query = useMemo(() => migrate(search), [search]);
  const { numerals } = readQuery(shared, query);
  const locale = useMemo(
    () => makeLocale(language, messages, { indian: numerals === "indian", translations }),
    [language, messages, translations, numerals],
  );
  const reading = useMemo(
    () => ({ model, report: { faults: [], records: { file: 0, shown: 0, leftOut: 0 } } }),
    [model],
  );
  const page = useMemo(
    (): Page => ({
      reading,
      locale,
      query,
      route: { view: "embed", language, figure: figure.id },
      href: (route: Route<Language, FigureId>) => {
        const kept = new URLSearchParams(query);
        for (const key of ["hide", "focus"]) kept.delete(key);
        return new URL(writeAddress(writeRoute(route), kept).slice(1), root).href;
      },
      isTaken: false,
      address: () => undefined,
      file: (path) => new URL(path, root).href,
      choose: (next) =>
        replaceQuery((now) => {
          for (const key of [...now.keys()]) now.delete(key);
          for (const [key, value] of next) now.set(key, value);
        }),
    }),
    [reading, locale, query, language, figure, root],
  );
  return (
    <EditionProvider value={page}>
      <PageProvider value={page}>
        <ErrorBoundary FallbackComponent={FigureFailed} resetKeys={[query]}>
          <Embed figure={figure} />
        </ErrorBoundary>
      </PageProvider>
    </EditionProvider>
  );
}

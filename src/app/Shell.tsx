import { lazy, type ReactNode, Suspense } from "react";
import { Link } from "wouter";
import { FIGURES, type FigureId } from "../figures/ids.ts";
import { type Shared, shared } from "../figures/shared.ts";
import { LANGUAGES, type Language } from "../i18n/languages.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Model } from "../model/schema.ts";
import { readQuery, withValues } from "../url/query.ts";
import { type Arrival, type Route, writeRoute } from "../url/route.ts";
import type { Address } from "../url/useAddress.ts";
import { writeAddress } from "../url/write.ts";
import { sendDeck } from "../views/arriving.ts";
import { carried } from "./carried.ts";
import { PrintedOrigin } from "./PrintedOrigin.tsx";
import { SearchButton } from "./search/SearchButton.tsx";
import { useTakenAlong } from "./taken.ts";

// Few readers need it, and none at once.
const OpenModel = lazy(() => import("./OpenModel.tsx"));
const Offline = lazy(() => import("./offline/Offline.tsx"));

const OWN_NAMES: Record<Language, string> = { en: "English", ja: "日本語", hi: "हिन्दी" };
const THEMES: readonly Shared["theme"][] = ["auto", "light", "dark"];

type Named = [Route<Language, FigureId>, string];

interface Props {
  readonly arrival: Arrival<Language, FigureId>;
  readonly address: Address;
  readonly locale: Locale;
  /** `undefined` until it is there. */
  readonly model: Model | undefined;
  readonly children: ReactNode;
}

/** What stands around every view: name, pages, languages, colours. */
export function Shell({ arrival, address, locale, model, children }: Props) {
  const { say, language } = locale;
  const { route } = arrival;
  const { query } = address;
  const { theme } = readQuery(shared, query);
  const isTaken = useTakenAlong() !== undefined;
  const to = (next: Route<Language, FigureId>) => writeAddress(writeRoute(next), carried(query));
  const figure = route.view === "explore" ? route.figure : FIGURES[0];
  const pages: Named[] = [
    [{ view: "overview", language }, say("nav.overview")],
    [{ view: "explore", language, figure }, say("nav.explore")],
    [{ view: "sources", language }, say("nav.sources")],
    ...(isTaken ? [] : [[{ view: "compose", language }, say("nav.compose")] as Named]),
    [{ view: "present", language }, say("nav.present")],
  ];
  const makesDeck = route.view === "compose" && query.get("make") === "deck";
  return (
    <>
      <a className="skip" href="#content">
        {say("site.skip")}
      </a>
      <header className="top">
        <Link href={to({ view: "overview", language })} className="name">
          {model ? locale.text(model.title) : " "}
        </Link>
        <nav aria-label={say("nav.label")}>
          {pages.map(([next, label]) => (
            <Link
              key={next.view}
              href={to(next)}
              aria-current={next.view === route.view ? "page" : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
        <SearchButton model={model} address={address} locale={locale} />
        <nav aria-label={say("nav.language")}>
          {LANGUAGES.map((other) => (
            <Link
              key={other}
              lang={other}
              hrefLang={other}
              href={writeAddress(writeRoute({ ...route, language: other }), query)}
              aria-current={other === language ? "true" : undefined}
            >
              {OWN_NAMES[other]}
            </Link>
          ))}
        </nav>
        <label className="theme">
          <span className="visually-hidden">{say("theme.label")}</span>
          <select
            value={theme}
            onChange={(event) =>
              address.go(
                address.path,
                withValues(shared, query, { theme: event.target.value as Shared["theme"] }),
              )
            }
          >
            {THEMES.map((value) => (
              <option key={value} value={value}>
                {say(`theme.${value}`)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
        {model && <PrintedOrigin model={model} locale={locale} />}
      </main>
      <footer className="foot">
        <Suspense>
          <OpenModel
            locale={locale}
            isDeckPage={makesDeck || route.view === "present"}
            onDeck={
              isTaken
                ? undefined
                : (file) => {
                    sendDeck(file);
                    if (makesDeck) return;
                    const making = carried(query);
                    making.set("make", "deck");
                    address.go(writeRoute({ view: "compose", language }), making);
                  }
            }
          />
        </Suspense>
        <Suspense>
          <Offline locale={locale} />
        </Suspense>
      </footer>
    </>
  );
}

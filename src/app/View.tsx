import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import type { FigureId } from "../figures/ids.ts";
import { shared } from "../figures/shared.ts";
import type { Language } from "../i18n/languages.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Reading } from "../model/read.ts";
import { junkIn } from "../url/query.ts";
import { type Arrival, writeRoute } from "../url/route.ts";
import type { Address } from "../url/useAddress.ts";
import { writeAddress } from "../url/write.ts";
import { JunkNotice } from "../views/JunkNotice.tsx";
import { EditionProvider, type Page, PageProvider } from "../views/page.ts";
import { carried } from "./carried.ts";
import { FigurePage } from "./FigurePage.tsx";
import { Loading } from "./Loading.tsx";
import { LeftOutNotice, LostNotice } from "./Notices.tsx";

// A page loads its own view and no other.
const Overview = lazy(() => import("../views/overview/Overview.tsx"));
const Sources = lazy(() => import("../views/sources/Sources.tsx"));
const Compose = lazy(() => import("../views/compose/Compose.tsx"));
const Present = lazy(() => import("../views/present/Present.tsx"));

interface Props {
  readonly base: string;
  readonly arrival: Arrival<Language, FigureId>;
  readonly address: Address;
  readonly locale: Locale;
  readonly reading: Reading;
}

/** The view that the address names, with everything it is given. */
export function View({ base, arrival, address, locale, reading }: Props) {
  const { route, lost } = arrival;
  const onStage = route.view === "present" && route.deck !== undefined;
  const page = useMemo(
    (): Page => ({
      reading,
      locale,
      route,
      query: address.query,
      href(next, query) {
        const whole = carried(address.query);
        for (const [key, value] of query ?? []) whole.set(key, value);
        return writeAddress(writeRoute(next), whole);
      },
      file: (path) => `${base}/${path}`,
      choose: (query, options) =>
        address.go(address.path, query, { ...options, keepsFragment: onStage }),
    }),
    [base, reading, locale, route, address, onStage],
  );
  const edition = useMemo(() => ({ reading, locale }), [reading, locale]);
  const place = writeRoute(route);
  useArrival(place);
  return (
    <EditionProvider value={edition}>
      <PageProvider value={page}>
        {lost && <LostNotice lost={lost} />}
        {!onStage && <LeftOutNotice />}
        <Suspense fallback={<Loading locale={locale} onRetry={() => window.location.reload()} />}>
          {(route.view === "overview" || route.view === "sources") && (
            <JunkNotice junk={junkIn(shared, address.query)} />
          )}
          {route.view === "overview" && <Overview />}
          {route.view === "sources" && <Sources />}
          {route.view === "compose" && <Compose />}
          {route.view === "present" && <Present />}
        </Suspense>
        {(route.view === "explore" || route.view === "embed") && (
          <FigurePage key={route.figure} id={route.figure} view={route.view} />
        )}
      </PageProvider>
    </EditionProvider>
  );
}

/** On another page the reader starts at its top, by eye and by ear; a choice moves nothing. */
function useArrival(place: string) {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    document.getElementById("content")?.focus({ preventScroll: true });
    // A page with a place of its own in the address goes there itself.
    if (window.location.hash === "") window.scrollTo(0, 0);
  }, [place]);
}

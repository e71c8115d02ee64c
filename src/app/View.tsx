import { useQuery } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense, useEffect, useMemo, useRef } from "react";
import type { FigureId } from "../figures/ids.ts";
import { shared } from "../figures/shared.ts";
import type { Language } from "../i18n/languages.ts";
import type { MessagePart } from "../i18n/loadParts.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Reading } from "../model/read.ts";
import { readPlace } from "../url/place.ts";
import { junkIn } from "../url/query.ts";
import { type Arrival, writeRoute } from "../url/route.ts";
import type { Address } from "../url/useAddress.ts";
import { writeAddress } from "../url/write.ts";
import { Explain } from "../views/explain/Explain.tsx";
import { partQuery } from "../views/figureQuery.ts";
import { JunkNotice } from "../views/JunkNotice.tsx";
import { EditionProvider, type Page, PageProvider, usePage } from "../views/page.ts";
import { carried } from "./carried.ts";
import { FigurePage } from "./FigurePage.tsx";
import { Loading } from "./Loading.tsx";
import { LeftOutNotice, LostNotice } from "./Notices.tsx";
import { useOpened } from "./opened.ts";
import { useTakenAlong } from "./taken.ts";

// A page loads its own view and no other.
const Overview = lazy(() => import("../views/overview/Overview.tsx"));
const Sources = lazy(() => import("../views/sources/Sources.tsx"));
const Compose = lazy(() => import("../views/compose/Compose.tsx"));
const Present = lazy(() => import("../views/present/Present.tsx"));
const Compare = lazy(() => import("../views/compare/Compare.tsx"));
const Glossary = lazy(() => import("../views/glossary/Glossary.tsx"));
const NotStated = lazy(() => import("../views/notStated/NotStated.tsx"));

/** Pages whose address says nothing but what every page's does. */
const WITHOUT_STATE: ReadonlySet<string> = new Set([
  "overview",
  "sources",
  "glossary",
  "not-stated",
]);

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
  const taken = useTakenAlong();
  const opened = useOpened()?.name ?? taken?.opened;
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
      file: (path) => (taken ? taken.file(path) : `${base}/${path}`),
      address: () =>
        taken
          ? taken.file(writeAddress(writeRoute(route), address.query).slice(1))
          : window.location.href,
      opened,
      isTaken: taken !== undefined,
      choose: (query, options) =>
        address.go(address.path, query, { ...options, keepsFragment: onStage }),
    }),
    [base, taken, opened, reading, locale, route, address, onStage],
  );
  const edition = useMemo(() => ({ reading, locale }), [reading, locale]);
  const place = writeRoute(route);
  useArrival(place);
  return (
    <EditionProvider value={edition}>
      <PageProvider value={page}>
        <Explain>
          {lost && <LostNotice lost={lost} />}
          {!onStage && <LeftOutNotice />}
          <Suspense fallback={<Loading locale={locale} onRetry={() => window.location.reload()} />}>
            {WITHOUT_STATE.has(route.view) && <JunkNotice junk={junkIn(shared, address.query)} />}
            {route.view === "overview" && <Room says="overview" of={Overview} />}
            {route.view === "sources" && <Room says="sources" of={Sources} />}
            {route.view === "compose" && <Room says="compose" of={Compose} />}
            {route.view === "present" && <Room says="presented" of={Present} />}
            {route.view === "compare" && <Room says="rooms" of={Compare} />}
            {route.view === "glossary" && <Room says="rooms" of={Glossary} />}
            {route.view === "not-stated" && <Room says="rooms" of={NotStated} />}
          </Suspense>
          {(route.view === "explore" || route.view === "embed") && (
            <FigurePage key={route.figure} id={route.figure} view={route.view} />
          )}
        </Explain>
      </PageProvider>
    </EditionProvider>
  );
}

/** A page that has words of its own: they come with it. */
function Room({ says, of: Content }: { says: MessagePart; of: ComponentType }) {
  const { locale } = usePage();
  const words = useQuery(partQuery(says, locale.language));
  if (words.data) return <Content />;
  return <Loading locale={locale} onRetry={() => words.refetch()} />;
}

/** On another page the reader starts at its top, by eye and by ear; a choice moves nothing. */
function useArrival(place: string) {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    document.getElementById("content")?.focus({ preventScroll: true });
    // A page with a place of its own in the address goes there itself.
    if (readPlace() === "") window.scrollTo(0, 0);
  }, [place]);
}

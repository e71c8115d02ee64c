import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo } from "react";
import { FigureMissing } from "../FigureMissing.tsx";
import { usePage } from "../page.ts";
import { placeOf } from "./place.ts";
import { presentedQuery } from "./presentedQuery.ts";

// The audience's page has no code that reads notes, and the list no stage.
const Decks = lazy(() => import("./Decks.tsx"));
const Stage = lazy(() => import("./Stage.tsx"));
const Speaker = lazy(() => import("./Speaker.tsx"));

/** A list of decks, the stage of one, or its speaker's window. */
export default function Present() {
  const { locale, route, query, file } = usePage();
  const words = useQuery(presentedQuery(locale.language));
  const deck = route.view === "present" ? route.deck : undefined;
  const own = query.get("deck") ?? "";
  const { hash } = window.location;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the query only the deck says where it lies
  const place = useMemo(() => deck && placeOf(deck, query, hash, file), [deck, own, hash]);
  if (words.error) return <FigureMissing onRetry={words.refetch} />;
  const wait = <div className="wait" aria-busy="true" />;
  if (!words.data) return wait;
  return (
    <Suspense fallback={wait}>
      {!place && <Decks />}
      {place && (query.has("notes") ? <Speaker place={place} /> : <Stage place={place} />)}
    </Suspense>
  );
}

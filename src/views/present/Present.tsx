import { lazy, Suspense, useMemo } from "react";
import { usePage } from "../page.ts";
import { placeOf } from "./place.ts";

// The audience's page has no code that reads notes, and the list no stage.
const Decks = lazy(() => import("./Decks.tsx"));
const Stage = lazy(() => import("./Stage.tsx"));
const Paper = lazy(() => import("./Paper.tsx"));
const Speaker = lazy(() => import("./Speaker.tsx"));

/** A list of decks, the stage of one, or its speaker's window. */
export default function Present() {
  const { route, query, file } = usePage();
  const deck = route.view === "present" ? route.deck : undefined;
  const own = query.get("deck") ?? "";
  const { hash } = window.location;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the query only the deck says where it lies
  const place = useMemo(() => deck && placeOf(deck, query, hash, file), [deck, own, hash, file]);
  const isPaper = query.has("handout");
  return (
    <Suspense fallback={<div className="wait" aria-busy="true" />}>
      {isPaper && <Paper place={place || { kind: "figures" }} />}
      {!isPaper && !place && <Decks />}
      {!isPaper &&
        place &&
        (query.has("notes") ? <Speaker place={place} /> : <Stage place={place} />)}
    </Suspense>
  );
}

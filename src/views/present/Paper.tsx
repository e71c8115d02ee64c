import { useQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import { Handout } from "../later.ts";
import { usePage } from "../page.ts";
import type { DeckPlace } from "./deckQuery.ts";
import { NoTalk } from "./NoTalk.tsx";
import { notesQuery } from "./notesQuery.ts";
import { useDeck } from "./useDeck.ts";

/** A talk, or all figures, on paper; with notes only where the address asks for them. */
export default function Paper({ place }: { place: DeckPlace }) {
  const { locale, query, route, href } = usePage();
  const deck = useDeck(place);
  const hasNotes = query.get("handout") === "notes";
  const notes = useQuery({ ...notesQuery(place), enabled: hasNotes && place.kind !== "figures" });
  const { talk, frameAt } = deck;
  const isLoaded = talk?.steps.every(
    (_, step) => frameAt({ step, build: 0, live: undefined }) !== undefined,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: frames are made anew when talk, model or language change, and only then
  const leaves = useMemo(
    () =>
      (isLoaded ? (talk?.steps ?? []) : []).map(({ headline, builds = [] }, step) => {
        const frames = ["", ...builds].flatMap(
          (_, build) => frameAt({ step, build, live: undefined }) ?? [],
        );
        return {
          headline: headline === "" ? undefined : headline,
          views: frames.map(({ figure, query, source }) => ({ figure, query, source })),
          notes: notes.data?.[step + 1],
        };
      }),
    [talk, isLoaded, notes.data, locale],
  );
  if (deck.error || talk?.steps.length === 0) return <NoTalk place={place} error={deck.error} />;
  const wait = <div className="wait" aria-busy="true" />;
  if (!talk || !isLoaded || (hasNotes && notes.isLoading)) return wait;
  const other = new URLSearchParams(query);
  other.set("handout", hasNotes ? "" : "notes");
  const title = locale.text(talk.title) || locale.say("present.handout.all");
  return (
    <Suspense fallback={wait}>
      <Handout
        title={title}
        leaves={leaves}
        hasNotes={hasNotes}
        other={place.kind === "figures" ? undefined : href(route, other)}
        back={href({ view: "present", language: route.language })}
      />
    </Suspense>
  );
}

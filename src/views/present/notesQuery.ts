import { queryOptions } from "@tanstack/react-query";
import type { Notes } from "../../model/deck.ts";
import { readNotes } from "../../model/readDeck.ts";
import { type DeckPlace, textAt } from "./deckQuery.ts";

/** What the speaker says, by number of the step from 1; none where there are none. */
export async function loadNotes(place: DeckPlace): Promise<Notes["notes"]> {
  if (place.kind === "figures") return {};
  const text =
    place.kind === "file"
      ? await textAt(place.notes)
      : (localStorage.getItem(`atlas:notes:${place.id}`) ?? '{"id":"none","notes":{}}');
  return readNotes(text).notes;
}

export function notesQuery(place: DeckPlace) {
  return queryOptions({
    queryKey: ["notes", place],
    queryFn: () => loadNotes(place),
    retry: 1,
    retryDelay: 300,
    structuralSharing: false,
  });
}

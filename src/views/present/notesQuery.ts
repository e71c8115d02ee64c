import { queryOptions } from "@tanstack/react-query";
import { type Notes, notesOf } from "../../model/deck.ts";
import { readNotes } from "../../model/readDeck.ts";
import { deckOf } from "../shelf.ts";
import { type DeckPlace, textAt } from "./deckQuery.ts";

/** What the speaker says, by number of the step from 1; none where there are none. */
export async function loadNotes(place: DeckPlace): Promise<Notes["notes"]> {
  if (place.kind === "file") return readNotes(await textAt(place.notes)).notes;
  const own = place.kind === "own" ? deckOf(place.id) : undefined;
  return own ? notesOf(own).notes : {};
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

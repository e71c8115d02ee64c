import type { Talk } from "../../model/deck.ts";
import { deckIds, talkOf } from "../shelf.ts";

/** Decks of the reader's own that have something to show. */
export function ownTalks(): readonly Talk[] {
  return deckIds().flatMap((id) => {
    const talk = talkOf(id);
    return talk && talk.steps.length > 0 ? [talk] : [];
  });
}

import type { Talk } from "../../model/deck.ts";

/** Decks of the reader's own. */
export function ownTalks(): readonly Talk[] {
  return [];
}

import { OWN_DECK } from "../../url/route.ts";
import type { DeckPlace } from "./deckQuery.ts";

/** Where the deck of an address lies. @param file address of a file of the site, by its path below the root */
export function placeOf(
  deck: string,
  query: URLSearchParams,
  fragment: string,
  file: (path: string) => string,
): DeckPlace {
  if (deck === OWN_DECK)
    return fragment.startsWith("#deck=")
      ? { kind: "carried", fragment }
      : { kind: "own", id: query.get("deck") ?? "" };
  return {
    kind: "file",
    talk: file(`data/decks/${deck}.json`),
    notes: file(`data/decks/${deck}.notes.json`),
  };
}

import { cameAlong } from "../../url/along.ts";
import { OWN_DECK } from "../../url/route.ts";
import type { DeckPlace } from "./deckQuery.ts";

/** Where the deck of an address lies. @param file address of a file of the site, by its path below the root */
export function placeOf(
  deck: string,
  query: URLSearchParams,
  fragment: string,
  file: (path: string) => string | undefined,
): DeckPlace {
  const address = (path: string) => file(path) ?? "";
  if (deck === OWN_DECK) {
    if (fragment.startsWith("#deck=")) return { kind: "carried", fragment };
    if (query.has("deck") || !cameAlong(address(`data/decks/${deck}.json`)))
      return { kind: "own", id: query.get("deck") ?? "" };
  }
  return {
    kind: "file",
    talk: address(`data/decks/${deck}.json`),
    notes: address(`data/decks/${deck}.notes.json`),
  };
}

import { queryOptions } from "@tanstack/react-query";
import { FIGURES } from "../../figures/ids.ts";
import { type Deck, type Talk, withoutNotes } from "../../model/deck.ts";
import { readDeck } from "../../model/readDeck.ts";
import { textAlong } from "../../share/oneFile.ts";
import { cameAlong } from "../../url/along.ts";
import { talkOf } from "../shelf.ts";

/** Where a deck lies: in a file of the site, in this browser, or in the address itself. */
export type DeckPlace =
  | { readonly kind: "file"; readonly talk: string; readonly notes: string }
  | { readonly kind: "own"; readonly id: string }
  | { readonly kind: "carried"; readonly fragment: string }
  /** No deck at all: every figure, one after the other. */
  | { readonly kind: "figures" };

/** Nothing lies there. */
export class NoDeck extends Error {
  override readonly name = "NoDeck";
}

/** @throws NoDeck */
export async function textAt(address: string): Promise<string> {
  const own = cameAlong(address) ? textAlong(address) : undefined;
  if (own !== undefined) return own;
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw new NoDeck(`The server answered ${response.status}.`);
  return response.text();
}

/** Every figure in its first reading; its finding is the headline. */
function everyFigure(): Talk {
  return { id: "figures", title: "", steps: FIGURES.map((view) => ({ view, headline: "" })) };
}

async function deckAt(place: DeckPlace): Promise<Deck> {
  if (place.kind === "figures") return everyFigure();
  if (place.kind === "file") return readDeck(await textAt(place.talk), FIGURES).deck;
  if (place.kind === "own") {
    const own = talkOf(place.id);
    if (!own) throw new NoDeck(place.id);
    return own;
  }
  const { deckInFragment } = await import("../../share/deckAddress.ts");
  const read = deckInFragment(place.fragment, FIGURES);
  if (!read) throw new NoDeck("address");
  return read.deck;
}

/**
 * The steps of a talk, without what its speaker says; a stage asks for nothing else.
 *
 * The query fails with `NoDeck` or `ModelRefused`.
 */
export function talkQuery(place: DeckPlace) {
  return queryOptions({
    queryKey: ["talk", place],
    queryFn: async (): Promise<Talk> => withoutNotes(await deckAt(place)),
    retry: 1,
    retryDelay: 300,
    structuralSharing: false,
  });
}

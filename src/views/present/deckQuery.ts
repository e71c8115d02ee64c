import { queryOptions } from "@tanstack/react-query";
import { FIGURES } from "../../figures/ids.ts";
import { type Talk, withoutNotes } from "../../model/deck.ts";
import { readDeck } from "../../model/readDeck.ts";
import { cameAlong, textAlong } from "../../share/oneFile.ts";

/** Where a deck lies: a file of the site, or a place in this browser. */
export type DeckPlace =
  | { readonly kind: "file"; readonly talk: string; readonly notes: string }
  | { readonly kind: "own"; readonly id: string }
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

/** Every figure in its first reading, with its finding for a headline. */
function everyFigure(): Talk {
  return { id: "figures", title: "", steps: FIGURES.map((view) => ({ view, headline: "" })) };
}

function stored(key: string): string {
  const text = localStorage.getItem(key);
  if (text === null) throw new NoDeck(key);
  return text;
}

/**
 * The steps of a talk, without what its speaker says; a stage asks for nothing else.
 *
 * The query fails with `NoDeck` or `ModelRefused`.
 */
export function talkQuery(place: DeckPlace) {
  return queryOptions({
    queryKey: ["talk", place],
    queryFn: async (): Promise<Talk> => {
      if (place.kind === "figures") return everyFigure();
      const text =
        place.kind === "file" ? await textAt(place.talk) : stored(`atlas:deck:${place.id}`);
      return withoutNotes(readDeck(text, FIGURES).deck);
    },
    retry: 1,
    retryDelay: 300,
    structuralSharing: false,
  });
}

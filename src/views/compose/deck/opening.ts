import { FIGURES } from "../../../figures/ids.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type Deck, withNotes } from "../../../model/deck.ts";
import type { DeckId } from "../../../model/decks.ts";
import { type Fault, ModelRefused } from "../../../model/fault.ts";
import { readDeck, readNotes } from "../../../model/readDeck.ts";

/** What came of opening a deck: `words` why not, or what of it was left out. */
export interface Trouble {
  readonly name: string;
  readonly words?: string;
  readonly faults?: readonly Fault[];
}

/** @throws ModelRefused when the file is no deck, TypeError when it is no UTF-8 */
export async function deckInFile(file: Blob): Promise<{ deck: Deck; faults: readonly Fault[] }> {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  return readDeck(text, FIGURES);
}

/**
 * One of the atlas's own decks, with its notes.
 *
 * @param file address of a file of the site by its path
 * @throws when it does not arrive
 */
export async function shippedDeck(id: DeckId, file: (path: string) => string): Promise<Deck> {
  const [talk, notes] = await Promise.all(
    [`data/decks/${id}.json`, `data/decks/${id}.notes.json`].map(async (path) => {
      const answer = await fetch(file(path));
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.text();
    }),
  );
  return withNotes(readDeck(talk ?? "", FIGURES).deck, readNotes(notes ?? ""));
}

/** Why a deck could not be opened, and what helps. */
export function refusalWords(error: unknown, { say }: Locale): string {
  if (error instanceof ModelRefused) return say(`deck.problem.${error.code}`, { ...error.facts });
  return say(error instanceof TypeError ? "deck.problem.encoding" : "deck.problem.network");
}

import { FIGURES } from "../figures/ids.ts";
import { type Deck, notesOf, withNotes, withoutNotes } from "../model/deck.ts";
import { readDeck, readNotes } from "../model/readDeck.ts";

/**
 * Decks of the reader's own, in this browser and nowhere else. Two entries for
 * each, so that the audience's page never reads the notes.
 */
const TALK = "atlas:deck:";
const NOTES = "atlas:notes:";
/** Id of the deck that was worked on last. */
const AT_HAND = "atlas:deck-at-hand";

/** Whether a deck outlives this page; if not, why: nothing may be stored at all, or this was too much. */
export type Kept = "kept" | "refused" | "full";

/** What the browser did not keep: it lasts as long as the page. */
const unkept = new Map<string, string>();

/** Even naming it throws where pages may store nothing. */
function storage(): Storage | undefined {
  try {
    const own = window.localStorage;
    own.getItem(AT_HAND);
    return own;
  } catch {
    return undefined;
  }
}

function read(key: string): string | undefined {
  const own = unkept.get(key);
  if (own !== undefined) return own === "" ? undefined : own;
  try {
    return storage()?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes every entry or none; an empty one is taken away. */
function write(entries: readonly (readonly [key: string, value: string])[]): Kept {
  for (const [key, value] of entries) unkept.set(key, value);
  const own = storage();
  if (!own) return "refused";
  const before = new Map<string, string | null>();
  const set = (key: string, value: string | null) => {
    if (value === null || value === "") own.removeItem(key);
    else own.setItem(key, value);
    if ((own.getItem(key) ?? "") !== (value ?? "")) throw new Error("It was not kept.");
  };
  try {
    for (const [key] of entries) before.set(key, own.getItem(key));
    for (const [key, value] of entries) set(key, value);
    for (const [key] of entries) unkept.delete(key);
    return "kept";
  } catch {
    for (const [key, value] of before)
      try {
        set(key, value);
      } catch {
        // What was there before may be gone as well; this page has the newest.
      }
    return "full";
  }
}

export function putDeck(deck: Deck): Kept {
  const notes = notesOf(deck);
  const hasNotes = Object.keys(notes.notes).length > 0;
  return write([
    [TALK + deck.id, JSON.stringify(withoutNotes(deck))],
    [NOTES + deck.id, hasNotes ? JSON.stringify(notes) : ""],
    [AT_HAND, deck.id],
  ]);
}

export function removeDeck(id: string): Kept {
  return write([
    [TALK + id, ""],
    [NOTES + id, ""],
  ]);
}

/** A deck without its notes; `undefined` when there is none, or what is there is none. */
export function talkOf(id: string): Deck | undefined {
  try {
    return readDeck(read(TALK + id) ?? "", FIGURES).deck;
  } catch {
    return undefined;
  }
}

/** A deck with its notes, for its author. */
export function deckOf(id: string): Deck | undefined {
  const talk = talkOf(id);
  try {
    return talk && withNotes(talk, readNotes(read(NOTES + id) ?? ""));
  } catch {
    return talk;
  }
}

/** Ids of all decks, in the order of the alphabet. */
export function deckIds(): string[] {
  const keys = new Set(unkept.keys());
  try {
    const own = storage();
    for (let at = 0; own && at < own.length; at++) keys.add(own.key(at) ?? "");
  } catch {
    // What this page has is what there is.
  }
  return Array.from(keys)
    .filter((key) => key.startsWith(TALK) && read(key) !== undefined)
    .map((key) => key.slice(TALK.length))
    .toSorted();
}

/** The deck that was worked on last, if it is still there. */
export function deckAtHand(): Deck | undefined {
  const id = read(AT_HAND);
  return id === undefined ? undefined : deckOf(id);
}

/** The id itself where no deck has it, or the next one like it. */
export function freeId(wanted: string): string {
  const taken = new Set(deckIds());
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.slice(0, 70).replace(/-\d+$/, "");
  for (let number = 2; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** Calls back when another page of this browser has changed the deck. */
export function onDeckChange(id: string, changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key === TALK + id || key === NOTES + id) changed();
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

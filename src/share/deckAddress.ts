import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { type Deck, withoutNotes } from "../model/deck.ts";
import { type DeckReading, readDeck } from "../model/readDeck.ts";

const KEY = "deck";
/** Letters of an address that programs of every kind pass on whole; some cut longer ones. */
export const SAFE_ADDRESS = 2000;
/**
 * Letters that an address with a deck in it may have; browsers differ above. It
 * bounds what is unpacked as well, to a thousand times as much.
 */
export const MAX_ADDRESS = 32_000;

/** A deck without its notes as the fragment of an address: `#deck=…`. Letters of a query alone. */
export function deckFragment(deck: Deck): string {
  const bytes = deflateSync(strToU8(JSON.stringify(withoutNotes(deck))), { level: 9 });
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const code = btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `#${KEY}=${code}`;
}

/** Whether a fragment means to carry a deck. */
export function carriesDeck(fragment: string): boolean {
  return fragment.startsWith(`#${KEY}=`);
}

/**
 * The deck that a fragment carries, through the door and without notes.
 *
 * @param figures the ids that a view may begin with
 * @returns `undefined` when it was cut or changed on its way
 */
export function deckInFragment(
  fragment: string,
  figures: readonly string[],
): DeckReading | undefined {
  if (!carriesDeck(fragment) || fragment.length > MAX_ADDRESS) return undefined;
  try {
    const { deck, faults } = readDeck(inflated(fragment.slice(KEY.length + 2)), figures);
    return { deck: withoutNotes(deck), faults };
  } catch {
    return undefined;
  }
}

/** @throws on anything that is no compressed text */
function inflated(code: string): string {
  const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  return strFromU8(inflateSync(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
}

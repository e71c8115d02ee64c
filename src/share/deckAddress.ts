import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { type Deck, withoutNotes } from "../model/deck.ts";
import { type DeckReading, MAX_DECK, readDeck } from "../model/readDeck.ts";

const KEY = "deck";
/** Letters of an address that programs of every kind pass on whole; some cut longer ones. */
export const SAFE_ADDRESS = 2000;
/** Letters that an address with a deck in it may have. Browsers differ above. */
export const MAX_ADDRESS = 32_000;
/** Compressed bytes that are read at a time: one cannot grow beyond a thousandfold. */
const SLICE = 512;

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
  if (!carriesDeck(fragment)) return undefined;
  try {
    const { deck, faults } = readDeck(inflated(fragment.slice(KEY.length + 2)), figures);
    return { deck: withoutNotes(deck), faults };
  } catch {
    return undefined;
  }
}

/** @throws on anything that is no compressed text, or one that is larger than a deck may be */
function inflated(code: string): string {
  const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((part, isLast) => {
    parts.push(part);
    size += part.length;
    isWhole ||= isLast;
    if (size > 4 * MAX_DECK) throw new RangeError("The deck is too large.");
  });
  for (let at = 0; at < bytes.length; at += SLICE)
    stream.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  if (!isWhole) throw new RangeError("The deck is cut off.");
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return strFromU8(whole);
}

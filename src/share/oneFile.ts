import type { Notes, Talk } from "../model/deck.ts";

/** What goes into the one file beside the app. */
export interface Contents {
  /** The model as JSON. */
  readonly model: string;
  /** Where the site stands that the file was taken from; links that need it lead there. */
  readonly site?: string | undefined;
  /** Name of the reader's own file that the model is from; absent of a model of the site. */
  readonly file?: string | undefined;
  /** Address within the atlas that the file opens at, such as `/ja/explore/people/`. */
  readonly start: string;
  readonly talk?: Talk | undefined;
  /** Only where whoever takes the file asks for them. */
  readonly notes?: Notes | undefined;
}

/** What was to be in the file, or the file itself, is not there. */
export class NoFile extends Error {
  override readonly name = "NoFile";
}

const SLOTS = ["model", "about", "decks", "talk", "notes"] as const;
type Slot = (typeof SLOTS)[number];

function opening(slot: Slot): string {
  return `<script type="application/json" id="atlas-${slot}">`;
}
const CLOSING = "</script>";

/** The slots of a template, filled with these texts or empty; they stand before all else that could look like one. */
export function slots(texts: Partial<Record<Slot, string>> = {}): string {
  return SLOTS.map((slot) => `${opening(slot)}${inert(texts[slot] ?? "")}${CLOSING}`).join("\n");
}

/** JSON that can end no element: `<` occurs in its strings alone, and there may be written as an escape. */
function inert(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

/**
 * The template with everything in its place; the atlas's own decks are there already.
 *
 * @throws NoFile when it has no slots
 */
export function fillFile(template: string, contents: Contents): string {
  const { model, site, file, start, talk, notes } = contents;
  const texts: Partial<Record<Slot, string>> = {
    model,
    about: JSON.stringify({ site, start, file }),
    talk: talk ? JSON.stringify(talk) : "",
    notes: notes ? JSON.stringify(notes) : "",
  };
  let filled = template;
  for (const slot of SLOTS) {
    const text = texts[slot];
    if (text === undefined) continue;
    const from = filled.indexOf(opening(slot));
    const to = filled.indexOf(CLOSING, from);
    if (from < 0 || to < 0) throw new NoFile(`There is no slot for ${slot}.`);
    filled = `${filled.slice(0, from)}${opening(slot)}${inert(text)}${filled.slice(to)}`;
  }
  return filled;
}

/** Fetches the template. @throws NoFile */
export async function fetchTemplate(address: string): Promise<string> {
  const response = await fetch(address).catch(() => {
    throw new NoFile("The server could not be reached.");
  });
  if (!response.ok) throw new NoFile(`The server answered ${response.status}.`);
  return response.text();
}

/** The text of a slot of the document at hand; `undefined` where it is empty or there is none. */
export function slotText(slot: Slot): string | undefined {
  return document.getElementById(`atlas-${slot}`)?.textContent || undefined;
}

/** What a deck without notes of its own has in their place. */
const NO_NOTES = '{"id":"none","notes":{}}';

/**
 * The text at an address that came along: `data/decks/<id>.json`, or
 * `<id>.notes.json`; the deck that the file was made for is `mine`.
 *
 * @throws NoFile when it did not
 */
export function textAlong(address: string): string {
  const [, id = "", part] = /\/(\w+)(\.notes)?\.json$/.exec(address) ?? [];
  if (id === "mine") {
    const own = part ? (slotText("notes") ?? NO_NOTES) : slotText("talk");
    if (own !== undefined) return own;
  } else {
    if (part) return NO_NOTES;
    const talk = new Map(Object.entries(JSON.parse(slotText("decks") ?? "{}"))).get(id);
    if (talk !== undefined) return JSON.stringify(talk);
  }
  throw new NoFile(`${address} did not come along.`);
}

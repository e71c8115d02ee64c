import type { Notes, Talk } from "../model/deck.ts";

/** What goes into the one file beside the app. */
export interface Contents {
  /** The model as JSON. */
  readonly model: string;
  /** Where the site stands that the file was taken from; links that need it lead there. */
  readonly site?: string | undefined;
  /** Address within the atlas that the file opens at, such as `/ja/explore/people/`. */
  readonly start: string;
  readonly talk?: Talk | undefined;
  /** Only where whoever takes the file asks for them. */
  readonly notes?: Notes | undefined;
}

/** The template did not arrive, or is none. */
export class NoTemplate extends Error {
  override readonly name = "NoTemplate";
}

const SLOTS = ["model", "about", "talk", "notes"] as const;
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
 * The template with everything in its place.
 *
 * @throws NoTemplate when it has no slots
 */
export function fillFile(template: string, contents: Contents): string {
  const { model, site, start, talk, notes } = contents;
  const texts: Record<Slot, string> = {
    model,
    about: JSON.stringify({ site, start }),
    talk: talk ? JSON.stringify(talk) : "",
    notes: notes ? JSON.stringify(notes) : "",
  };
  let filled = template;
  for (const slot of SLOTS) {
    const from = filled.indexOf(opening(slot));
    const to = filled.indexOf(CLOSING, from);
    if (from < 0 || to < 0) throw new NoTemplate(`There is no slot for ${slot}.`);
    filled = `${filled.slice(0, from)}${opening(slot)}${inert(texts[slot])}${filled.slice(to)}`;
  }
  return filled;
}

/** Fetches the template. @throws NoTemplate */
export async function fetchTemplate(address: string): Promise<string> {
  const response = await fetch(address).catch(() => {
    throw new NoTemplate("The server could not be reached.");
  });
  if (!response.ok) throw new NoTemplate(`The server answered ${response.status}.`);
  return response.text();
}

/** The text of a slot of the document at hand; `undefined` where it is empty or there is none. */
export function slotText(slot: Slot): string | undefined {
  return document.getElementById(`atlas-${slot}`)?.textContent || undefined;
}

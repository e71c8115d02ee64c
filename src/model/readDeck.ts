import { DECK, type Deck, MAX_STEPS, type Notes, notes, STEP, type Step } from "./deck.ts";
import { describe, type Fault, ModelRefused, pusher } from "./fault.ts";
import { parseJson } from "./json.ts";
import { readRecord } from "./record.ts";

/** Letters of a deck file; two hundred steps in three languages have room in it. */
export const MAX_DECK = 2_000_000;

export interface DeckReading {
  readonly deck: Deck;
  /** Every fault, in the order of the file. */
  readonly faults: readonly Fault[];
}

type Checkable = Parameters<typeof readRecord>[0];
type Fields = Readonly<Record<string, unknown>>;

/**
 * The only door for decks: text → deck. A faulty step is left out and listed; so
 * is a faulty mark, build or note, without its step. What the figures make of a
 * view is for them to say.
 *
 * @param figures the ids that a view may begin with
 * @throws ModelRefused when the text is no deck at all
 */
export function readDeck(text: string, figures: readonly string[]): DeckReading {
  if (text.length > MAX_DECK) throw new ModelRefused("too-large", { limit: MAX_DECK / 1e6 });
  return readDeckValue(parseJson(text), figures);
}

/** The same door for a value that is already parsed. */
export function readDeckValue(root: unknown, figures: readonly string[]): DeckReading {
  if (!isFields(root) || !Array.isArray(root.steps))
    throw new ModelRefused("not-a-model", { found: describe(root) });
  const faults: Fault[] = [];
  const push = pusher(faults);
  const top = { id: "deck", title: "–", ...readFields(DECK, root, [], faults).fields };
  const steps: Step[] = [];
  for (const [index, value] of root.steps.slice(0, MAX_STEPS).entries()) {
    const path = ["steps", index];
    if (!isFields(value)) {
      push(path, value === undefined ? "missing" : "type", value, "object", "record");
      continue;
    }
    const { fields, isWhole } = readFields(STEP, value, path, faults);
    const [figure = ""] = typeof fields.view === "string" ? fields.view.split("?") : [];
    if (isWhole && figures.includes(figure)) steps.push(fields as Step);
    else if (fields.view !== undefined && !figures.includes(figure))
      push([...path, "view"], "choice", fields.view, figures.join(" | "), "record");
  }
  if (root.steps.length > MAX_STEPS)
    push(["steps", MAX_STEPS], "too-many", root.steps.length, `≤ ${MAX_STEPS}`, "record");
  return { deck: { ...top, steps }, faults };
}

/**
 * The door for notes that lie apart from their talk.
 *
 * @throws ModelRefused when the text is no notes at all
 */
export function readNotes(text: string): Notes {
  if (text.length > MAX_DECK) throw new ModelRefused("too-large", { limit: MAX_DECK / 1e6 });
  const value = parseJson(text);
  const read = readRecord(notes, value, []);
  if (read.record === undefined) throw new ModelRefused("not-a-model", { found: describe(value) });
  return read.record as Notes;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Field by field, so that each fault costs only what it must. */
function readFields(
  shape: Readonly<Record<string, unknown>>,
  value: Fields,
  path: readonly PropertyKey[],
  faults: Fault[],
): { fields: Fields; isWhole: boolean } {
  const given = new Map(Object.entries(value));
  const fields = new Map<string, unknown>();
  let isWhole = true;
  for (const [key, schema] of Object.entries(shape)) {
    const isSpare = (schema as { def: { type: string } }).def.type === "optional";
    if (given.get(key) === undefined && isSpare) continue;
    const at = [...path, key];
    const read = readRecord(schema as Checkable, given.get(key), at);
    // Of a step only what it cannot do without takes it along.
    const loss = isSpare || path.length === 0 ? "part" : "record";
    for (const fault of read.faults) faults.push({ ...fault, loss });
    const kept = read.record ?? soundEntries(schema as Checkable, given.get(key));
    if (kept !== undefined) fields.set(key, kept);
    else if (!isSpare) isWhole = false;
  }
  return { fields: Object.fromEntries(fields), isWhole };
}

/** Entries of a list that are right by themselves; `undefined` of what is no list or is too long. */
function soundEntries(schema: Checkable, value: unknown): unknown {
  if (!Array.isArray(value) || value.length > 100) return undefined;
  const sound = value.filter((entry) => schema.safeParse([entry]).success);
  const read = schema.safeParse(sound);
  return read.success ? read.data : undefined;
}

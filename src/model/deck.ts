/**
 * A deck, written once: a talk as a list of views of the atlas. Types, parser,
 * readable faults and `data/deck.schema.json` all come from this file.
 *
 * Words. **Step**: one view with its headline; the address counts steps from 1.
 * **Build**: what a step shows next, before the step after it. **Talk**: a deck
 * without its notes, which is all that the audience's page may ever hold.
 */
import * as z from "zod/mini";
import { id, text } from "./fields.ts";

export const MAX_STEPS = 200;
export const MAX_BUILDS = 20;
export const MAX_MARKS = 20;
const MAX_QUERY = 2000;

const view = z
  .string()
  .check(
    z.maxLength(MAX_QUERY),
    z.regex(/^[a-z][a-z0-9-]*(?:\?[^\s?#]*)?$/),
    z.describe("A figure and, behind a question mark, the query of its page"),
  );
const build = z
  .string()
  .check(
    z.maxLength(MAX_QUERY),
    z.regex(/^[^\s?#]+$/),
    z.describe("A query: its keys replace those shown before, an empty value takes a key away"),
  );

/** A mark goes by the id of its record, or by those of all that it joins. */
const mark = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,239}$/));

/** Fields of a step, each checked by itself: a faulty one that may be absent costs no step. */
export const STEP = {
  view,
  /** The finding, in a sentence. */
  headline: text,
  /** What the speaker says; never shown to the audience. */
  notes: z.optional(text),
  /** Ids of the marks to point at. */
  marks: z.optional(z.array(mark).check(z.maxLength(MAX_MARKS))),
  builds: z.optional(z.array(build).check(z.maxLength(MAX_BUILDS))),
} as const;

/** What a deck says of itself. */
export const DECK = {
  id,
  title: text,
  /** How long the talk is meant to take. */
  minutes: z.optional(z.int().check(z.minimum(1), z.maximum(600))),
} as const;

const step = z.object(STEP);
const deck = z.object({ ...DECK, steps: z.array(step).check(z.maxLength(MAX_STEPS)) });

/** Notes apart from their talk, by number of the step from 1; a step without notes has no entry. */
export const notes = z.object({
  id,
  notes: z.record(z.string().check(z.regex(/^[1-9]\d{0,2}$/)), text),
});

export type Step = z.infer<typeof step>;
/** A deck as its author has it. It may have no steps yet. */
export type Deck = z.infer<typeof deck>;
export type TalkStep = Omit<Step, "notes">;
export type Talk = Omit<Deck, "steps"> & { steps: TalkStep[] };
export type Notes = z.infer<typeof notes>;

/** What the audience may have. */
export function withoutNotes({ steps, ...deck }: Deck): Talk {
  return { ...deck, steps: steps.map(({ notes, ...step }) => step) };
}

export function notesOf({ id, steps }: Deck): Notes {
  const own = steps.flatMap(({ notes }, index) =>
    notes === undefined ? [] : [[String(index + 1), notes] as const],
  );
  return { id, notes: Object.fromEntries(own) };
}

/** The deck again; notes of another deck are left aside. */
export function withNotes(talk: Talk, { id, notes }: Notes): Deck {
  if (id !== talk.id) return talk;
  const steps = talk.steps.map((step, index) => {
    const own = notes[index + 1];
    return own === undefined ? step : { ...step, notes: own };
  });
  return { ...talk, steps };
}

/** What a step shows after so many of its builds. */
export function viewAt(
  { view, builds = [] }: Pick<Step, "view" | "builds">,
  build = 0,
): { figure: string; query: URLSearchParams } {
  const [figure = "", search = ""] = view.split("?");
  const query = new URLSearchParams(search);
  for (const next of builds.slice(0, build))
    for (const [key, value] of new URLSearchParams(next)) {
      if (value === "") query.delete(key);
      else query.set(key, value);
    }
  return { figure, query };
}

/** The whole file as one schema, for JSON Schema and editors. */
export function deckSchema() {
  return z.object({ $schema: z.optional(z.string()), ...deck.shape });
}

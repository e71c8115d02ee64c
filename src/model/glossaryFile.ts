import * as z from "zod/mini";
import { id, words } from "./fields.ts";
import type { Entry } from "./glossary.ts";

const LANGUAGES = ["en", "ja", "hi"] as const;
type Spoken = (typeof LANGUAGES)[number];

function spoken<T extends z.ZodMiniType>(each: T) {
  return z.strictObject({ en: each, ja: each, hi: each });
}

const file = z.strictObject({
  entries: z.array(
    z.strictObject({
      id,
      words: spoken(z.array(words).check(z.minLength(1))),
      whole: z.optional(z.boolean()),
      definition: spoken(words),
      sources: z.optional(z.array(id).check(z.minLength(1))),
    }),
  ),
});

/**
 * Reads `data/glossary.json` in one language: the only door for it. It runs at
 * build, so a page is handed what has been through it.
 *
 * @throws Error naming the place of what is wrong
 */
export function readGlossary(text: string, language: Spoken): Entry[] {
  const read = file.safeParse(JSON.parse(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`data/glossary.json: ${issue?.path.join(".")}: ${issue?.message}`);
  }
  return read.data.entries.map(({ words: forms, definition, ...rest }) => ({
    ...rest,
    words: forms[language],
    definition: definition[language],
  }));
}

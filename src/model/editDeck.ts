/** What an author does to the words of a deck. */
import type { Text } from "./schema.ts";

type Language = "en" | "ja" | "hi";

/**
 * The text with other words in one language; `undefined` when none are left. A
 * text that is only Japanese or only Hindi stands in for the English, until
 * there are English words: a text always has some.
 */
export function reworded(
  text: Text | undefined,
  language: Language,
  words: string,
): Text | undefined {
  const { en, ...others } = typeof text === "string" ? { en: text } : (text ?? { en: undefined });
  const isStandIn = en === undefined || Object.values(others).includes(en);
  const known = new Map(Object.entries(others) as [Language, string][]);
  if (!isStandIn) known.set("en", en);
  if (words === "") known.delete(language);
  else known.set(language, words);
  const [first] = known.values();
  if (first === undefined) return undefined;
  const own = known.get("en") ?? first;
  known.delete("en");
  return known.size === 0 ? own : { en: own, ...Object.fromEntries(known) };
}

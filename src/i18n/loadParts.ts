import type { Language } from "./languages.ts";
import { loadMessages, type Messages } from "./locale.ts";
import type { parts as english } from "./messages/en.parts.ts";

export type MessagePart = keyof typeof english;

const LOADERS = {
  en: () => import("./messages/en.parts.ts"),
  ja: () => import("./messages/ja.parts.ts"),
  hi: () => import("./messages/hi.parts.ts"),
};

/**
 * Loads parts of the messages, set apart by the build (src/site/messages.ts): of
 * figures, of what is taken away, of pages that few open. Mutates the table that
 * `loadMessages` gives: a locale made of it can say them from then on.
 */
export async function loadParts(
  language: Language,
  ...asked: readonly MessagePart[]
): Promise<Messages> {
  if (asked.length === 0) return loadMessages(language);
  const { parts } = await LOADERS[language]();
  const [table, ...loaded] = await Promise.all([
    loadMessages(language),
    ...asked.map((part) => parts[part]()),
  ]);
  return Object.assign(table, ...loaded.map((part) => part.default));
}

/** Loads everything that can be said. */
export async function loadEverything(language: Language): Promise<Messages> {
  const { parts } = await LOADERS[language]();
  return loadParts(language, ...(Object.keys(parts) as MessagePart[]));
}

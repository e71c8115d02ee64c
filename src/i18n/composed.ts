import type { Language } from "./languages.ts";
import { loadFurther, type Messages } from "./locale.ts";

/** What is said where frames and decks are made; here, so that no other page carries the list. */
const COMPOSED: Record<Language, () => Promise<{ default: unknown }>> = {
  en: () => import("./messages/en.json?composed"),
  ja: () => import("./messages/ja.json?composed"),
  hi: () => import("./messages/hi.json?composed"),
};

/** Adds what is said where frames and decks are made to the messages of a language. */
export function loadComposed(language: Language): Promise<Messages> {
  return loadFurther(language, COMPOSED);
}

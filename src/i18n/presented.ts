import type { Language } from "./languages.ts";
import { loadFurther, type Messages } from "./locale.ts";

/** What is said on stage and beside it; here, so that no other page carries the list. */
const PRESENTED: Record<Language, () => Promise<{ default: unknown }>> = {
  en: () => import("./messages/en.json?presented"),
  ja: () => import("./messages/ja.json?presented"),
  hi: () => import("./messages/hi.json?presented"),
};

/** Adds what is said on stage and beside it to the messages of a language. */
export function loadPresented(language: Language): Promise<Messages> {
  return loadFurther(language, PRESENTED);
}

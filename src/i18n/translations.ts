import type { Language } from "./languages.ts";

/** What our model says in English alone, in another language: by the English text. */
export type Translations = Readonly<Record<string, string>>;

const LOADERS: Partial<Record<Language, () => Promise<{ default: Translations }>>> = {
  ja: () => import("../../data/translations/ja.json"),
  hi: () => import("../../data/translations/hi.json"),
};

/** Loads the translations into one language; none into English. */
export async function loadTranslations(language: Language): Promise<Translations> {
  return (await LOADERS[language]?.())?.default ?? {};
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { LANGUAGES, type Language } from "../../src/i18n/languages.ts";
import { loadEverything } from "../../src/i18n/loadParts.ts";
import { type Locale, makeLocale } from "../../src/i18n/locale.ts";
import { loadTranslations } from "../../src/i18n/translations.ts";
import { readModel } from "../../src/model/read.ts";

export const shippedText = readFileSync(
  resolve(import.meta.dirname, "../../data/partnership.json"),
  "utf8",
);

export const shipped = readModel(shippedText).model;

/** The three locales, by language. */
export async function locales(): Promise<Record<Language, Locale>> {
  const made = await Promise.all(
    LANGUAGES.map(async (language) => {
      return [
        language,
        makeLocale(language, await loadEverything(language), {
          translations: await loadTranslations(language),
        }),
      ];
    }),
  );
  return Object.fromEntries(made) as Record<Language, Locale>;
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { LANGUAGES, type Language } from "../i18n/languages.ts";
import type { Translations } from "../i18n/translations.ts";
import type { Model } from "../model/schema.ts";
import { parseMessages } from "./messages.ts";

/**
 * The model and a language's messages and translations as a classic script, for frames that may
 * neither fetch nor load modules. The model has been through the door.
 */
export function editionFiles(
  root: string,
  model: Model,
): Map<string, { file: string; text: string }> {
  return new Map(
    LANGUAGES.map((language) => {
      const json = readFileSync(resolve(root, `src/i18n/messages/${language}.json`), "utf8");
      const translations = translationsInto(root, language);
      const messages = parseMessages(json);
      const edition = JSON.stringify({ language, messages, translations, model });
      // Parsed as JSON a large literal is read faster, and `__proto__` is a name like any other.
      const text = `atlasEdition=JSON.parse(${JSON.stringify(edition)})`;
      const hash = createHash("sha256").update(text).digest("base64url").slice(0, 8);
      return [language, { file: `edition-${language}-${hash}.js`, text }];
    }),
  );
}

function translationsInto(root: string, language: Language): Translations {
  if (language === "en") return {};
  return JSON.parse(readFileSync(resolve(root, `data/translations/${language}.json`), "utf8"));
}

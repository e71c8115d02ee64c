import { describe, expect, test } from "vitest";
import { makeLocale } from "../../src/i18n/locale.ts";
import { loadTranslations } from "../../src/i18n/translations.ts";
import { shippedText } from "../figures/shipped.ts";

/** Every text of the model that stands in English alone, with the field it stands in. */
function englishAlone(value: unknown, field = "", found = new Map<string, string>()) {
  if (typeof value === "string") found.set(value, field);
  else if (Array.isArray(value)) for (const each of value) englishAlone(each, field, found);
  else if (value && typeof value === "object" && !("en" in value))
    for (const [key, each] of Object.entries(value)) englishAlone(each, key, found);
  return found;
}

/** A sum stays as it is printed. */
const isSum = (text: string) => /^[A-Z]{3} [\d.]+ million$/.test(text);

const english = englishAlone(JSON.parse(shippedText));
/** What a reader reads as sentences of ours; the others are names, or words of a source. */
const SENTENCES = new Set(
  "text note limits locator othersSay handling assessment leadSays partiesNote areasNote sectorsNote dateNote placeNote scopeNote statusDetail what goals instrument announcedBy".split(
    " ",
  ),
);
/** Figures as they are grouped nowhere; 5万 is 50000. */
const figures = (text: string) =>
  Array.from(text.replaceAll(/(?<=\d)[,.](?=\d)/g, "").matchAll(/(\d+)(万?)/g), ([, own, ten]) =>
    String(Number(own) * (ten ? 10_000 : 1)),
  );

describe.each(["ja", "hi"] as const)("translations into %s", (language) => {
  const loaded = loadTranslations(language);

  test("are of texts that the model has", async () => {
    expect(Object.keys(await loaded).filter((text) => !english.has(text))).toEqual([]);
  });

  test("leave no sentence out", async () => {
    const translations = await loaded;
    const missing = Array.from(english).filter(
      ([text, field]) => SENTENCES.has(field) && !isSum(text) && !Object.hasOwn(translations, text),
    );
    expect(missing).toEqual([]);
  });

  test("keep every figure", async () => {
    const changed = Object.entries(await loaded).filter(([text, translation]) => {
      const left = figures(translation);
      return !figures(text).every((figure) => left.includes(figure));
    });
    expect(changed).toEqual([]);
  });

  test("are what is said, in the reader's language", async () => {
    const [[text, translation] = ["", ""]] = Object.entries(await loaded);
    const locale = makeLocale(language, {} as never, { translations: await loaded });
    expect(translation).not.toBe("");
    expect([locale.text(text), locale.langOf(text)]).toEqual([translation, undefined]);
    expect([locale.text("Kite"), locale.langOf("Kite")]).toEqual(["Kite", "en"]);
  });
});

test("English is not translated", async () => {
  expect(await loadTranslations("en")).toEqual({});
});

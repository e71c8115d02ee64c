import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { makeMarker, occurring, type Piece } from "../../src/model/glossary.ts";
import { readGlossary } from "../../src/model/glossaryFile.ts";
import { find } from "../../src/model/lookup.ts";
import { shipped, shippedText } from "../figures/shipped.ts";

const root = new URL("../../", import.meta.url);
const file = readFileSync(new URL("data/glossary.json", root), "utf8");
const textOf = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");

describe("the shipped glossary", () => {
  const english = readGlossary(file, "en");

  test("is read in every language, with the same words in the same order", () => {
    for (const language of LANGUAGES)
      expect(readGlossary(file, language).map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    expect(new Set(english.map(({ id }) => id)).size).toBe(english.length);
  });

  test("rests on sources that the model has", () => {
    const named = english.flatMap(({ sources }) => sources ?? []);
    expect(named.length).toBeGreaterThan(2);
    for (const id of named) expect(find(shipped, id)?.collection).toBe("sources");
  });

  test.each(LANGUAGES)("explains in %s only what really stands on pages", (language) => {
    const messages = readFileSync(new URL(`src/i18n/messages/${language}.json`, root), "utf8");
    const pages = `${messages}\n${shippedText}`.toLowerCase();
    const strays = readGlossary(file, language)
      .filter(({ words }) => !words.some((word) => pages.includes(word.toLowerCase())))
      .map(({ id }) => id);
    // The reading of numbers puts these together.
    expect(
      strays.filter((id) => !["lakh-crore", "trillion", "private-target"].includes(id)),
    ).toEqual([]);
  });

  test.each(LANGUAGES)("has in %s no figure of its own, and no form twice", (language) => {
    const entries = readGlossary(file, language);
    expect(entries.filter(({ definition }) => /\d/.test(definition))).toEqual([]);
    const forms = entries.flatMap(({ words }) => words.map((word) => word.toLowerCase()));
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  test("is refused with the place of what is wrong", () => {
    const broken = JSON.parse(file);
    broken.entries[3].definition.ja = "";
    expect(() => readGlossary(JSON.stringify(broken), "en")).toThrow(/entries\.3\.definition\.ja/);
    delete broken.entries[3].definition.ja;
    expect(() => readGlossary(JSON.stringify(broken), "en")).toThrow(/entries\.3\.definition/);
  });
});

describe("words in a text", () => {
  const marks = Object.fromEntries(
    LANGUAGES.map((language) => [language, makeMarker(readGlossary(file, language))]),
  );
  const found = (language: string, text: string) =>
    (marks[language]?.(text, new Set()) ?? []).flatMap((piece) =>
      typeof piece === "string" ? [] : [`${piece.entry.id}:${piece.text}`],
    );

  test.each([
    ["en", "¥10 trillion over 10 years is no faster", ["trillion:trillion"]],
    ["en", "about Rs 6 lakh crore", ["lakh-crore:lakh crore"]],
    [
      "en",
      "a Memorandum of Cooperation and a memorandum",
      ["memorandum-of-cooperation:Memorandum of Cooperation", "memorandum:memorandum"],
    ],
    // A status is explained where it stands alone; in a sentence the word is any word.
    ["en", "announced", ["announced:announced"]],
    ["en", "a plan announced in Tokyo", []],
    ["en", "network and netting", []],
    ["ja", "10年間で10兆円、ペースは同じ", ["trillion:兆", "pace:ペース"]],
    ["ja", "署名済み", ["signed:署名済み"]],
    ["hi", "10 वर्षों में ¥10 लाख करोड़", ["trillion:लाख करोड़"]],
    // A vowel sign belongs to the word before it.
    ["hi", "गतिविधि", []],
  ])("of %s: %s", (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });

  test("nothing of a text is lost, and a word is explained once in a block", () => {
    const words = LANGUAGES.flatMap((language) =>
      readGlossary(file, language).flatMap((entry) => entry.words),
    );
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 6 })))
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.array(text, { maxLength: 4 }),
        (language, block) => {
          const seen = new Set<string>();
          const mark = marks[language];
          const pieces = block.map((each) => mark?.(each, seen) ?? []);
          expect(pieces.map(textOf)).toEqual(block);
          const ids = pieces
            .flat()
            .flatMap((piece) => (typeof piece === "string" ? [] : piece.entry.id));
          expect(new Set(ids).size).toBe(ids.length);
          if (mark) expect(occurring(mark, block).map(({ id }) => id)).toEqual(ids);
        },
      ),
    );
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { FIGURES, type FigureId } from "../../src/figures/ids.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { straysOf } from "../../src/figures/strays.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { loadParts } from "../../src/i18n/loadParts.ts";
import { deckSchema, viewAt } from "../../src/model/deck.ts";
import { DECKS } from "../../src/model/decks.ts";
import { readDeck } from "../../src/model/readDeck.ts";
import { locales, shipped, shippedText } from "../figures/shipped.ts";

const data = new URL("../../data/", import.meta.url);
const open = (name: string) => readFileSync(new URL(name, data), "utf8");
const locale = await locales();

test("every deck in data/decks is published, and every published deck is there", () => {
  const files = readdirSync(new URL("decks/", data)).toSorted();
  expect(files).toEqual(DECKS.map((id) => `${id}.json`).toSorted());
});

test("the schema of a deck is the reader's own", () => {
  const own = z.toJSONSchema(deckSchema(), { target: "draft-2020-12", reused: "ref" });
  expect(JSON.stringify(JSON.parse(open("deck.schema.json")))).toBe(JSON.stringify(own));
});

describe.each(DECKS)("the deck “%s”", (id) => {
  const text = open(`decks/${id}.json`);
  const { deck, faults } = readDeck(text, FIGURES);

  test("reads with no fault, has its own id and points at its schema", () => {
    expect(faults).toEqual([]);
    expect(deck.id).toBe(id);
    expect(JSON.parse(text).$schema).toBe("../deck.schema.json");
    expect(deck.steps).toHaveLength({ visit: 12, firm: 8 }[id]);
  });

  test.each(LANGUAGES)("has the name that the compose page gives it, in %s", async (language) => {
    await loadParts(language, "compose");
    expect(locale[language].say(`deck.start.${id}`)).toBe(locale[language].text(deck.title));
  });

  test("says everything in three languages, in their own scripts", () => {
    const said = [deck.title, ...deck.steps.flatMap(({ headline, notes }) => [headline, notes])];
    for (const words of said) {
      if (typeof words !== "object") throw new Error(`Only in one language: ${words}`);
      expect(words.en).toMatch(/^[^\p{scx=Kana}\p{sc=Deva}]+$/u);
      expect(words.ja).toMatch(/[\p{scx=Kana}\p{scx=Hira}\p{scx=Han}]/u);
      expect(words.hi).toMatch(/\p{sc=Deva}/u);
    }
  });

  test("has notes of two to four sentences or so, and headlines of one", () => {
    for (const { headline, notes } of deck.steps)
      for (const language of LANGUAGES) {
        const sentences = (
          locale[language].text(notes ?? "").match(/[.。।?？]+(?=\s|$|[^\d\w])/gu) ?? []
        ).length;
        expect(sentences).toBeGreaterThanOrEqual(2);
        expect(sentences).toBeLessThanOrEqual(6);
        expect(locale[language].text(headline).length).toBeLessThanOrEqual(150);
      }
  });

  test.each(LANGUAGES)("names nothing that its figures do not know, in %s", async (language) => {
    for (const step of deck.steps) {
      const figure = await loadFigure(viewAt(step).figure as FigureId);
      expect(straysOf(step, figure, shipped, locale[language])).toEqual([]);
      // Marks are pointed at from the first moment to the last.
      for (let build = 0; build <= (step.builds?.length ?? 0); build++) {
        const { marks } = figure.bind(shipped, viewAt(step, build).query, locale[language]);
        const shown = new Set(marks.flatMap(({ id, also = [] }) => [id, ...also]));
        expect((step.marks ?? []).filter((mark) => !shown.has(mark))).toEqual([]);
      }
    }
  });

  test("changes the picture with every build", async () => {
    for (const step of deck.steps)
      for (const [index] of (step.builds ?? []).entries())
        expect(viewAt(step, index + 1).query.toString()).not.toBe(
          viewAt(step, index).query.toString(),
        );
  });

  test("has no number of three digits or more that the model or its pictures do not have", async () => {
    const digits = (words: string) => new Set(words.replaceAll(/[,.](?=\d)/g, "").match(/\d{3,}/g));
    for (const step of deck.steps) {
      const figure = await loadFigure(viewAt(step).figure as FigureId);
      const seen = Array.from({ length: (step.builds?.length ?? 0) + 1 }, (_, build) =>
        LANGUAGES.map((language) => {
          const { caption, marks } = figure.bind(
            shipped,
            viewAt(step, build).query,
            locale[language],
          );
          return [caption.title, ...caption.notes, ...marks.map(({ label }) => label)].join(" ");
        }),
      );
      const known = digits(`${seen} ${shippedText}`);
      const said = LANGUAGES.map((language) =>
        [step.headline, step.notes ?? ""].map((words) => locale[language].text(words)).join(" "),
      ).join(" ");
      expect([...digits(said)].filter((number) => !known.has(number))).toEqual([]);
    }
  });
});

import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { expect, test } from "vitest";
import versions from "../../data/versions.json";
import { bibtexOf, type Cited, cslOf, risOf } from "../../src/share/citation.ts";
import { csvOf, harmless } from "../../src/share/csv.ts";
import { dayOf, fileName } from "../../src/share/fileName.ts";
import { layoutPlate } from "../../src/share/layoutPlate.ts";
import { dotsPerPx } from "../../src/share/png.ts";
import { versionOf } from "../../src/share/version.ts";
import { shipped } from "../figures/shipped.ts";

const CITED: Cited = {
  key: "atlas-investment-1f3ac09b",
  finding: "¥10 trillion is 2 times the target of 2022 & “firm”",
  title: "¥10 trillion is 2 times the target of 2022 & “firm” (Reading: total)",
  site: "India–Japan Partnership Atlas",
  lens: "All sources",
  url: "https://atlas.example/en/explore/investment/?reading=total&v=15800a4827c8",
  version: "15800a4827c8",
  asOf: "2025-08-31",
  accessed: "2026-11-25",
  language: "en",
};

test("an independent parser reads the same citation from BibTeX, RIS and CSL-JSON", () => {
  for (const text of [bibtexOf(CITED), risOf(CITED), JSON.stringify([cslOf(CITED)])]) {
    const [item] = new Cite(text).data;
    expect(item.title).toBe(CITED.title);
    expect(item.URL).toBe(CITED.url);
    expect(JSON.stringify(item.author)).toContain("Atlas");
    expect(item.issued["date-parts"][0][0]).toBe(2025);
    // The parser of RIS passes over the day of access.
    if (!text.startsWith("TY")) expect(item.accessed["date-parts"][0]).toEqual([2026, 11, 25]);
  }
  expect(risOf(CITED)).toContain("Y2  - 2026/11/25");
});

test("findings of any letters survive BibTeX", () => {
  const finding = fc.stringMatching(/^[\p{L}\p{N}&%$#_~^ ]{1,40}$/u);
  fc.assert(
    fc.property(finding, (text) => {
      const [item] = new Cite(bibtexOf({ ...CITED, title: `A${text}z` })).data;
      const plain = (words: string) => words.replaceAll(/\s+/g, " ");
      expect(plain(item.title)).toBe(plain(`A${text}z`));
    }),
  );
});

test("a spreadsheet finds its letters, its numbers and no formula", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("=1+1", "+1", "-1", "@a", "\tx"),
    fc.integer(),
    fc.constant(undefined),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = csvOf({ header: ["a", "b"], rows });
      expect(text.startsWith("\u{FEFF}")).toBe(true);
      const [, ...read] = csvParseRows(text.slice(1));
      for (const [at, row] of rows.entries())
        for (const [index, value] of row.entries()) {
          const found = read[at]?.[index] ?? "";
          expect(found).not.toMatch(/^[=+\-@\t\r](?!\d)/);
          if (typeof value === "number") expect(Number(found)).toBe(value);
        }
    }),
  );
  expect(harmless("=HYPERLINK(1)")).toBe("'=HYPERLINK(1)");
  expect(harmless("5 years")).toBe("5 years");
});

const NONE = new URLSearchParams();

test("a file is named after figure, choices and day, in letters any system takes", () => {
  const state = new URLSearchParams("reading=total&lens=official&at=0.1,0.2,3");
  expect(fileName({ id: "investment", state }, "2026-11-25", "csv")).toBe(
    "investment_reading-total_lens-official_2026-11-25.csv",
  );
  expect(fileName({ id: "people", state: NONE }, "2026-11-25", "png", ["square", "2x"])).toBe(
    "people_square_2x_2026-11-25.png",
  );
  expect(fileName({ id: "people", state: NONE, file: "my model.json" }, "2026-11-25", "csv")).toBe(
    "my-model_people_2026-11-25.csv",
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, value) => {
      const state = new URLSearchParams({ [key]: value });
      const name = fileName({ id: "network", state, file: value }, "2026-11-25", "png");
      expect(name).toMatch(/^[\p{L}\p{N}._-]+$/u);
      expect(name.length).toBeLessThan(150);
    }),
  );
  expect(dayOf(new Date(2026, 0, 5))).toBe("2026-01-05");
});

test("no picture is larger than a canvas can be, and none is empty", () => {
  const side = fc.integer({ min: 50, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const dots = dotsPerPx({ width, height }, 2);
      expect(dots).toBeGreaterThan(0);
      expect(width * dots).toBeLessThanOrEqual(8192.001);
      expect(height * dots).toBeLessThanOrEqual(8192.001);
      expect(width * height * dots ** 2).toBeLessThanOrEqual(16_000_100);
    }),
  );
});

const WORDS = {
  finding: "A finding of some length that may take two lines or more on a square picture",
  subtitle: "What one looks at",
  sources: "Rests on 42 claims from 28 sources",
  origin: "Atlas · CC-BY-4.0 · atlas.example/en/",
  glossary: Array.from(
    { length: 7 },
    (_, at) => `word ${at}: a meaning that takes ${"some ".repeat(20)}room`,
  ),
};
const wanting = (height: number) => ({
  height: () => height,
  least: () => height,
  across: (width: number) => width,
});

test("the drawing of any figure has a place in its picture, clear of the words", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("page", "square", "slide"),
      fc.integer({ min: 120, max: 30_000 }),
      (format, height) => {
        const plate = layoutPlate(WORDS, format, wanting(height));
        const { size, within, foot, room, drawn, enlarged } = plate;
        expect(within.x + within.width).toBeLessThanOrEqual(size.width + 0.5);
        expect(within.y + within.height).toBeLessThanOrEqual(size.height + 0.5);
        expect(drawn.width * enlarged).toBeLessThanOrEqual(within.width + enlarged);
        const beside = within.x > room;
        expect(beside || within.y + within.height <= foot).toBe(true);
        const bare = layoutPlate({ ...WORDS, glossary: [] }, format, wanting(height));
        // Words are explained where that costs the drawing nothing.
        if (format === "page") expect(plate.explained).toBe(7);
        expect(dotsPerPx(size, 1)).toBe(1);
        expect(enlarged).toBeGreaterThanOrEqual(bare.enlarged);
      },
    ),
  );
});

test("words of 12 px come out at 18 on a slide of 1280 × 720, and larger than on the page on a square", () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 4000 }), (height) => {
      const { enlarged, letters } = layoutPlate(WORDS, "slide", wanting(height));
      const px = 1280 / 1600;
      expect(12 * px * enlarged).toBeGreaterThanOrEqual(17.9);
      expect(Math.min(...Object.values(letters)) * px).toBeGreaterThanOrEqual(18);
      const square = layoutPlate(WORDS, "square", wanting(height));
      expect(square.enlarged).toBeGreaterThanOrEqual(1.3);
    }),
  );
});

test("the history of the model ends with the model that is shipped", () => {
  expect(versionOf(shipped)).toBe(versions.at(-1)?.version);
  for (const { date, changes } of versions) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const language of ["en", "ja", "hi"] as const) expect(changes[language]).toBeTruthy();
  }
});

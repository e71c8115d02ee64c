import { csvParseRows } from "d3-dsv";
import { expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { light } from "../../src/plot/theme.ts";
import { explainedCsv } from "../../src/share/csv.ts";
import { loadGlossary } from "../../src/share/glossary.ts";
import { jsonOf } from "../../src/share/json.ts";
import { FORMATS } from "../../src/share/plate.tsx";
import { sheetOf } from "../../src/share/rows.ts";
import { NoDrawing, standAlone } from "../../src/share/standAlone.ts";
import { locales, shipped } from "../figures/shipped.ts";

const locale = await locales();
const words = (finding: string) => ({
  finding,
  subtitle: "What one looks at",
  sources: "Rests on claims",
  origin: "Atlas",
  glossary: ["claim: what a source says"],
});

for (const id of FIGURES)
  test.each(LANGUAGES)(
    `${id} in %s stands alone: its words, its marks, colours it brings itself`,
    async (language) => {
      const figure = (await loadFigure(id)).bind(shipped, new URLSearchParams(), locale[language]);
      for (const format of FORMATS) {
        const { svg, width, height } = standAlone(figure, words(figure.caption.title), {
          format,
          theme: light,
          language,
        });
        const document = new DOMParser().parseFromString(svg, "image/svg+xml");
        expect(document.querySelector("parsererror")).toBeNull();
        expect(document.documentElement.getAttribute("lang")).toBe(language);
        expect(document.querySelectorAll("[data-mark]").length).toBeGreaterThan(1);
        expect(document.querySelector("title")?.textContent).toContain(
          figure.caption.title.slice(0, 12),
        );
        expect(svg).not.toMatch(/var\(--|class=|style=|href="http/);
        expect(width * height).toBeGreaterThan(100_000);
      }
    },
    20_000,
  );

test("a reading of words has no drawing, and says so", async () => {
  const list = (await loadFigure("network")).bind(
    shipped,
    new URLSearchParams("reading=list"),
    locale.en,
  );
  expect(() =>
    standAlone(list, words(""), { format: "page", theme: light, language: "en" }),
  ).toThrow(NoDrawing);
});

for (const id of FIGURES)
  test(`every row of ${id} names its record and, where it rests on any, its sources`, async () => {
    const figure = (await loadFigure(id)).bind(shipped, new URLSearchParams(), locale.en);
    const { header, rows, sources } = sheetOf(figure, shipped, locale.en, await loadGlossary("en"));
    expect(rows).toHaveLength(figure.table.rows.length);
    const known = new Set(sources.map((source) => source.id));
    expect(known.size).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      const named = row.at(-1);
      if (typeof named === "string")
        for (const each of named.split("; ")) expect(known).toContain(each);
    }
  });

for (const id of FIGURES)
  test.each(LANGUAGES)(
    `files of ${id} in %s explain the words of the view, each once`,
    async (language) => {
      const glossary = await loadGlossary(language);
      const figure = (await loadFigure(id)).bind(shipped, new URLSearchParams(), locale[language]);
      const sheet = sheetOf(figure, shipped, locale[language], glossary);
      expect(sheet.glossary.length).toBeGreaterThan(0);
      const csv = csvParseRows(explainedCsv(sheet, "glossary", glossary).slice(1));
      expect(csv[0]?.at(-1)).toBe("glossary");
      const lines = csv
        .slice(1)
        .flatMap((row) => (row.at(-1) ?? "").split(/\r?\n/).filter(Boolean));
      expect(lines.toSorted()).toEqual(
        sheet.glossary.map(({ words: [word], definition }) => `${word}: ${definition}`).toSorted(),
      );
      const json = JSON.parse(jsonOf(sheet, {} as never));
      expect(json.glossary).toHaveLength(sheet.glossary.length);
      expect(json.glossary[0].definition).toBe(sheet.glossary[0]?.definition);
    },
  );

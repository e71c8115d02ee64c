import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { FIGURES, type FigureId } from "../../src/figures/ids.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { LANGUAGES, type Language } from "../../src/i18n/languages.ts";
import { csvOf } from "../../src/share/csv.ts";
import { loadGlossary } from "../../src/share/glossary.ts";
import { jsonOf } from "../../src/share/json.ts";
import { sheetOf } from "../../src/share/rows.ts";
import { locales, shipped } from "../figures/shipped.ts";
import { STATES } from "../figures/states.ts";

const locale = await locales();

async function sheet(id: FigureId, query: string, language: Language) {
  const figure = (await loadFigure(id)).bind(shipped, new URLSearchParams(query), locale[language]);
  return sheetOf(figure, shipped, locale[language], await loadGlossary(language));
}

/** Rows by the names of their columns, as a program that did not write the file reads them. */
async function read(id: FigureId, query = "", language: Language = "en") {
  const [header = [], ...rows] = parseCsv(csvOf(await sheet(id, query, language)));
  const names = header.map(String);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

test.each(STATES)("$figure?$query is one table with one header row", async ({ figure, query }) => {
  for (const language of LANGUAGES) {
    const { header, rows, sources } = await sheet(figure, query, language);
    const [names, ...lines] = parseCsv(csvOf({ header, rows }));
    expect(names).toEqual(header);
    expect(new Set(header.map((name) => name.toLowerCase())).size).toBe(header.length);
    expect(lines).toHaveLength(rows.length);
    for (const line of lines) expect(line).toHaveLength(header.length);
    const known = new Set(sources.map(({ id }) => id));
    for (const row of rows)
      for (const source of String(row.at(-1)).split("; ")) expect(known).toContain(source);
  }
});

describe("what the page says in words stands in a file for programs", () => {
  test.each([
    ["timeline", "", "Date", /^\d{4}-\d{2}-\d{2}$/],
    ["timeline", "scope=history", "Date, from", /^\d{4}(?:-\d{2}){0,2}$/],
    ["wording", "", "Date", /^\d{4}(?:-\d{2}){0,2}$/],
    ["places", "", "Date", /^\d{4}(?:-\d{2}){0,2}$/],
    ["companies", "", "Date", /^\d{4}(?:-\d{2}){0,2}$/],
    ["flows", "reading=people", "Period, from", /^\d{4}(?:-\d{2}){0,2}$/],
    ["people", "reading=today", "Period, to", /^\d{4}(?:-\d{2}){0,2}$/],
  ] as const)("%s?%s has ISO dates in “%s”", async (id, query, column, iso) => {
    const found = (await read(id, query)).map((row) => String(row[column] ?? "")).filter(Boolean);
    expect(found.length).toBeGreaterThan(2);
    for (const date of found) expect(date).toMatch(iso);
  });

  test("a fiscal year and a part of a year by their months", async () => {
    const rows = await read("flows", "reading=investment");
    expect(rows).toContainEqual(
      expect.objectContaining({ "Period, from": "2015-04", "Period, to": "2016-03" }),
    );
    expect(await read("flows", "reading=people&series=indian_visitors")).toContainEqual(
      expect.objectContaining({ "Period, from": "2025-01", "Period, to": "2025-05" }),
    );
  });

  test.each([
    ["companies", ""],
    ["wording", "compare=number"],
    ["investment", "reading=printed"],
    ["investment", "unit=INR"],
  ] as const)("sums of %s?%s in full, beside their currency", async (id, query) => {
    const rows = (await read(id, query)).filter((row) => row["Amount in full"]);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(String(row["Amount in full"])).toMatch(/^\d+$/);
      expect(row.Currency).toMatch(/^[A-Z]{3}$/);
    }
  });
});

test("a row of wording rests on the source it quotes, not on those it is compared with", async () => {
  for (const row of await read("wording"))
    expect(String(row["source ids"]).split("; "), String(row.record)).toHaveLength(1);
});

for (const id of FIGURES)
  test.each(LANGUAGES)(
    `words of ${id} in %s are explained beside the data, never in a row`,
    async (language) => {
      const all = await sheet(id, "", language);
      expect(all.glossary.length).toBeGreaterThan(0);
      const json = JSON.parse(jsonOf(all, {} as never));
      expect(json.glossary).toHaveLength(all.glossary.length);
      const [{ definition } = { definition: "" }] = all.glossary;
      expect(json.glossary[0].definition).toBe(definition);
      expect(csvOf(all)).not.toContain(definition);
    },
  );

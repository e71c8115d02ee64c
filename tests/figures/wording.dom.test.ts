import { expect, test } from "vitest";
import { wording } from "../../src/figures/wording/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { RUNGS } from "../../src/plot/rungs.ts";
import { light } from "../../src/plot/theme.ts";
import { draw } from "./draw.ts";
import { locales, shipped } from "./shipped.ts";

const locale = await locales();
const bind = (query = "", language: (typeof LANGUAGES)[number] = "en") =>
  wording.bind(shipped, new URLSearchParams(query), locale[language]);
const lead = shipped.leadSource ?? "";

/** Left edge of a cell, read from its hit area. */
function leftOf(svg: SVGSVGElement, id: string): number {
  return Number(svg.querySelector(`[data-mark="${id}"] rect`)?.getAttribute("x"));
}

test.each(Object.values(RUNGS))("the odd one out stands left of every other, at %i px", (width) => {
  const figure = bind("compare=status");
  const svg = draw(figure, { width, height: figure.height(width) }, light);
  for (const fact of ["hr-action-plan", "jcm", "minerals", "lupex"]) {
    const others = figure.marks.filter(
      ({ id }) => id.startsWith(`${fact}~`) && id !== `${fact}~${lead}`,
    );
    expect(others.length).toBeGreaterThan(1);
    for (const { id } of others)
      expect(leftOf(svg, id)).toBeGreaterThan(leftOf(svg, `${fact}~${lead}`));
  }
});

test("who speaks is told by shape: a diamond is the lead source and nothing else is", () => {
  const figure = bind("depth=any");
  const svg = draw(figure, { width: 640, height: figure.height(640) }, light);
  const diamonds = [...svg.querySelectorAll("[data-mark] path")].map((path) =>
    path.closest("[data-mark]")?.getAttribute("data-mark"),
  );
  expect(diamonds.length).toBeGreaterThan(10);
  for (const id of diamonds)
    expect(shipped.conversions.find((c) => c.id === id)?.source ?? id?.split("~")[1]).toBe(lead);
});

test.each(LANGUAGES)("the tenfold slip is struck and said so, in %s", (language) => {
  const figure = bind("compare=number", language);
  const svg = draw(figure, { width: 640, height: figure.height(640) }, light);
  const struck = [...svg.querySelectorAll("[text-decoration=line-through]")];
  expect(struck.map(({ textContent }) => textContent)).toContain("Rs 60,000 crore");
  const slip = figure.marks.find(({ id }) => id === "v10_inr_60000_visit_report");
  const words = locale[language].say("off.small", { factor: "10", count: 1 });
  expect(slip?.label).toContain(words);
  expect(slip?.evidence()[0]?.items[0]?.slip).toBeDefined();
});

test("a cell opens what its own source says first", () => {
  for (const { id, evidence } of bind().marks) {
    const own = evidence()[0]?.items ?? [];
    expect(own.length).toBeGreaterThan(0);
    const source = shipped.conversions.find((c) => c.id === id)?.source ?? id.split("~")[1];
    expect(new Set(own.map((item) => item.source))).toEqual(new Set([source]));
  }
});

test("the widest parting comes first and every row of the table is a mark", () => {
  const { table, marks } = bind("compare=status&depth=any");
  const spans = table.rows.map(({ cells }) => cells.at(-1) as number);
  expect(spans).toEqual(spans.toSorted((a, b) => b - a));
  expect(table.rows.map(({ mark }) => mark)).toEqual(marks.map(({ id }) => id));
});

test("filters say how many facts they leave, and the lens of one source leaves none", () => {
  const figure = bind();
  const alone = figure.controls.find(({ key }) => key === "alone")?.choices[0]?.count;
  const left = bind("alone=true");
  expect(new Set(left.table.rows.map(({ cells }) => cells[0])).size).toBe(alone);
  expect(figure.caption.title).toContain(`${alone} of 14`);
  expect(bind("lens=visit-report").marks).toEqual([]);
  expect(bind("lens=official").marks.length).toBeLessThan(figure.marks.length);
});

test("through a lens of one source it says that it has nothing to say", () => {
  for (const language of LANGUAGES) {
    const { caption } = wording.bind(
      shipped,
      new URLSearchParams("lens=visit-report"),
      locale[language],
    );
    expect(caption.notes).toEqual([]);
    expect(caption.nothing).toBe(locale[language].say("wording.note.single"));
  }
});

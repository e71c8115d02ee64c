import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { loadEverything } from "../../src/i18n/loadParts.ts";
import { makeLocale } from "../../src/i18n/locale.ts";
import { find } from "../../src/model/lookup.ts";
import { readModel } from "../../src/model/read.ts";
import type { Model } from "../../src/model/schema.ts";
import { AttentionProvider } from "../../src/plot/marks.tsx";
import { light } from "../../src/plot/theme.ts";
import { inventedModel } from "../fixtures/invented.ts";
import { draw, normalSvg } from "./draw.ts";
import { locales, shipped } from "./shipped.ts";
import { STATES } from "./states.ts";

const locale = await locales();
const models = { shipped, invented: inventedModel() };
const wide = { width: 820, height: 640 };

/** The record of a mark; a point of a series goes by the series and its period. */
function recordOf(model: Model, id: string) {
  return find(model, id) ?? find(model, id.slice(0, id.lastIndexOf(".")));
}

for (const [name, model] of Object.entries(models))
  for (const { figure: id, query } of STATES)
    describe(`${id}?${query} of the ${name} model`, async () => {
      const figure = await loadFigure(id);
      const bound = figure.bind(model, new URLSearchParams(query), locale.en);
      await bound.prepare();

      test.each([320, 820])(
        "is one drawing whose marks are records of the model, at %i px",
        (width) => {
          const svg = draw(bound, { width, height: bound.height(width) }, light);
          const marks = Array.from(svg.querySelectorAll("[data-mark]"), (mark) =>
            mark.getAttribute("data-mark"),
          );
          expect(marks.length).toBeGreaterThan(0);
          const own = bound.marks.filter((mark) => !mark.isLink).map((mark) => mark.id);
          // Slim pictures leave out lines to what stands above them.
          const links = bound.marks.filter((mark) => mark.isLink).map((mark) => mark.id);
          const drawn = marks.filter((id) => !links.includes(id ?? ""));
          expect(drawn.toSorted()).toEqual(own.toSorted());
          expect(new Set(drawn).size).toBe(drawn.length);
          for (const mark of marks)
            for (const id of (mark ?? "").split("~")) expect(recordOf(model, id)).toBeDefined();
        },
      );

      test("pointed at together no mark steps back, and no words do", async () => {
        const lit = bound.marks.filter(({ isLink }) => !isLink).slice(0, 2);
        const [chosen, ...others] = lit.map((mark) => mark.id);
        const asked = new URLSearchParams(query);
        asked.set("focus", chosen ?? "");
        const pointed = figure.bind(model, asked, locale.en);
        await pointed.prepare();
        const attention = { chosen, lit: lit.map((mark) => mark.id), pointed: undefined };
        const nobody = { tabStop: undefined, choose: () => {}, point: () => {} };
        const svg = draw(
          {
            ...pointed,
            render: (size, theme) =>
              createElement(
                AttentionProvider,
                { value: { ...attention, ...nobody } },
                pointed.render(size, theme),
              ),
          },
          wide,
          light,
        );
        const fades = (part: Element | null) => Number(part?.getAttribute("opacity") ?? 1) < 1;
        for (const mark of [chosen, ...others])
          for (const part of svg.querySelectorAll(`[data-mark="${mark}"]`))
            expect(fades(part)).toBe(false);
        const faded = Array.from(svg.querySelectorAll("[opacity]")).filter(fades);
        expect(faded.flatMap((part) => part.querySelector("text")?.textContent ?? [])).toEqual([]);
      });

      test("draws the same picture twice", () => {
        expect(normalSvg(draw(bound, wide, light))).toBe(normalSvg(draw(bound, wide, light)));
      });

      test("rests every mark on a claim or on documents that do", () => {
        for (const mark of bound.marks)
          expect(mark.evidence().flatMap(({ items }) => items).length).toBeGreaterThan(0);
      });

      test("has no number in the picture that is not one", () => {
        expect(normalSvg(draw(bound, wide, light))).not.toMatch(/NaN|Infinity|undefined|\[object/);
      });

      test.each(LANGUAGES)("has its words in %s", (language) => {
        const { caption, table, marks, controls } = figure.bind(
          model,
          new URLSearchParams(query),
          locale[language],
        );
        const all = [
          caption.title,
          caption.subtitle,
          caption.alternative,
          ...caption.notes,
          ...[table, table.links].flatMap((part) => part?.columns.map(({ label }) => label) ?? []),
          ...marks.flatMap((mark) => [
            mark.label,
            mark.title,
            ...mark.evidence().map(({ heading }) => heading),
          ]),
          ...controls.flatMap(({ label, choices }) => [label, ...choices.map((c) => c.label)]),
        ];
        for (const words of all) {
          expect(words.trim()).not.toBe("");
          expect(words).not.toMatch(/\{|\}|undefined|NaN|\[object/);
        }
        for (const { columns, rows } of [table, ...(table.links ? [table.links] : [])]) {
          expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
          for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
        }
      });
    });

test("a picture without large numbers says the same however they are read", async () => {
  const indian = makeLocale("en", await loadEverything("en"), { indian: true });
  for (const { figure: id, query } of STATES) {
    const figure = await loadFigure(id);
    const [one, other] = [locale.en, indian].map((reading) =>
      figure.bind(shipped, new URLSearchParams(query), reading),
    );
    if (!one || !other || one.hasLargeNumbers) continue;
    const said = ({ caption, marks, table }: typeof one) =>
      JSON.stringify([caption, table, marks.map(({ label, evidence }) => [label, evidence()])]);
    expect(said(other)).toBe(said(one));
  }
});

test.each(["layered", "web", "matrix"])(
  "in a %s what no source states is drawn apart, and the legend says so",
  async (reading) => {
    const figure = await loadFigure("network");
    const drawn = (query: string) => {
      const bound = figure.bind(
        shipped,
        new URLSearchParams(`reading=${reading}&${query}`),
        locale.en,
      );
      return draw(bound, wide, light);
    };
    const lookOf = (svg: Element, id: string) => {
      const mark = svg.querySelector(`[data-mark="${id}"]`);
      const shape = mark?.querySelector("rect") ?? mark;
      return ["stroke-width", "stroke-dasharray"].map((name) => shape?.getAttribute(name));
    };
    const svg = drawn("");
    // Both of one document, which is signed.
    expect(lookOf(svg, "jcm~ecological")).not.toEqual(lookOf(svg, "jcm~climate"));
    const legend = (picture: Element) => picture.querySelector("[data-legend]")?.textContent;
    expect(legend(svg)).toContain("inferred or from a summary");
    expect(legend(drawn("stated=true"))).not.toContain("inferred");
  },
);

test.each(FIGURES)("%s of a model with nothing in it says so", async (id) => {
  const figure = await loadFigure(id);
  const { readValue } = await import("../../src/model/read.ts");
  const empty = readValue({ schemaVersion: "1.0", id: "empty", title: "Empty", sources: [] }).model;
  for (const language of LANGUAGES) {
    const bound = figure.bind(empty, new URLSearchParams(), locale[language]);
    expect(bound.caption.title).not.toBe("");
    expect(bound.marks).toEqual([]);
    expect(normalSvg(draw(bound, wide, light))).not.toMatch(/NaN|Infinity/);
  }
});

test.each(FIGURES)("%s keeps what it does not know in the address and says so", async (id) => {
  const figure = await loadFigure(id);
  const query = new URLSearchParams("reading=nonsense&colour=red&focus=nobody");
  const { junk } = figure.bind(shipped, query, locale.en);
  expect(junk.map(({ key }) => key).toSorted()).toEqual(["colour", "focus", "reading"]);
});

test.each(STATES)(
  "$figure?$query through the lead source says nothing that others alone give",
  async ({ figure, query }) => {
    const asked = new URLSearchParams(query);
    asked.set("lens", "visit-report");
    const bound = (await loadFigure(figure)).bind(shipped, asked, locale.en);
    await bound.prepare();
    const { caption, marks, table } = bound;
    const svg = draw(bound, { ...wide, height: bound.height(wide.width) }, light);
    const said = [
      ...[caption.title, caption.subtitle, caption.alternative, ...caption.notes],
      ...marks.flatMap(({ label, evidence }) => [
        label,
        ...evidence().map(({ heading }) => heading),
      ]),
      ...table.rows.map(({ cells }) => JSON.stringify(cells)),
      svg.textContent,
    ].join("\n");
    expect(said).not.toMatch(
      /private money|"private"|10 yearsprivate|7 August 2025|2025-08-07|28 August 2025|ALFA-X|Imperial Hotel|Omiya|09:30/,
    );
    if (marks.length > 0) expect(caption.notes).toContain(locale.en.say("lens.note"));
  },
);

/** Words of a picture, however it breaks its lines. */
const inked = (svg: SVGSVGElement) => (svg.textContent ?? "").replaceAll(/\s+/g, "");

describe("a figure with nothing to draw says why, in the picture too", async () => {
  const { en } = locale;
  const starter = readModel(
    readFileSync(resolve(import.meta.dirname, "../../public/starter.json"), "utf8"),
  ).model;
  test.each([
    ["people", "", starter, en.say("empty.figure")],
    ["flows", "", starter, en.say("empty.figure")],
    ["companies", "", starter, en.say("empty.figure")],
    ["companies", "reading=counts", starter, en.say("empty.figure")],
    ["places", "", starter, en.say("empty.figure")],
    [
      "places",
      "part=pairs&lens=visit-report",
      shipped,
      en.say("empty.both", { lens: "Visit report" }),
    ],
    ["companies", "lens=visit-report", shipped, en.say("empty.lens", { lens: "Visit report" })],
    [
      "timeline",
      "scope=history&kind=document&lens=visit-report",
      shipped,
      en.say("empty.both", { lens: "Visit report" }),
    ],
    ["wording", "lens=visit-report", shipped, en.say("wording.note.single")],
  ] as const)("%s?%s", async (id, query, model, why) => {
    const bound = (await loadFigure(id)).bind(model, new URLSearchParams(query), en);
    expect(bound.marks).toEqual([]);
    expect(bound.caption.nothing).toBe(why);
    // The finding gives no reason, and so no wrong one.
    expect(bound.caption.title).not.toMatch(/lens|filter/);
    const svg = draw(bound, { width: 320, height: bound.height(320) }, light);
    expect(inked(svg)).toContain(why.replaceAll(/\s+/g, ""));
  });
});

import { expect, test } from "vitest";
import { places } from "../../src/figures/places/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { sees } from "../../src/model/lens.ts";
import { readValue } from "../../src/model/read.ts";
import { RUNGS } from "../../src/plot/rungs.ts";
import { light } from "../../src/plot/theme.ts";
import { step } from "../../src/views/walk.ts";
import { invented, inventedModel, recordIn } from "../fixtures/invented.ts";
import { draw } from "./draw.ts";
import { locales, shipped } from "./shipped.ts";

const locale = await locales();
const bind = (query = "", model = shipped) =>
  places.bind(model, new URLSearchParams(query), locale.en);
const drawn = (query: string, width: number) => {
  const figure = bind(query);
  return draw(figure, { width, height: figure.height(width) }, light);
};

test.each(Object.values(RUNGS))("no two lines between the columns cross, at %i px", (width) => {
  for (const query of ["", "sort=name", "dated=true"]) {
    const svg = drawn(query, width);
    const ends = bind(query)
      .marks.filter(({ isLink }) => isLink)
      .map(({ id, ties = [] }) => {
        const [from = 0, to = 0] = ties.map(({ to: region }) =>
          Number(svg.querySelector(`[data-mark="${region}"] circle`)?.getAttribute("cy")),
        );
        return { id, from, to };
      });
    expect(ends.length).toBeGreaterThan(5);
    for (const a of ends)
      for (const b of ends) expect((a.from - b.from) * (a.to - b.to)).toBeGreaterThanOrEqual(0);
  }
});

test("every line is as thick as every other, and broken where no source gives a beginning", () => {
  const svg = drawn("", 640);
  const lines = shipped.pairs.map(({ id, since }) => ({
    since,
    line: svg.querySelector(`[data-mark="${id}"] path`),
  }));
  expect(new Set(lines.map(({ line }) => line?.getAttribute("stroke-width"))).size).toBe(1);
  for (const { since, line } of lines)
    expect(line?.hasAttribute("stroke-dasharray")).toBe(since === undefined);
});

test("a seat for everybody at the meeting, filled only for those whom a source names", () => {
  const svg = drawn("", 280);
  const seats = [...svg.querySelectorAll('[data-mark="governors"] circle')];
  expect(seats).toHaveLength(16);
  expect(seats.filter((seat) => seat.getAttribute("fill") !== "none")).toHaveLength(1);
});

test.each(LANGUAGES)("says in %s how many nobody names", (language) => {
  const { marks } = places.bind(shipped, new URLSearchParams(), locale[language]);
  const seats = marks.find(({ id }) => id === "governors");
  expect(seats?.label).toMatch(/15/);
  expect(seats?.evidence().some(({ heading }) => heading.includes("15"))).toBe(true);
});

test("an event whose place is assumed stands at none", () => {
  const { table } = bind("part=visited");
  const held = table.rows.map(({ cells }) => cells.at(-1)).join(" ");
  for (const { placeNote, label } of shipped.events) {
    const words = locale.en.text(label);
    if (placeNote !== undefined) expect(held).not.toContain(words);
  }
  expect(held).toContain("ALFA-X");
});

test("the keyboard walks from a region along its pairs", () => {
  const { marks } = bind();
  const first = step(marks, { at: "gujarat", trail: [] }, "ArrowRight");
  expect(first?.at).toBe("hyogo");
  expect(first && step(marks, first, "ArrowRight")?.at).toBe("shizuoka");
  expect(step(marks, { at: "gujarat", trail: [] }, "PageDown")?.at).toBe("fukuoka");
});

test("a place that stands for a region and was visited is two marks", () => {
  const ids = bind("", inventedModel()).marks.map(({ id }) => id);
  expect(ids).toContain("kite-hill");
  expect(ids).toContain("kite-hill~KE");
});

test("a pair within one country is not drawn, and that is said", () => {
  const file = invented();
  recordIn(file, "places", "kite-hill").partner = "NO";
  const { marks, caption } = bind("", readValue(file).model);
  expect(marks.map(({ id }) => id)).not.toContain("hill-and-pier");
  expect(caption.notes).toContain(locale.en.say("places.note.others", { count: 1 }));
});

test("through a lens nothing is shown that it does not see: claims, hours, or that nobody is named", () => {
  for (const lens of ["official", "visit-report"] as const) {
    const seen = sees(shipped, lens);
    const { marks, caption } = bind(`lens=${lens}`);
    for (const { evidence } of marks)
      for (const { items } of evidence()) expect(items.filter((item) => !seen(item))).toEqual([]);
    expect(caption.title).not.toBe("");
  }
  const { marks, caption } = bind("lens=visit-report");
  const label = marks.find(({ id }) => id === "governors")?.label;
  expect(label).not.toMatch(/09:30/);
  const words = JSON.stringify(marks.map(({ evidence }) => evidence()));
  expect(words).toContain("one is named by other sources");
  expect(caption.title).toContain("other sources name one");
  // An official text gives the hour.
  expect(bind("lens=official").marks.find(({ id }) => id === "imperial-hotel")?.label).toMatch(
    /09:30/,
  );
});

test.each(LANGUAGES)("nobody is a word and no number, in %s", (language) => {
  const query = new URLSearchParams("lens=visit-report");
  expect(places.bind(shipped, query, locale[language]).caption.title).not.toMatch(/\b0/);
});

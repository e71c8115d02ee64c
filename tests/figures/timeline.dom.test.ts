import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { timeline } from "../../src/figures/timeline/index.ts";
import { LANGUAGES, type Language } from "../../src/i18n/languages.ts";
import { readModel } from "../../src/model/read.ts";
import { RUNGS } from "../../src/plot/rungs.ts";
import { light } from "../../src/plot/theme.ts";
import { step } from "../../src/views/walk.ts";
import { draw } from "./draw.ts";
import { locales, shipped } from "./shipped.ts";

const locale = await locales();
const bind = (query = "", language: Language = "en") =>
  timeline.bind(shipped, new URLSearchParams(query), locale[language]);

const dotOf = (svg: SVGSVGElement, id: string) => {
  const dot = svg.querySelector(`[data-mark="${id}"] circle`);
  return { x: Number(dot?.getAttribute("cx")), y: Number(dot?.getAttribute("cy")) };
};

test.each(Object.values(RUNGS))(
  "hours that sources give stand to scale on the day's line, all else below it, at %i px",
  (width) => {
    const figure = bind();
    const svg = draw(figure, { width, height: figure.height(width) }, light);
    const [summit, dinner, governors] = ["v29-summit", "v29-dinner", "v30-governors"].map((id) =>
      dotOf(svg, id),
    );
    expect(summit?.y).toBe(dinner?.y);
    // 09:30, 18:15 and 20:10 on one scale of the day.
    const hour = ((dinner?.x ?? 0) - (summit?.x ?? 0)) / (20 + 10 / 60 - 18.25);
    expect((summit?.x ?? 0) - (governors?.x ?? 0)).toBeCloseTo(hour * (18.25 - 9.5), 0);
    const places = ["v29-arrive", "v29-forum", "v29-exchange"].map((id) => dotOf(svg, id));
    for (const { x, y } of places) {
      expect(y).toBeGreaterThan(summit?.y ?? 0);
      expect(x).toBe(places[0]?.x);
    }
  },
);

test.each(LANGUAGES)("an event without an hour says so for the ear, in %s", (language) => {
  const { marks } = bind("", language);
  const { say, date } = locale[language];
  const day = say("timeline.onDay", { date: date("2025-08-29") });
  expect(marks.find(({ id }) => id === "v29-forum")?.label).toContain(day);
  expect(marks.find(({ id }) => id === "v29-summit")?.label).toContain("18:15");
});

test("the keyboard walks from a document to what it continues, and the link says how", () => {
  const { marks } = bind("scope=history");
  const digital = marks.find(({ id }) => id === "digital-2");
  expect(digital?.ties?.map(({ to }) => to)).toEqual(["h2018"]);
  expect(digital?.ties?.[0]?.how).toContain("succeeds");
  const walk = step(marks, { at: "digital-2", trail: [] }, "ArrowRight");
  expect(walk?.at).toBe("h2018");
  const link = marks.find(({ id }) => id === digital?.ties?.[0]?.link);
  expect(link?.isLink && link.evidence().length).toBe(2);
});

test("an address that names a document of an event leads to the event", () => {
  expect(bind("scope=history&focus=environment-2018").focus?.id).toBe("h2018");
});

test("filters leave what they name, and count it", () => {
  for (const scope of ["visit", "history"])
    for (const { value, count } of bind(`scope=${scope}`).controls[1]?.choices ?? [])
      expect(
        bind(`scope=${scope}&kind=${value}`).marks.filter(({ isLink }) => !isLink),
      ).toHaveLength(count ?? -1);
});

test("through the lens of the lead source only what it speaks of is left", () => {
  const { marks } = bind("lens=visit-report&kind=event");
  expect(marks.map(({ id }) => id)).toEqual([
    "v30-governors",
    "v30-drivers",
    "v30-train",
    "v30-tel",
  ]);
});

test("a model of documents alone is not asked for its hours", async () => {
  const { model } = readModel(
    readFileSync(resolve(import.meta.dirname, "../../public/starter.json"), "utf8"),
  );
  const title = timeline.bind(model, new URLSearchParams(), locale.en).caption.title;
  expect(title).toMatch(/document/);
  expect(title).not.toMatch(/\b0\b/);
});

test.each([280, 640])(
  "no year of the scale stands beside a row, where it would be read as the row's, at %i px",
  (width) => {
    const figure = bind("scope=history");
    const svg = draw(figure, { width, height: figure.height(width) }, light);
    const at = (one: Element | null) => Number(one?.getAttribute("y"));
    const years = [...svg.querySelectorAll("[data-scale] text")];
    expect(years.map((year) => year.textContent)).toEqual([
      "1960",
      "1970",
      "1980",
      "1990",
      "2000",
      "2010",
      "2020",
    ]);
    const rows = figure.marks.filter(({ group }) => group === "moment");
    for (const { id } of rows)
      expect(dotOf(svg, id).y || Number.POSITIVE_INFINITY).toBeGreaterThan(
        Math.max(...years.map(at)),
      );
    expect(svg.querySelectorAll("[data-scale] rect")).toHaveLength(rows.length);
  },
);

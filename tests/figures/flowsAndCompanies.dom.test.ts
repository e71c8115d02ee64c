import { describe, expect, test } from "vitest";
import { companies } from "../../src/figures/companies/index.ts";
import { flows } from "../../src/figures/flows/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { light } from "../../src/plot/theme.ts";
import { draw } from "./draw.ts";
import { locales, shipped } from "./shipped.ts";

const locale = await locales();
const bind = (figure: typeof flows, query: string, language: (typeof LANGUAGES)[number] = "en") =>
  figure.bind(shipped, new URLSearchParams(query), locale[language]);
const drawn = (figure: ReturnType<typeof bind>, width = 640) =>
  draw(figure, { width, height: figure.height(width) }, light);

test("sums named beside counts are numbers, each with its currency", () => {
  for (const language of LANGUAGES) {
    const { table } = bind(companies, "reading=counts", language);
    const sums = table.rows.map(({ cells }) => cells.slice(2, 4));
    expect(sums).toContainEqual([13e9, "USD"]);
    for (const [sum, currency] of sums)
      expect([typeof sum, typeof currency]).toEqual(
        sum === undefined ? ["undefined", "undefined"] : ["number", "string"],
      );
  }
});

test("words of a promise or a series stand beside its mark, whose name says them", () => {
  for (const query of ["", "reading=people", "reading=people&series=indian_visitors"]) {
    const svg = drawn(bind(flows, query));
    expect(svg.querySelectorAll("text").length).toBeGreaterThan(5);
    expect(svg.querySelectorAll("[data-mark] text")).toHaveLength(0);
  }
});

test.each([280, 640])(
  "lines that join announcements pass beside the headings, not through them, at %i px",
  (width) => {
    const svg = drawn(bind(companies, "by=state"), width);
    const headings = [...svg.querySelectorAll('text[font-weight="650"]')];
    const lines = [...svg.querySelectorAll('path[fill="none"]')].flatMap((path) =>
      Array.from((path.getAttribute("d") ?? "").matchAll(/M([\d.]+) [\d.]+V/g), ([, x]) =>
        Number(x),
      ),
    );
    expect([headings.length > 5, lines.length > 3]).toEqual([true, true]);
    for (const heading of headings)
      expect(Number(heading.getAttribute("x"))).toBeGreaterThan(Math.max(...lines));
  },
);

describe("promises against what happened", () => {
  test("the finding counts the verdicts", () => {
    expect(bind(flows, "").caption.title).toBe(
      "Of 6 earlier promises, 3 are reported as met and 3 were not",
    );
  });

  test.each([560, 800])(
    "in the least height each has its title, verdict and years, at %i px",
    (width) => {
      const figure = bind(flows, "");
      const height = figure.least(width);
      expect(height).toBeLessThan(figure.height(width) * 0.7);
      const svg = draw(figure, { width, height }, light);
      const words = Array.from(
        svg.querySelectorAll("text"),
        ({ textContent }) => textContent ?? "",
      );
      expect(words.filter((text) => /^(reported as met|not met)/.test(text))).toHaveLength(6);
      const lowest = Array.from(svg.querySelectorAll("text"), (text) =>
        Number(text.getAttribute("y")),
      );
      expect(Math.max(...lowest)).toBeLessThanOrEqual(height);
      expect(words.some((text) => /^20\d\d$/.test(text))).toBe(true);
    },
  );

  test("every point of a series alone is a mark with its period, value and source", () => {
    const figure = bind(flows, "reading=investment&series=fdi_dpiit_fy");
    expect(figure.marks).toHaveLength(9);
    expect(figure.marks[1]?.label).toContain("2016–17: $4.71 billion, Digima News");
    const rects = drawn(figure).querySelectorAll("[data-mark] rect:not([fill=transparent])");
    expect(rects).toHaveLength(9);
  });

  test("what was published later is hollow, what counts a part is pale", () => {
    const svg = drawn(bind(flows, "reading=people&series=indian_visitors"));
    const shape = (id: string) => svg.querySelector(`[data-mark="${id}"] rect:last-child`);
    expect(shape("indian_visitors.2025")?.getAttribute("fill")).toBe(light.paper);
    expect(shape("indian_visitors.2025-Jan-May")?.getAttribute("fill-opacity")).toBe("0.35");
    expect(shape("indian_visitors.2024")?.getAttribute("fill")).toBe(light.second);
  });

  test("bases stay apart: one drawing holds the points of one series", () => {
    for (const { value } of bind(flows, "reading=investment").controls[1]?.choices ?? []) {
      if (value === "") continue;
      const ids = bind(flows, `reading=investment&series=${value}`).marks.map(({ id }) => id);
      expect(ids.every((id) => id.startsWith(`${value}.`))).toBe(true);
    }
  });

  test("a series that is not in the model is named as having no effect", () => {
    expect(bind(flows, "reading=trade&series=moon").junk).toEqual([
      { key: "series", value: "moon" },
    ]);
  });
});

describe("company announcements", () => {
  test.each(LANGUAGES)("are all in the picture and in the table, in %s", (language) => {
    const figure = bind(companies, "", language);
    for (const width of [280, 640])
      expect(drawn(figure, width).querySelectorAll("[data-mark]")).toHaveLength(46);
    expect(figure.table.rows).toHaveLength(46);
  });

  test("are never added up: no cell and no word is their total", () => {
    const { table, caption, marks } = bind(companies, "unit=INR");
    const sums = table.rows.map(({ cells }) => cells[2]).filter((cell) => typeof cell === "number");
    const total = locale.en.money({ value: sums.reduce((a, b) => a + b, 0), currency: "INR" });
    const words = [caption.title, ...caption.notes, ...marks.map(({ label }) => label)].join(" ");
    expect(words).not.toContain(total);
  });

  test("that may count the same money lead to each other and say so", () => {
    const { marks, caption } = bind(companies, "");
    const suzuki = marks.find(({ id }) => id === "suzuki_2025");
    expect(suzuki?.ties).toHaveLength(4);
    expect(suzuki?.label).toContain("do not add");
    expect(caption.notes.filter((note) => note.includes("do not add"))).toHaveLength(5);
  });

  test("restated in one currency name the rate and its date", () => {
    const { caption } = bind(companies, "unit=JPY");
    expect(caption.notes.join(" ")).toMatch(/JPY per INR, the rate of 29 August 2025/);
  });

  test("a picture lower than it wants to be says how many are left out", () => {
    const svg = draw(bind(companies, ""), { width: 640, height: 300 }, light);
    const marks = svg.querySelectorAll("[data-mark]").length;
    expect(svg.textContent).toContain(`and ${46 - marks} more`);
  });

  test("counts of memoranda are claims of their own", () => {
    const { marks, caption } = bind(companies, "reading=counts");
    expect(marks.map(({ title }) => title.split(" · ")[0])).toEqual([
      "170",
      "more than 170",
      "150",
      "more than $40 billion",
    ]);
    expect(caption.title).toContain("150 and 170");
  });
});

test("a value is not called the highest where a later one that is drawn is higher", () => {
  const { title } = bind(flows, "reading=people").caption;
  expect(title).toContain("2025");
  expect(title).not.toContain("the highest stated");
});

import { expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { light } from "../../src/plot/theme.ts";
import { NoDrawing } from "../../src/share/drawnParts.ts";
import { FORMATS } from "../../src/share/plate.tsx";
import { standAlone } from "../../src/share/standAlone.ts";
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
        const pictures = standAlone(figure, words(figure.caption.title), {
          format,
          theme: light,
          language,
        });
        for (const { svg, width, height } of pictures) {
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
      }
    },
    20_000,
  );

test.each([
  ["wording", "", "Which status"],
  ["companies", "", "signed"],
  ["timeline", "", "29 August"],
  ["investment", "reading=printed", "exact"],
  ["network", "", "Documents"],
] as const)("a later slide of %s?%s has its heads: %s", async (id, query, head) => {
  const figure = (await loadFigure(id)).bind(shipped, new URLSearchParams(query), locale.en);
  const slides = standAlone(figure, words(figure.caption.title), {
    format: "slide",
    theme: light,
    language: "en",
  });
  expect(slides.length).toBeGreaterThan(1);
  const copied = slides.flatMap(({ svg }) => {
    const file = new DOMParser().parseFromString(svg, "image/svg+xml");
    // An edge within a px would let what the legend covers shine through.
    const drawing = file.querySelector("svg[data-figure]");
    for (const edge of ["y", "height"]) expect(drawing?.getAttribute(edge)).toMatch(/^\d+$/);
    return Array.from(file.querySelectorAll("[data-head][transform]"), (each) => each.textContent);
  });
  expect(copied.join()).toContain(head);
});

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

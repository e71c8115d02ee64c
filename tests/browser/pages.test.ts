import { describe, expect, test } from "vitest";
import { axeFinds } from "./axe.ts";
import { withChromium } from "./chromium.ts";

const { look } = withChromium();

const PAGES = [
  "",
  "explore/investment/",
  "explore/investment/?reading=printed",
  "explore/people/",
  "explore/people/?reading=today",
  "explore/network/",
  "explore/network/?reading=web&focus=semiconductors",
  "sources/",
  "compose/",
  "glossary/",
  "not-stated/",
  "compare/?left=people%3Ffocus%3Dpt_50k&right=people%3Freading%3Dyear%26focus%3Dpt_50k",
  "explore/companies/?status=signed&by=state",
  "compose/?make=deck",
  "embed/investment/",
  "embed/network/",
];

for (const language of ["en", "ja", "hi"])
  describe(`pages in ${language}`, () => {
    test.each(PAGES)("%s: axe finds nothing, light and dark", async (path) => {
      const page = await look(`${language}/${path}`);
      expect(await axeFinds(page, "everything")).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeFinds(page, "colours")).toEqual([]);
    });

    test.each(PAGES)("%s: nothing is wider than a phone of 320 px", async (path) => {
      const page = await look(`${language}/${path}`, { viewport: { width: 320, height: 640 } });
      const wide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return [];
        return Array.from(document.querySelectorAll("body *"))
          .filter((element) => element.getBoundingClientRect().right > limit + 1)
          .filter((element) => !element.closest(".table-scroll, .visually-hidden"))
          .slice(0, 5)
          .map(
            (element) =>
              `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`,
          );
      });
      expect(wide).toEqual([]);
    });

    test.each(["explore/investment/", "explore/people/", "explore/network/"])(
      "%s: every word of the picture is inside it, at three widths",
      async (path) => {
        for (const width of [320, 1280, 1920]) {
          const page = await look(`${language}/${path}`, { viewport: { width, height: 720 } });
          const cut = await page.$eval("svg[data-figure]", (svg) => {
            const box = svg.getBoundingClientRect();
            return Array.from(svg.querySelectorAll("text"))
              .map((text) => [text.textContent, text.getBoundingClientRect()] as const)
              .filter(
                ([, r]) =>
                  r.left < box.left - 1 ||
                  r.right > box.right + 1 ||
                  r.top < box.top - 1 ||
                  r.bottom > box.bottom + 1,
              )
              .map(([words]) => words);
          });
          expect(cut).toEqual([]);
        }
      },
    );

    test.each([
      "explore/investment/",
      "explore/people/",
      "explore/network/",
      "explore/network/?reading=web",
    ])("%s: no word of the picture lies on another", async (path) => {
      for (const width of [320, 1280]) {
        const page = await look(`${language}/${path}`, { viewport: { width, height: 720 } });
        const clashes = await page.$eval("svg[data-figure]", (svg) => {
          const lines = Array.from(
            svg.querySelectorAll("text:not(:has(tspan)), tspan"),
            (line) => ({
              words: line.textContent,
              // Ink, not line height: a quarter of the box is air above and below.
              box: line.getBoundingClientRect(),
            }),
          );
          return lines.flatMap((a, index) =>
            lines
              .slice(index + 1)
              .filter(
                (b) =>
                  Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 2 &&
                  Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) >
                    0.45 * Math.min(a.box.height, b.box.height),
              )
              .map((b) => `${a.words} × ${b.words}`),
          );
        });
        expect(clashes).toEqual([]);
      }
    });
  });

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
  });

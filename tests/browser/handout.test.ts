import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { withChromium } from "./chromium.ts";

const { open } = withChromium();

/** A sheet of A4 within its margins, in px. */
const A4 = { width: 688, height: 1017 };

/** Pages that the sheets come to on paper, and sheets that are cut off on theirs. */
async function onPaper(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: A4.width, height: A4.height });
  const cut = await page.$$eval(".sheet", (sheets) =>
    sheets
      .filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1)
      .map(({ textContent }) => textContent?.slice(0, 60)),
  );
  const small = await page.$$eval(".sheet text", (words) =>
    words
      .filter((each) => each.textContent?.trim())
      .map((each) => {
        const { a = 1, b = 0 } = (each as SVGTextElement).getScreenCTM() ?? {};
        const size = Number.parseFloat(getComputedStyle(each).fontSize) * Math.hypot(a, b);
        return [each.textContent, size] as const;
      })
      .filter(([, size]) => size < 8.3),
  );
  await page.emulateMedia({ media: "screen" });
  return { pages: pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, cut, small };
}

describe.each(["en", "ja", "hi"])("paper in %s", (language) => {
  test("has every figure, whole, with words that can be read", async () => {
    const page = await open(`${language}/present/?handout`);
    await page.waitForSelector(".sheet");
    const sheets = await page.$$eval(".sheet", (all) =>
      all.map((sheet) => sheet.querySelector<SVGElement>("svg[data-figure]")?.dataset.figure),
    );
    // One too high for a sheet goes on on the next.
    expect(sheets.filter((figure, index) => figure !== sheets[index - 1])).toEqual(FIGURES);
    expect(await onPaper(page)).toEqual({ pages: sheets.length, cut: [], small: [] });
  });

  test("has every step, with notes where the address asks for them alone", async () => {
    const asked: string[] = [];
    const page = await open(`${language}/present/visit/?handout`);
    page.on("request", (request) => asked.push(request.url()));
    await page.waitForSelector(".sheet");
    const steps = await page.$$eval(".sheet h2", (heads) => [
      ...new Set(heads.map(({ textContent }) => textContent)),
    ]);
    expect(await page.$$(".sheet-notes")).toEqual([]);
    expect(asked.filter((url) => url.includes("notes"))).toEqual([]);
    await page.click(".handout-do a");
    await page.waitForSelector(".sheet-notes");
    expect(await page.$$(".sheet-notes")).toHaveLength(steps.length);
    const sheets = await page.$$eval(".sheet-top", (all) => all.map((top) => top.textContent));
    // The sheets of one step tell which they are.
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(await onPaper(page)).toEqual({ pages: sheets.length, cut: [], small: [] });
  });
});

test("whatever theme is chosen, a figure is printed dark on white", async () => {
  const page = await open("en/explore/people/?theme=dark");
  await page.emulateMedia({ media: "print" });
  const [words, paper] = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector("main h1, main h2") as Element);
    return [color, getComputedStyle(document.documentElement).getPropertyValue("--paper")];
  });
  expect([words, paper]).toEqual(["rgb(29, 27, 24)", "#fff"]);
});

test("a phone shows sheets no wider than itself", async () => {
  const page = await open("hi/present/visit/?handout=notes", {
    viewport: { width: 320, height: 640 },
  });
  await page.waitForSelector(".sheet");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const cut = await page.$$eval(
    ".sheet, .sheet-drawing",
    (all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length,
  );
  expect(cut).toBe(0);
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open, openRaw } = withChromium();

/** The meaning that is open, and where it stands. */
async function meaning(page: Page) {
  const found = page.locator("#meaning");
  await found.waitFor();
  return { text: await found.innerText(), box: await found.boundingBox() };
}

test.each([
  ["en", { width: 1280, height: 800 }],
  ["ja", { width: 390, height: 800 }],
  ["hi", { width: 320, height: 568 }],
] as const)(
  "a meaning in %s stands by its word and within the window",
  async (language, viewport) => {
    const page = await open(`${language}/explore/investment/`, { viewport });
    const word = page.locator("h1 .term").first();
    await word.waitFor();
    await word.hover();
    const { box } = await meaning(page);
    const at = await word.boundingBox();
    if (!box || !at) throw new Error("Nothing has a place.");
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    expect(box.y >= at.y + at.height - 1 || box.y + box.height <= at.y + 1).toBe(true);
    // On top of everything, and it can be pointed at.
    await page.locator("#meaning a").hover();
    expect(await page.locator("#meaning").count()).toBe(1);
  },
);

test("the keyboard opens a word, goes into its meaning and comes back", async () => {
  const page = await open("en/explore/investment/?focus=c2025");
  await page.locator("h1 .term").first().waitFor();
  await page.locator('.tabs a[href*="places"]').focus();
  await page.keyboard.press("Tab");
  expect((await meaning(page)).text).toContain("A million million");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("#meaning")?.id)).toBe(
    "meaning",
  );
  await page.keyboard.press("Escape");
  await page.locator("#meaning").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("term");
  expect(page.url()).toContain("focus=c2025");
});

test("nothing moves when words come to be explained", async () => {
  const heights = (page: Page) =>
    page.$$eval("h1, .subtitle, .notes li", (all) =>
      all.map((each) => each.getBoundingClientRect().height),
    );
  const written = await openRaw("en/explore/companies/", { javaScriptEnabled: false });
  const before = await heights(written);
  const page = await open("en/explore/companies/");
  await page.locator("h1 .term").first().waitFor();
  expect(await heights(page)).toEqual(before);
});

test("without scripts the new pages are whole", async () => {
  for (const path of ["en/glossary/", "ja/not-stated/", "hi/compare/"]) {
    const page = await openRaw(path, { javaScriptEnabled: false });
    expect((await page.locator("h1").innerText()).length).toBeGreaterThan(5);
    expect(await page.locator("main a, main svg[data-figure]").count()).toBeGreaterThan(2);
  }
});

test("halves stand beside each other and, below 700 px, one above the other", async () => {
  for (const [width, beside] of [
    [701, true],
    [699, false],
  ] as const) {
    const page = await open("en/compare/", { viewport: { width, height: 900 } });
    const [left, right] = await page.$$eval(".half", (halves) =>
      halves.map((half) => half.getBoundingClientRect().top),
    );
    expect(left === right).toBe(beside);
  }
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open, look } = withChromium();

const field = (page: Page) => page.locator("dialog.search[open] input");
const first = (page: Page) => page.locator('dialog.search [aria-selected="true"] > span');

/** Whether the mark that has the focus is in the window. */
const isSeen = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = (document.activeElement as Element).getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

test.each(["/", "Control+k"])("%s opens the search, Escape gives the focus back", async (key) => {
  const page = await open("en/");
  const link = page.locator("main a").first();
  await link.focus();
  await page.keyboard.press(key);
  await field(page).waitFor();
  // The key itself is not looked for.
  expect(await field(page).inputValue()).toBe("");
  await page.keyboard.press("Escape");
  await page.locator("dialog.search").waitFor({ state: "detached" });
  expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
});

test("opened by its button, Escape gives the focus back to it", async () => {
  const page = await open("en/");
  const button = page.locator('[aria-keyshortcuts^="Control+K"]');
  await button.press("Enter");
  await field(page).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog.search").waitFor({ state: "detached" });
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
});

test.each([
  ["en", "semicondutcor", "Semiconductors"],
  ["ja", "半導体", "半導体"],
  ["hi", "सेमीकंडक्टर", "सेमीकंडक्टर"],
  // Whatever the page's language, names are found in each.
  ["en", "半導体", "Semiconductors"],
  ["ja", "सेमीकंडक्टर", "半導体"],
])("in %s, %s finds %s, and Enter opens the figure at its mark", async (language, typed, found) => {
  const page = await open(`${language}/`);
  await page.keyboard.press("Control+k");
  await field(page).fill(typed);
  await expect.poll(() => first(page).innerText()).toBe(found);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/explore\/network\/\?.*focus=semiconductors/);
  await page.locator('[data-mark="semiconductors"][aria-pressed="true"]:focus').waitFor();
  expect(await isSeen(page)).toBe(true);
  expect(await page.locator("dialog.search").count()).toBe(0);
});

test("arrows choose what Enter opens", async () => {
  const page = await open("en/");
  await page.keyboard.press("/");
  await field(page).fill("energy");
  const hits = page.locator("dialog.search [role=option]");
  await expect.poll(() => hits.count()).toBeGreaterThan(1);
  await page.keyboard.press("ArrowDown");
  expect(await hits.nth(1).getAttribute("aria-selected")).toBe("true");
  expect(await field(page).getAttribute("aria-activedescendant")).toBe(
    await hits.nth(1).getAttribute("id"),
  );
});

const FAR_DOWN = [
  "network/?reading=list&focus=jcm",
  "companies/?focus=suzuki_biogas_2023",
  "timeline/?focus=v30-tel",
];

test.each(FAR_DOWN.flatMap((path) => [390, 1280].map((width) => [path, width] as const)))(
  "the mark that %s names is before the eyes and has the focus at %i px",
  async (path, width) => {
    const page = await look(`en/explore/${path}`, { viewport: { width, height: 720 } });
    await page.locator('[data-mark][aria-pressed="true"]:focus').waitFor();
    expect(await isSeen(page)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  },
);

test("the mark that one half of a comparison names is before the eyes", async () => {
  const right = encodeURIComponent("companies?focus=suzuki_biogas_2023");
  const page = await look(`en/compare/?right=${right}`);
  await page.locator('[data-side="right"] [data-mark="suzuki_biogas_2023"]:focus').waitFor();
  expect(await isSeen(page)).toBe(true);
});

test("a hit whose mark is in focus already brings it before the eyes again", async () => {
  const page = await open("en/explore/companies/?focus=suzuki_biogas_2023");
  const mark = page.locator('[data-mark="suzuki_biogas_2023"]:focus');
  await mark.waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.press("Control+k");
  await field(page).fill("biogas");
  await expect.poll(() => first(page).innerText()).toContain("Suzuki");
  await page.keyboard.press("Enter");
  await mark.waitFor();
  await expect.poll(() => isSeen(page)).toBe(true);
});

test("who comes back by Back or loads a page anew is left where they were", async () => {
  const page = await open("en/explore/companies/?focus=suzuki_biogas_2023");
  const y = () => page.evaluate(() => window.scrollY);
  await page.locator('[aria-pressed="true"]:focus').waitFor();
  await page.evaluate(() => window.scrollTo(0, 300));
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  // What an arrival does is done in the frame after the one that is drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await y()).toBe(300);
  await page.locator("[data-mark]").first().click();
  await page.waitForURL((url) => !url.search.includes("suzuki_biogas"));
  const before = await y();
  await page.goBack();
  await page.waitForURL(/suzuki_biogas/);
  await page.locator('[data-mark="suzuki_biogas_2023"][aria-pressed="true"]').waitFor();
  // A title that takes a line more or less moves the page by that; the mark is far below.
  expect(Math.abs((await y()) - before)).toBeLessThan(60);
});

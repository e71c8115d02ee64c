import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open } = withChromium();

const field = (page: Page) => page.locator("dialog.search[open] input");
const first = (page: Page) => page.locator('dialog.search [aria-selected="true"] > span');

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
  await page.locator('[data-mark="semiconductors"][aria-pressed="true"]').waitFor();
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

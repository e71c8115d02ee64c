import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { holdModel } from "./acts.ts";
import { withChromium } from "./chromium.ts";

const { open, openRaw } = withChromium();

const VIEWS = ["network/", "network/?counted=true&kind=institution", "companies/?year=2025"];
const list = (page: Page) => page.locator(".filter-list");
const topOfPicture = (page: Page) =>
  page.$eval(".picture", (picture) => Math.round(picture.getBoundingClientRect().top));

describe.each([320, 390])("on a phone of %s px", (width) => {
  const viewport = { width, height: 780 };

  test.each(VIEWS)("%s: filters wait behind one line that says how many are on", async (view) => {
    const page = await open(`en/explore/${view}`, { viewport });
    const chips = page.getByRole("button", { name: /^Remove filter/ });
    const on = await chips.count();
    const line = page.locator(".fold > summary");
    expect(await list(page).isVisible()).toBe(false);
    expect(await line.innerText()).toBe(on > 0 ? `Filter ${on}` : "Filter");
    for (const chip of await chips.all()) expect(await chip.isVisible()).toBe(true);
    await line.press("Enter");
    expect(await list(page).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // It stays open while one filter after the other is chosen.
    const first = list(page).locator("details > summary").first();
    await first.click();
    await list(page).locator("fieldset label").first().click();
    await expect.poll(() => chips.count()).not.toBe(on);
    expect(await list(page).isVisible()).toBe(true);
  });

  test.each(["en", "ja", "hi"])(
    "in %s nothing moves when the script takes over",
    async (language) => {
      for (const view of ["network/", "companies/"]) {
        const page = await openRaw(`${language}/explore/${view}`, { viewport }, holdModel);
        const line = page.locator(".fold > summary");
        await line.waitFor();
        expect(await list(page).isVisible()).toBe(false);
        const before = await topOfPicture(page);
        page.release();
        await page.waitForSelector("html[data-ready]");
        expect(await line.isVisible()).toBe(true);
        expect(await topOfPicture(page)).toBe(before);
        await page.context().close();
      }
    },
  );
});

test.each(VIEWS)("on a wide screen %s has its filters in sight", async (view) => {
  const page = await open(`en/explore/${view}`);
  expect(await page.locator(".fold > summary").isVisible()).toBe(false);
  expect(await list(page).locator("summary").first().isVisible()).toBe(true);
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { modelLike } from "../bench/modelLike.mjs";
import { withChromium } from "./chromium.ts";

const { openRaw } = withChromium();

const NODES = 1000;
const MODEL = JSON.stringify(modelLike(NODES, 3000));
const WEB = "en/explore/network/?reading=web&by=institutions";

/** The site with a model of a thousand nodes in the place of its own. */
async function openMany(path = WEB): Promise<Page> {
  const page = await openRaw(
    path,
    { viewport: { width: 1280, height: 1400 }, reducedMotion: "reduce" },
    async (raw) => {
      await raw.route("**/data/partnership.json", (route) =>
        route.fulfill({ body: MODEL, contentType: "application/json" }),
      );
      return () => {};
    },
  );
  await page.waitForSelector("html[data-ready]");
  await page.waitForSelector(".canvas canvas");
  return page;
}

test("a web of thousands is painted, all of it, and says so", async () => {
  const page = await openMany();
  expect(await page.locator("svg[data-figure]").getAttribute("aria-label")).toContain("350");
  expect(await page.locator("[data-figure] [data-mark]").count()).toBeLessThan(5);
  expect(await page.getByText("100 of 350").count()).toBe(0);
});

test("the pointer finds a node, a click chooses it, its panel opens", async () => {
  const page = await openMany(`${WEB}&focus=agreement-0`);
  await page.getByRole("heading", { name: /on Crediting 0/ }).waitFor();
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} has no place.`);
    return box;
  };
  const [mark, before] = [await boxOf('[data-mark="agreement-0"] circle'), await boxOf(".stage")];
  expect(await page.locator("aside.panel[data-chosen=true]").count()).toBe(1);
  await page.getByRole("button", { name: "Close" }).click();
  await page.waitForURL((url) => !url.searchParams.has("focus"));
  // Without a choice there are fewer controls above the picture.
  const up = before.y - (await boxOf(".stage")).y;
  await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2 - up);
  await page.waitForURL(/focus=agreement-0/);
});

test("keys walk from node to node as in a drawn web", async () => {
  const page = await openMany(`${WEB}&focus=agreement-0`);
  await page.locator('[data-figure] [tabindex="0"]').focus();
  const at = () => page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
  expect(await at()).toBe("agreement-0");
  await page.keyboard.press("ArrowRight");
  const tied = await at();
  expect(tied).not.toBe("agreement-0");
  const ties = await page.locator("aside.panel .ties li > button:first-child").allTextContents();
  const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(ties.some((name) => label?.includes(name))).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`focus=${tied}`));
  await page.keyboard.press("Backspace");
  expect(await at()).toBe("agreement-0");
});

test("searching, filtering and enlarging work as in a drawn web", async () => {
  const page = await openMany();
  await page.keyboard.press("/");
  await page.keyboard.type("Memorandum Crediting 40");
  await page.keyboard.press("Enter");
  await page.waitForURL(/focus=/);
  await page.getByRole("button", { name: "Larger" }).click();
  await page.waitForURL(/at=/);
  expect(await page.locator(".minimap").isVisible()).toBe(true);
  await page.getByLabel("Signed only").check();
  await page.waitForURL(/status=signed/);
  const label = await page.locator("svg[data-figure]").getAttribute("aria-label");
  expect(Number(label?.match(/\d+/)?.[0])).toBeLessThan(350);
});

test("layers, matrix and list hold a hundred documents, and say so", async () => {
  const page = await openMany();
  await page.locator("[data-control=reading] [data-option=list]").click();
  await page
    .getByText(/100 of 350/)
    .first()
    .waitFor();
  expect(await page.locator(".sentences > ol > li").count()).toBe(100);
});

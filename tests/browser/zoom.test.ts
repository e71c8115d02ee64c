import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open } = withChromium();

const TALL = { viewport: { width: 1280, height: 1400 }, reducedMotion: "reduce" } as const;
const WEB = "en/explore/network/?reading=web";

const atOf = (page: Page) =>
  page.evaluate(() => new URLSearchParams(location.search).get("at")?.split(",").map(Number));
const waitForZoom = (page: Page, least: number) =>
  page.waitForFunction((zoom) => {
    const at = new URLSearchParams(location.search).get("at");
    return Number(at?.split(",")[2] ?? 1) >= zoom;
  }, least);

async function stageOf(page: Page) {
  await page.getByRole("button", { name: "Larger" }).waitFor();
  const box = await page.locator(".stage").boundingBox();
  if (!box) throw new Error("There is no stage.");
  return box;
}

/** Middle of the shape of a node, in px of the window. */
const middleOf = (page: Page, id: string) =>
  page.locator(`[data-mark="${id}"]`).evaluate((mark) => {
    const box = mark.querySelector("circle, path, rect[rx]")?.getBoundingClientRect();
    return box ? ([box.x + box.width / 2, box.y + box.height / 2] as const) : ([0, 0] as const);
  });

test("buttons enlarge; the address says so, as a step that Back does not stop at", async () => {
  const page = await open(WEB, TALL);
  await stageOf(page);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Larger" }).click();
  await page.getByRole("button", { name: "Larger" }).click();
  await waitForZoom(page, 2.2);
  expect(await page.locator(".minimap").isVisible()).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.reload();
  await page.waitForSelector(".minimap");
  expect((await atOf(page))?.[2]).toBe(2.25);
  await page.getByRole("button", { name: "Whole picture" }).click();
  await page.waitForURL((url) => !url.searchParams.has("at"));
  await page.waitForSelector(".minimap", { state: "detached" });
});

test("the wheel scrolls the page until the picture is clicked, then enlarges about the pointer", async () => {
  const page = await open(WEB, { ...TALL, viewport: { width: 1280, height: 900 } });
  const box = await stageOf(page);
  await page.mouse.move(box.x + 20, box.y + 100);
  await page.mouse.wheel(0, 40);
  await page.waitForFunction(() => scrollY === 40);
  await page.mouse.click(box.x + 20, box.y + 60);
  await page.mouse.wheel(0, -400);
  await waitForZoom(page, 2);
  expect(await page.evaluate(() => scrollY)).toBe(40);
  const [x = 1, y = 1] = (await atOf(page)) ?? [];
  expect(x).toBeLessThan(0.4);
  expect(y).toBeLessThan(0.4);
});

test("who has a mark in focus enlarges and moves the picture by keys, and finds every mark in sight", async () => {
  const page = await open(`${WEB}&focus=space`, TALL);
  await stageOf(page);
  await page.locator('[data-mark="space"]').focus();
  for (const _ of "12345") await page.keyboard.press("+");
  await waitForZoom(page, 7);
  const isSeen = async (id: string) => {
    const [stage, [x, y]] = [await stageOf(page), await middleOf(page, id)];
    return x > stage.x && x < stage.x + stage.width && y > stage.y && y < stage.y + stage.height;
  };
  await page.keyboard.press("ArrowDown");
  const next = await page.evaluate(() => document.activeElement?.getAttribute("data-mark") ?? "");
  expect(next).not.toBe("space");
  expect(await isSeen(next)).toBe(true);
  const before = await middleOf(page, next);
  await page.keyboard.press("Shift+ArrowRight");
  expect((await middleOf(page, next))[0]).toBeLessThan(before[0]);
  await page.keyboard.press("0");
  await page.waitForURL((url) => !url.searchParams.has("at"));
});

test("a node is dragged, the address keeps it, keys and buttons undo it; a click still chooses", async () => {
  const page = await open(WEB, TALL);
  await stageOf(page);
  const [x, y] = await middleOf(page, "space");
  const drag = async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y + 30);
    await page.mouse.move(x - 80, y + 60);
    await page.mouse.up();
    await page.waitForURL(/moved=space:/);
  };
  await drag();
  await page.keyboard.press("Control+z");
  await page.waitForURL((url) => !url.searchParams.has("moved"));
  // The picture follows the address.
  const isBack = () =>
    expect.poll(async () => Math.abs((await middleOf(page, "space"))[0] - x)).toBeLessThan(2);
  await isBack();
  await drag();
  await page.getByRole("button", { name: "Put back" }).click();
  await page.waitForURL((url) => !url.searchParams.has("moved"));
  await isBack();
  await drag();
  const [movedX, movedY] = await middleOf(page, "space");
  expect(Math.abs(movedX - (x - 80))).toBeLessThan(2);
  expect(Math.abs(movedY - (y + 60))).toBeLessThan(2);
  expect(page.url()).not.toContain("focus=");
  await page.mouse.click(movedX, movedY);
  await page.waitForURL(/focus=space/);
  await page.getByRole("button", { name: "Whole picture" }).click();
  await page.waitForURL((url) => !url.searchParams.has("moved"));
  await isBack();
});

test("fingers pinch; one finger scrolls the page", async () => {
  const page = await open(WEB, {
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  await stageOf(page);
  await page.locator(".stage").scrollIntoViewIfNeeded();
  const box = await stageOf(page);
  const [x, y] = [box.x + box.width / 2, box.y + 200];
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        type === "touchEnd"
          ? []
          : [
              { x: x - apart, y, id: 1 },
              { x: x + apart, y, id: 2 },
            ],
    });
  await touch("touchStart", 40);
  await touch("touchMove", 60);
  await touch("touchMove", 90);
  await touch("touchEnd", 90);
  await waitForZoom(page, 1.7);
  const style = await page
    .locator(".stage")
    .evaluate((stage) => getComputedStyle(stage).touchAction);
  expect(style).toBe("pan-x pan-y");
});

test("pressing the small map goes there", async () => {
  const page = await open(`${WEB}&at=0.5,0.5,4`, TALL);
  await stageOf(page);
  const map = await page.locator(".minimap").boundingBox();
  if (!map) throw new Error("There is no small map.");
  await page.mouse.click(map.x + 0.25 * map.width, map.y + 0.75 * map.height);
  await page.waitForURL((url) => !url.search.includes("at=0.5,0.5,4"));
  const [x = 1, y = 0] = (await atOf(page)) ?? [];
  expect(x).toBeCloseTo(0.25, 1);
  expect(y).toBeCloseTo(0.75, 1);
});

test("turned to another reading the nodes move, unless the reader wants no motion", async () => {
  const turn = async (reducedMotion: "reduce" | "no-preference") => {
    const page = await open("en/explore/network/", { ...TALL, reducedMotion });
    await page.evaluate(() => {
      const { animate } = Element.prototype;
      Element.prototype.animate = function (frames, options) {
        document.documentElement.dataset.moved = "";
        return animate.call(this, frames, options);
      };
    });
    await page.locator("[data-control=reading] [data-option=web]").click();
    await page.waitForURL(/reading=web/);
    await stageOf(page);
    return page.evaluate(() => "moved" in document.documentElement.dataset);
  };
  expect(await turn("no-preference")).toBe(true);
  expect(await turn("reduce")).toBe(false);
});

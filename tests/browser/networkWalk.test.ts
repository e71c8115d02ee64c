import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open } = withChromium();

/** What the reader of one page presses and where that leads. */
function walkerOf(page: Page) {
  return {
    async start() {
      await page.locator('[data-figure] [tabindex="0"]').focus();
    },
    press: (key: string) => page.keyboard.press(key),
    at: () => page.evaluate(() => document.activeElement?.getAttribute("data-mark")),
    /** What is said of the mark that has the focus. */
    label: () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""),
    panel: () => page.locator("aside.panel h2").textContent(),
    ties: () => page.locator("aside.panel .ties li > button:first-child").allTextContents(),
  };
}

test.each(["layered", "web", "matrix", "list"])(
  "%s: one tab stop, and Tab leaves it in one step",
  async (reading) => {
    const page = await open(`en/explore/network/?reading=${reading}`);
    expect(await page.locator('[data-figure] [tabindex="0"]').count()).toBe(1);
    const { start, press } = walkerOf(page);
    await start();
    await press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[data-figure]"))).toBeNull();
    await press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("tabindex"))).toBe("0");
  },
);

test.each(["layered", "web", "list"])(
  "%s: arrows walk neighbours, Enter goes there, Backspace returns, the panel follows",
  async (reading) => {
    const page = await open(`en/explore/network/?reading=${reading}&focus=space`);
    const { start, press, at, panel, ties } = walkerOf(page);
    await start();
    expect(await at()).toBe("space");
    const neighbours: (string | null | undefined)[] = [];
    for (const _ of await ties()) neighbours.push(await press("ArrowRight").then(at));
    expect(new Set(neighbours).size).toBe(neighbours.length);
    expect(neighbours).toContain("lupex");
    await press("ArrowRight");
    expect(await at()).toBe(neighbours[0]);
    await press("ArrowLeft");
    expect(await at()).toBe(neighbours.at(-1));
    for (let more = neighbours.indexOf("lupex") + 1; more > 0; more--) await press("ArrowRight");
    expect(await at()).toBe("lupex");

    await press("Enter");
    await page.waitForURL(/focus=lupex/);
    await page.waitForFunction(() =>
      document.querySelector("aside.panel h2")?.textContent?.includes("Lunar Polar Exploration"),
    );
    expect(await at()).toBe("lupex");
    expect(await ties()).toEqual(
      expect.arrayContaining(["Space", "Technology and innovation", "Lunar polar study 2017"]),
    );
    await press("ArrowRight");
    const next = await at();
    expect(["lupex", "space"]).not.toContain(next);
    // What is focused is what is read, before it is chosen.
    await page.waitForFunction(
      (id) => document.querySelector<HTMLElement>("aside.panel")?.dataset.of === id,
      next,
    );
    expect(page.url()).toContain("focus=lupex");

    await press("Backspace");
    expect(await at()).toBe("lupex");
    await press("Backspace");
    await page.waitForURL(/focus=space/);
    expect(await at()).toBe("space");
    await page.waitForFunction(() =>
      document.querySelector("aside.panel h2")?.textContent?.startsWith("Space"),
    );
    expect(await panel()).toBe("Space: what this rests on");
  },
);

test("matrix: arrows go from cell to cell, a cell is chosen and Backspace comes back to it", async () => {
  const page = await open("en/explore/network/?reading=matrix&focus=space");
  const { start, press, at, label } = walkerOf(page);
  await start();
  await press("ArrowDown");
  const cell = await at();
  expect(await label()).toContain("Space");
  await press("Enter");
  await page.waitForURL((url) => url.searchParams.get("focus") === cell);
  await press("ArrowLeft");
  expect(await at()).not.toBe(cell);
  expect(await label()).toContain("Linked to");
  await press("Backspace");
  expect(await at()).toBe(cell);
});

test("after a click on a line Escape lets go of it, + and arrows go on from there", async () => {
  const page = await open("en/explore/network/?reading=web", { reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Larger" }).waitFor();
  const line = page.locator("[data-line]").first();
  const id = await line.getAttribute("data-mark");
  const [x, y] = await line.evaluate((path: SVGPathElement) => {
    path.scrollIntoView({ block: "center" });
    const { x: px, y: py } = path.getPointAtLength(path.getTotalLength() / 2);
    const at = new DOMPoint(px, py).matrixTransform(path.getScreenCTM() ?? undefined);
    return [at.x, at.y] as const;
  });
  await page.mouse.click(x, y);
  await page.waitForURL((url) => url.searchParams.get("focus") === id);
  await page.keyboard.press("+");
  await page.waitForURL(/at=/);
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => !url.searchParams.has("focus"));
  await page.keyboard.press("ArrowDown");
  expect(await walkerOf(page).at()).toBeTruthy();
});

test("who asks why two marks are linked comes back to the question", async () => {
  const page = await open("en/explore/network/?focus=space");
  const focused = () =>
    page.evaluate(
      () =>
        (document.activeElement as HTMLElement | null)?.dataset.why ?? document.activeElement?.id,
    );
  const why = page.locator(".ties .why").first();
  const link = await why.getAttribute("data-why");
  for (const back of ["Escape", "button"]) {
    await why.click();
    await page.waitForURL((url) => url.searchParams.get("focus") === link);
    await page.waitForFunction(() => document.activeElement?.id === "panel-title");
    if (back === "Escape") await page.keyboard.press("Escape");
    else await page.getByRole("button", { name: "Back to Space" }).click();
    await page.waitForURL(/focus=space$/);
    await page.waitForFunction(
      (id) => document.activeElement?.getAttribute("data-why") === id,
      link,
    );
    expect(await focused()).toBe(link);
  }
  await why.click();
  await page.waitForFunction(() => document.activeElement?.id === "panel-title");
  await page.goBack();
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>("aside.panel")?.dataset.of === "space",
  );
  expect(await focused()).toBe("panel-title");
});

test("a second Enter leads into the panel, Escape back to the mark, and then out", async () => {
  const page = await open("en/explore/network/");
  const { start, press, at, panel } = walkerOf(page);
  await start();
  const mark = await at();
  await press("Enter");
  await page.waitForURL(/focus=/);
  expect(await at()).toBe(mark);
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "panel-title");
  expect(await panel()).toContain("what this rests on");
  await press("Escape");
  await page.waitForURL((url) => !url.search.includes("focus"));
  expect(await at()).toBe(mark);
  await press("Escape");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test("Page Up and Page Down jump from column to column, up and down stay in theirs", async () => {
  const page = await open("en/explore/network/");
  const { start, press, at, label } = walkerOf(page);
  await start();
  const groups = [await label()];
  for (let page = 0; page < 2; page++) {
    await press("PageDown");
    groups.push(await label());
  }
  expect(groups.map((words) => words.split(" ")[0])).toEqual(["Area", expect.anything(), "Sector"]);
  const sector = await at();
  await press("ArrowUp");
  expect(await label()).toMatch(/^Sector /);
  await press("ArrowDown");
  expect(await at()).toBe(sector);
  await press("PageDown");
  expect(await label()).toBe(groups[0]);
  await press("PageUp");
  expect(await at()).toBe(sector);
});

test("/ searches, and what is found is chosen, brought in sight, read and reached", async () => {
  const page = await open("en/explore/network/?reading=list", { reducedMotion: "reduce" });
  const { start, press, at, panel } = walkerOf(page);
  await start();
  await press("/");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  await page.keyboard.type("hydrogen and ammonia");
  await press("Enter");
  await page.waitForURL(/focus=hydrogen/);
  await page.waitForFunction(() => document.activeElement?.id === "panel-title");
  expect(await panel()).toMatch(/hydrogen and ammonia/i);
  await page.waitForFunction(() => {
    const box = document.querySelector("[data-mark=hydrogen]")?.getBoundingClientRect();
    return box && box.top > 0 && box.bottom < innerHeight;
  });
  await start();
  expect(await at()).toBe("hydrogen");
  await press("/");
  await page.keyboard.type("zeppelin");
  await press("Enter");
  await page.getByText("Nothing here is called “zeppelin”.").waitFor();
});

const PHONE = {
  viewport: { width: 390, height: 800 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: "reduce",
} as const;

test("on a phone the matrix moves sideways below its names, and what is tapped stays above the sheet", async () => {
  const page = await open("en/explore/network/?reading=matrix", PHONE);
  await page.waitForSelector(".across[data-wide]");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const seen = await page.evaluate(async () => {
    const across = document.querySelector<HTMLElement>(".across");
    const head = document.querySelector(".sticky-head");
    if (!across || !head) return undefined;
    scrollTo(0, scrollY + across.getBoundingClientRect().top + 500);
    across.scrollLeft = 300;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const box = (element: Element | null | undefined) => element?.getBoundingClientRect();
    const name = (root: Element) =>
      [...root.querySelectorAll("text")].find((text) => text.textContent?.startsWith("Semicond"));
    const drawn = across.querySelector("svg[data-figure]");
    return {
      top: box(head)?.top,
      height: box(head)?.height ?? Infinity,
      aside: [name(head), drawn && name(drawn)].map((text) => box(text ?? undefined)?.left),
      rows: box(across.querySelector(".names-across"))?.left === box(across)?.left,
    };
  });
  expect(seen?.top).toBe(0);
  expect(seen?.height).toBeLessThan(800 / 3);
  expect(Math.abs((seen?.aside[0] ?? 0) - (seen?.aside[1] ?? 99))).toBeLessThan(1);
  expect(seen?.rows).toBe(true);

  const id = await page.evaluate(() => {
    const cells = [...document.querySelectorAll<SVGElement>("svg[data-figure] [data-mark*='~']")];
    const low = cells.find((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return left > 200 && right < 390;
    });
    scrollBy(0, (low?.getBoundingClientRect().top ?? 0) - 650);
    return low?.dataset.mark;
  });
  const cell = page.locator(`svg[data-figure] [data-mark="${id}"]`);
  await cell.tap();
  await page.waitForSelector(".panel[data-chosen=true]");
  const gap = () =>
    cell.evaluate((mark) => {
      const sheet = document.querySelector(".panel[data-chosen=true]");
      return (sheet?.getBoundingClientRect().top ?? 0) - mark.getBoundingClientRect().bottom;
    });
  expect(await gap()).toBeGreaterThanOrEqual(0);
});

test("a choice leaves what was clicked under the pointer, and a second one with Shift no words marked", async () => {
  const page = await open("en/explore/network/?reading=web", {
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 1100 },
  });
  await page.getByRole("button", { name: "Larger" }).waitFor();
  await page.evaluate(() => scrollTo(0, 300));
  const middle = (id: string) =>
    page.locator(`svg [data-mark="${id}"]`).evaluate((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
  const before = await middle("economic-security");
  await page.mouse.click(...before);
  await page.waitForSelector(".panel[data-chosen=true]");
  expect((await middle("economic-security"))[1]).toBeCloseTo(before[1], 0);
  await page.keyboard.down("Shift");
  await page.mouse.click(...(await middle("batteries")));
  await page.keyboard.up("Shift");
  await page.waitForURL(/with=batteries/);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
});

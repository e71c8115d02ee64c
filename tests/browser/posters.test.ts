import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { HEADLINES } from "../../src/figures/ids.ts";
import { pageAddresses } from "../../src/site/addresses.ts";
import { holdModel } from "./acts.ts";
import { withChromium } from "./chromium.ts";
import { serveFolder } from "./serving.ts";

const { look, open, openRaw, site } = withChromium();
const dist = resolve(import.meta.dirname, "../../dist");

describe("before any script", () => {
  const pages = pageAddresses().filter((address) => !address.endsWith("compose"));
  test.each(pages)(
    "/%s/ shows its finding, and its figure and table where it has one",
    async (address) => {
      const page = await look(`${address}/`, { scripts: false });
      expect((await page.locator("h1").first().innerText()).length).toBeGreaterThan(3);
      if (!/explore|embed/.test(address)) return;
      expect(await page.locator("svg[data-figure]:visible").count()).toBe(1);
      expect(await page.locator("svg[data-figure]:visible [data-mark]").count()).toBeGreaterThan(1);
      expect(await page.locator("table tbody tr").count()).toBeGreaterThan(1);
      expect(await page.locator("figcaption .subtitle").isVisible()).toBe(true);
    },
  );

  test("a frame without scripts shows its table and the way to the full view", async () => {
    const page = await look("hi/embed/people/", { scripts: false });
    expect(await page.locator("table").isVisible()).toBe(true);
    const link = page.locator("a.full");
    expect(await link.getAttribute("href")).toBe("../../../hi/explore/people/");
    // What would do nothing is not shown.
    expect(await page.locator(".controls").isVisible()).toBe(false);
  });

  test("every address that a page names is inside the site and there", async () => {
    const page = await look("ja/explore/investment/", { scripts: false });
    const links = await page.$$eval("a[href], link[href], script[src]", (all) =>
      all.map((one) => (one as HTMLAnchorElement).href || (one as HTMLScriptElement).src),
    );
    const own = [...new Set(links)].filter((link) => link.startsWith(site) && !link.includes("#"));
    expect(own.length).toBeGreaterThan(10);
    const answers = await Promise.all(own.map(async (link) => [link, (await fetch(link)).status]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });
});

/** What shifts from the first paint until the living page has stood for two frames. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
}

interface Shape {
  /** What it is: tag, colour and words. */
  readonly kind: string;
  readonly box: readonly [left: number, top: number, width: number, height: number];
}

/** Every shape and word of the visible picture with its place in it. */
function shapesOf(page: Page): Promise<Shape[]> {
  return page.locator("svg[data-figure]:visible").evaluate((svg) => {
    const { left, top } = svg.getBoundingClientRect();
    return Array.from(svg.querySelectorAll("rect, line, path, circle, text"), (shape): Shape => {
      const box = shape.getBoundingClientRect();
      return {
        kind: `${shape.tagName} ${shape.getAttribute("fill")} ${shape.textContent}`,
        box: [box.left - left, box.top - top, box.width, box.height],
      };
    });
  });
}

const CLOSE_PX = 0.1;

function isAmong(shapes: readonly Shape[], { kind, box }: Shape): boolean {
  return shapes.some(
    (other) =>
      other.kind === kind &&
      other.box.every((value, index) => Math.abs(value - (box[index] ?? 0)) < CLOSE_PX),
  );
}

describe("when the script takes over", () => {
  test.each([
    ["en/", 1280],
    ["ja/", 390],
    ["en/explore/investment/", 320],
    ["hi/explore/people/", 768],
    ["ja/explore/network/", 1920],
    ["en/sources/", 1280],
  ])("%s does not move at %i px", async (path, width) => {
    const page = await open(path, { viewport: { width, height: 800 } });
    expect(await shiftOf(page)).toBe(0);
  });

  test("the picture stays, shape for shape", async () => {
    for (const width of [390, 1280]) {
      const options = { viewport: { width, height: 900 } };
      const page = await openRaw("en/explore/investment/", options, holdModel);
      const before = await shapesOf(page);
      page.release();
      await page.waitForSelector("html[data-ready]");
      const after = await shapesOf(page);
      await page.context().close();
      expect(before.length).toBeGreaterThan(20);
      expect(after).toHaveLength(before.length);
      expect(after.filter((shape) => !isAmong(before, shape))).toEqual([]);
    }
  });

  test("focus, selection, scroll and an early choice are kept", async () => {
    const page = await openRaw("en/explore/investment/", {}, holdModel);
    await page.locator("[data-option=total] input").first().check({ force: true });
    await page.evaluate(() => {
      scrollTo(0, 300);
      const words = document.querySelector(".kicker")?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 5);
    });
    await page
      .getByRole("link", { name: "Sources" })
      .first()
      .evaluate((link) => (link as HTMLElement).focus({ preventScroll: true }));
    page.release();
    await page.waitForSelector("html[data-ready]");
    await page.waitForURL(/reading=total/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Sources");
    expect(await page.evaluate(() => String(getSelection()))).toHaveLength(5);
    expect(await page.evaluate(() => Math.round(scrollY))).toBe(300);
  });

  test("the first page keeps the drawings it was written with, and draws anew in another language", async () => {
    const page = await openRaw("en/", {}, holdModel);
    await page.locator(".teaser svg:visible").evaluateAll((drawings) => {
      for (const drawing of drawings) drawing.setAttribute("data-written", "");
    });
    page.release();
    await page.waitForSelector("html[data-ready]");
    expect(await page.locator(".teaser svg[data-written]:visible").count()).toBe(HEADLINES.length);
    await page.getByRole("link", { name: "日本語" }).click();
    await page.waitForSelector(".teaser svg:not([data-written])");
    expect(await page.locator(".teaser svg[data-written]").count()).toBe(0);
    const words = (await page.locator(".teaser svg text:visible").allTextContents()).join("");
    expect(words).toMatch(/[\u3040-\u30ff]/);
  });

  test("a mark that has the focus keeps it", async () => {
    const page = await openRaw("en/explore/investment/", {}, holdModel);
    await page.locator('[data-mark="c2022"]:visible').evaluate((mark) => {
      mark.setAttribute("tabindex", "0");
      (mark as SVGElement).focus();
    });
    page.release();
    await page.waitForSelector("html[data-ready]");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-mark"))).toBe(
      "c2022",
    );
  });

  test("another state than the default is never preceded by the default", async () => {
    const page = await openRaw("en/explore/investment/?reading=total", {}, holdModel);
    expect(await page.locator("svg[data-figure]").first().isVisible()).toBe(false);
    page.release();
    await page.waitForSelector("html[data-ready]");
    expect(await page.locator("h1").innerText()).toContain("2 times");
  });

  test("a model that does not come leaves the page that is there, and says so", async () => {
    const page = await openRaw("en/explore/people/", {}, async (raw) => {
      await raw.route("**/data/partnership.json", (route) => route.abort());
      return () => {};
    });
    await page.getByRole("alert").waitFor();
    expect(await page.locator("svg[data-figure]").first().isVisible()).toBe(true);
    page.forget();
  });

  test("a figure that does not come is one broken card: the rest of the first page lives", async () => {
    const page = await openRaw("en/", {}, async (raw) => {
      await raw.route("**/assets/people-*.js", (route) => route.abort());
      return () => {};
    });
    await page.waitForSelector("html[data-ready]");
    expect(await page.locator(".problem").count()).toBe(1);
    expect(await page.locator(".teaser svg[data-figure]:visible").count()).toBe(
      HEADLINES.length - 1,
    );
    page.forget();
  });
});

test("the site works below any path", async () => {
  const served = await serveFolder(dist, { prefix: "/some/path/" });
  try {
    for (const path of [
      "",
      "en/explore/people/?reading=year",
      "hi/sources/",
      "ja/embed/network/",
    ]) {
      const page = await open(new URL(path, served.address).href);
      expect(await page.locator("h1").count()).toBe(1);
      await page.context().close();
    }
    const page = await open(`${served.address}en/`);
    await page.getByRole("link", { name: "Explore" }).click();
    await page.waitForURL("**/some/path/en/explore/investment/");
    await page.waitForSelector("svg[data-figure=investment] [data-mark]");
  } finally {
    await served.close();
  }
});

import { resolve } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serving.ts";

const { openRaw, site, expectComplaint } = withChromium();
const hosts = resolve(import.meta.dirname, "../hosts");

/** Another site with pages that show our figures. */
let host: Served;
beforeAll(async () => {
  let address = "";
  host = await serveFolder(hosts, {
    host: "localhost",
    edit: (text) =>
      text
        .replaceAll("%SITE%", site)
        .replaceAll("%ORIGIN%", new URL(site).origin)
        .replaceAll("%HOST%", address),
  });
  address = host.address;
});
afterAll(() => host.close());

/** A host page with its frames, once each has put up its drawing. */
async function openHost(name: string, options = {}): Promise<{ page: Page; frames: Frame[] }> {
  const page = await openRaw(`${host.address}${name}.html`, options);
  const frames = page.frames().slice(1);
  await Promise.all(
    frames.map((frame) => frame.waitForSelector("svg[data-figure]", { state: "attached" })),
  );
  return { page, frames };
}

const ready = (frame: Frame) => frame.waitForSelector("html[data-ready]");
const heights = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { heard: { type?: string; height?: number }[] }).heard
      .filter(({ type }) => type === "partnership-atlas:height")
      .map(({ height }) => height),
  );

describe("a frame on a page of another site", () => {
  test("draws with one request, tells its height once, and the height is that of its content", async () => {
    const asked: string[] = [];
    const page = await openRaw(`${host.address}plain.html`, {}, async (fresh) => {
      fresh.on("request", (request) => asked.push(request.url()));
      return () => {};
    });
    const [frame] = page.frames().slice(1) as [Frame];
    await ready(frame);
    await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 3);
    expect(asked.filter((url) => url.startsWith(site))).toEqual([`${site}en/embed/investment/`]);
    const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    expect(await heights(page)).toEqual([Math.ceil(content)]);
    // Twice the frame is not twice the content.
    await page.locator("iframe").evaluate((element) => element.setAttribute("height", "1440"));
    await frame.evaluate(() => new Promise(requestAnimationFrame));
    expect(await heights(page)).toHaveLength(1);
  });

  test("reads its marks by pointer, by finger and by keyboard", async () => {
    const { frames } = await openHost("plain");
    const [frame] = frames as [Frame];
    await ready(frame);
    await frame.locator("[data-mark=c2025]").hover();
    expect(await frame.locator("[data-readout]").textContent()).toContain("¥10 trillion");
    expect(await frame.locator("[data-evidence]").getAttribute("href")).toContain("focus=c2025");
    await frame.locator("[data-mark][tabindex='0']").focus();
    await frame.locator(":focus").press("ArrowRight");
    expect(await frame.evaluate(() => document.activeElement?.getAttribute("data-mark"))).toBe(
      "c2022",
    );
    expect(await frame.locator("[data-readout]").textContent()).toContain("2022");
  });

  test("loads its engine for a control and changes nothing else; the host's Back is its own", async () => {
    const { page, frames } = await openHost("plain");
    const [frame] = frames as [Frame];
    await ready(frame);
    const before = await page.evaluate(() => history.length);
    await frame.locator("[data-option=total]").click();
    await frame.waitForSelector("html[data-engine]");
    await frame.getByRole("heading", { name: /2 times the target/ }).waitFor();
    expect(frame.url()).toContain("reading=total");
    expect(await frame.locator("svg[data-figure]").count()).toBe(1);
    await frame.locator("[data-option=printed]").click();
    await frame.getByRole("heading", { name: /Rs|₹|crore|rupees/ }).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("lives in a sandbox without an origin and without storage", async () => {
    const { page, frames } = await openHost("sandboxed");
    const [frame] = frames as [Frame];
    await ready(frame);
    expect(await frame.evaluate(() => self.origin)).toBe("null");
    const refused = await frame.evaluate(() => {
      const tries = [() => localStorage, () => sessionStorage, () => document.cookie];
      return tries.filter((ask) => {
        try {
          ask();
          return false;
        } catch {
          return true;
        }
      }).length;
    });
    expect(refused).toBe(3);
    await frame.locator("[data-option=web]").click();
    await frame.waitForSelector("html[data-engine]");
    await frame.waitForFunction(() => location.search.includes("reading=web"));
    await page.waitForFunction(
      () =>
        new Set(
          (window as unknown as { heard: { height?: number }[] }).heard.map(({ height }) => height),
        ).size > 2,
    );
  });

  test("shows figure, table and link where scripts are forbidden", async () => {
    expectComplaint(/'allow-scripts' permission is not set/);
    const { frames } = await openHost("scriptless");
    const [frame] = frames as [Frame];
    expect(await frame.locator("svg[data-figure]:visible").count()).toBe(1);
    expect(await frame.locator("table").isVisible()).toBe(true);
    expect(await frame.locator("a.full").isVisible()).toBe(true);
  });

  test("follows the colour scheme of its frame; theme= wins", async () => {
    const { frames } = await openHost("dark", { colorScheme: null });
    const [frame] = frames as [Frame];
    await ready(frame);
    const ink = () => frame.evaluate(() => getComputedStyle(document.body).color);
    expect(await ink()).toBe("rgb(238, 233, 222)");
    await frame.goto(`${site}en/embed/people/?theme=light`);
    expect(await ink()).toBe("rgb(29, 27, 24)");
  });

  test("fits 280 px, in Hindi, with nothing cut", async () => {
    const { frames } = await openHost("narrow");
    for (const frame of frames) {
      await ready(frame);
      const over = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      const smallest = await frame.$$eval("svg[data-figure]", (drawings) =>
        Math.min(
          ...drawings.flatMap((svg) => {
            const { width } = svg.getBoundingClientRect();
            const scale = width / Number(svg.getAttribute("width"));
            return Array.from(svg.querySelectorAll("text"), (text) =>
              width === 0 ? 99 : Number(text.getAttribute("font-size")) * scale,
            );
          }),
        ),
      );
      // The frame of a browser without thin scroll bars takes some pixels.
      expect(smallest).toBeGreaterThan(11);
    }
  });

  test("draws when it is shown later", async () => {
    const { page, frames } = await openHost("hidden");
    const [frame] = frames as [Frame];
    await page.locator("#tab").evaluate((tab) => tab.removeAttribute("style"));
    await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    expect(await frame.locator("svg[data-figure]:visible").count()).toBe(1);
  });

  test("ten on a page ask for ten files and no more", async () => {
    const asked: string[] = [];
    const page = await openRaw(`${host.address}ten.html`, {}, async (fresh) => {
      fresh.on("request", (request) => asked.push(request.url()));
      return () => {};
    });
    for (const frame of page.frames().slice(1)) await ready(frame);
    expect(asked.filter((url) => url.startsWith(site))).toHaveLength(10);
  });

  test("prints its figure and not its controls", async () => {
    const { page, frames } = await openHost("plain");
    const [frame] = frames as [Frame];
    await ready(frame);
    await page.emulateMedia({ media: "print" });
    expect(await frame.locator(".controls").isVisible()).toBe(false);
    expect(await frame.locator("svg[data-figure]").isVisible()).toBe(true);
  });
});

describe("hosts that speak a dialect", () => {
  test("WordPress: each frame gets its own height, between 200 and 1000", async () => {
    const { page, frames } = await openHost("wordpress");
    for (const frame of frames) await ready(frame);
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll("iframe")).every(({ height }) => height !== "338"),
    );
    const [investment, network] = await page.$$eval("iframe", (all) =>
      all.map(({ height }) => Number(height)),
    );
    expect(investment).toBeGreaterThan(500);
    expect(network).toBe(1000);
  });

  test("WordPress: its sandbox opens no link, so the host is asked to", async () => {
    const { page, frames } = await openHost("wordpress");
    const [frame] = frames as [Frame];
    await ready(frame);
    await frame.locator("a.full").click();
    await page.waitForFunction(() => "opened" in window);
    expect(await page.evaluate(() => (window as unknown as { opened: string }).opened)).toBe(
      `${site}en/explore/investment/`,
    );
  });

  test("AMP: the frame is as high as it says", async () => {
    const { page, frames } = await openHost("amp");
    const [frame] = frames as [Frame];
    await page.waitForFunction(() => document.querySelector("iframe")?.height !== "300");
    const content = await frame.evaluate(() =>
      Math.ceil(document.body.getBoundingClientRect().height),
    );
    expect(await page.locator("iframe").getAttribute("height")).toBe(String(content));
  });

  test("a hostile host changes nothing", async () => {
    const { page, frames } = await openHost("hostile");
    const [frame] = frames as [Frame];
    await page.waitForFunction(() => "done" in window);
    await frame.evaluate(() => new Promise((done) => setTimeout(done)));
    const { theme, engine } = await frame.evaluate(() => ({ ...document.documentElement.dataset }));
    expect([theme, engine, frame.url()]).toEqual([undefined, undefined, `${site}en/embed/people/`]);
  });
});

describe("the loader", () => {
  test("brings figures, their heights and the page's theme; a bad address keeps its fallback", async () => {
    // High enough for both: a frame out of sight is not drawn, and would be waited for in vain.
    const options = { colorScheme: null, viewport: { width: 1280, height: 2000 } };
    const { page, frames } = await openHost("loader", options);
    for (const frame of frames) await ready(frame);
    await page.waitForFunction(
      () => document.querySelector("partnership-figure:not(#bad) a") === null,
    );
    expect(await page.locator("partnership-figure iframe").count()).toBe(1);
    expect(await page.locator("#bad a").isVisible()).toBe(true);
    for (const frame of frames)
      await frame.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    await page.evaluate(() => {
      document.documentElement.dataset.theme = "light";
    });
    for (const frame of frames)
      await frame.waitForFunction(() => document.documentElement.dataset.theme === "light");
    const [own, content] = await Promise.all([
      page
        .locator("partnership-figure iframe")
        .evaluate((frame) => frame.getBoundingClientRect().height),
      frames
        .find((frame) => frame.url().includes("investment"))
        ?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
    ]);
    expect(own).toBe(content);
  });

  test("hands the page's new language to its frames", async () => {
    const { page, frames } = await openHost("loader");
    for (const frame of frames) await ready(frame);
    await page.evaluate(() => {
      document.documentElement.lang = "ja";
    });
    for (const frame of frames) await frame.waitForURL(/\/ja\/embed\//);
  });

  test("works under a strict policy of the host", async () => {
    const { page, frames } = await openHost("csp");
    for (const frame of frames) await ready(frame);
    await page.waitForFunction(() => document.querySelector("partnership-figure a") === null);
  });

  test("believes no height but a sound one of its own frame", async () => {
    const page = await openRaw(`${host.address}hostile-child.html`);
    await page.waitForFunction(() => document.querySelector("iframe")?.contentWindow !== null);
    const frame = page.frames()[1] as Frame;
    await frame.waitForLoadState();
    await page.evaluate(() => {
      // Nor one that comes from the page itself.
      postMessage({ type: "partnership-atlas:height", version: 1, height: 900 }, "*");
      return new Promise<void>((done) => {
        addEventListener("message", ({ data }) => data === "last" && done());
        postMessage("last", "*");
      });
    });
    expect(await page.locator("iframe").evaluate((element) => element.style.height)).toBe("300px");
  });
});

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../findBrowser.mjs";

/** One browser for a test file, one page at a time, and nothing on its console. */
export function withChromium() {
  let browser: Browser;
  let page: Page | undefined;
  const complaints: string[] = [];
  const expected: RegExp[] = [];

  beforeAll(async () => {
    const found = await findBrowser();
    if (!("path" in found)) throw new Error(found.reason);
    browser = await chromium.launch({
      executablePath: found.path,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await page?.context().close();
    page = undefined;
    const heard = complaints.splice(0);
    const foreseen = expected.splice(0);
    expect(heard.filter((line) => !foreseen.some((words) => words.test(line)))).toEqual([]);
  });

  const site = inject("address");
  return {
    site,
    /** What the console may say in this test, such as the 404 of a page that is not there. */
    expectComplaint(words: RegExp) {
      expected.push(words);
    },
    /** Opens an address below the root and waits until scripts have taken over. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        ...options,
      });
      page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("request", (request) => {
        const { origin } = new URL(request.url());
        if (origin !== new URL(site).origin && !request.url().startsWith("data:"))
          complaints.push(`request to ${origin}`);
      });
      await page.goto(new URL(path, site).href);
      await page.waitForSelector("html[data-ready]");
      return page;
    },
  };
}

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../findBrowser.mjs";

const DESK = { width: 1280, height: 720 };

interface Look {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly scripts?: boolean;
}

/** One browser for a test file, one page at a time, and nothing on its console. */
export function withChromium() {
  let browser: Browser;
  let page: Page | undefined;
  const kept = new Map<boolean, Page>();
  const complaints: string[] = [];
  // What Playwright itself says where a test lets no worker in.
  const ALWAYS = /^Service Worker registration blocked by Playwright/;
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
    const foreseen = [ALWAYS, ...expected.splice(0)];
    expect(heard.filter((line) => !foreseen.some((words) => words.test(line)))).toEqual([]);
  });

  const site = inject("address");
  return {
    site,
    /** What the console may say in this test, such as the 404 of a page that is not there. */
    expectComplaint(words: RegExp) {
      expected.push(words);
    },
    /** Opens an address below the root, or a whole one, and waits until scripts have taken over. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const opened = await visit(path, options);
      await opened.waitForSelector("html[data-ready]");
      return opened;
    },
    /**
     * As `open`, for tests that leave nothing behind: one page goes from address to
     * address, which takes half as long as a new one. Without scripts it waits for nothing.
     */
    async look(
      path: string,
      { viewport = DESK, scripts = true, ...media }: Look = {},
    ): Promise<Page> {
      const looking = kept.get(scripts) ?? (await fresh({ javaScriptEnabled: scripts }));
      kept.set(scripts, looking);
      await looking.setViewportSize(viewport);
      await looking.emulateMedia({
        colorScheme: "light",
        reducedMotion: "no-preference",
        ...media,
      });
      await looking.goto(new URL(path, site).href);
      if (scripts) await looking.waitForSelector("html[data-ready]");
      return looking;
    },
    /**
     * Opens an address and waits for nothing. `prepare` may hold requests back;
     * what it returns is called `release` on the page.
     */
    async openRaw(
      path: string,
      options: BrowserContextOptions = {},
      prepare?: (page: Page) => Promise<() => void>,
    ): Promise<Page & { release(): void; forget(): void }> {
      let release = () => {};
      const opened = await visit(path, options, async (fresh) => {
        release = (await prepare?.(fresh)) ?? release;
      });
      return Object.assign(opened, { release, forget: () => void complaints.splice(0) });
    },
  };

  async function visit(
    path: string,
    options: BrowserContextOptions,
    prepare?: (page: Page) => Promise<void>,
  ): Promise<Page> {
    const address = new URL(path, site);
    page = await fresh(options, address.origin);
    await prepare?.(page);
    await page.goto(address.href);
    return page;
  }

  async function fresh(options: BrowserContextOptions, ...others: string[]): Promise<Page> {
    const context = await browser.newContext({
      viewport: DESK,
      // What a worker asks for is hidden from the tests that hold requests back.
      serviceWorkers: "block",
      ...options,
    });
    const made = await context.newPage();
    const own = [new URL(site).origin, ...others];
    made.on("pageerror", (error) => complaints.push(String(error)));
    made.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    made.on("request", (request) => {
      const { origin } = new URL(request.url());
      if (!own.includes(origin) && !request.url().startsWith("data:"))
        complaints.push(`request to ${origin}`);
    });
    return made;
  }
}

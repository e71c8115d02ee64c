import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeServiceWorker } from "../../src/site/kept.ts";
import { withChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serving.ts";

let served: Served;
// Hooks after a test run from the last to the first: the page goes before what serves it.
afterEach(() => served.close());
const { open, openRaw, expectComplaint } = withChromium();
const root = resolve(import.meta.dirname, "../..");
const room = mkdtempSync(join(tmpdir(), "atlas-offline-"));
const [first, second, shown] = ["first", "second", "shown"].map((name) => join(room, name)) as [
  string,
  string,
  string,
];
const ALLOW = { serviceWorkers: "allow" } as const;

/** The same site as another build: every file with a hash has another name, every page another title. */
async function makeSecond() {
  cpSync(first, second, { recursive: true });
  const assets = readdirSync(join(second, "assets")).filter((name) => /-.{8}\.js$/.test(name));
  const files = readdirSync(second, { recursive: true, encoding: "utf8" })
    .map((path) => join(second, path))
    .filter((path) => statSync(path).isFile() && /\.(?:html|js|json)$/.test(path));
  for (const path of files) {
    let text = readFileSync(path, "utf8").replace("<title>", "<title>Second: ");
    for (const name of assets) text = text.replaceAll(name, name.replace(/\.js$/, "~.js"));
    writeFileSync(path, text);
  }
  for (const name of assets)
    renameSync(join(second, "assets", name), join(second, "assets", name.replace(/\.js$/, "~.js")));
  await writeServiceWorker(root, second);
}

function publish(folder: string) {
  rmSync(shown, { force: true });
  symlinkSync(folder, shown);
}

beforeAll(async () => {
  cpSync(resolve(root, "dist"), first, { recursive: true });
  await makeSecond();
});
afterAll(() => rmSync(room, { recursive: true, force: true }));
beforeEach(async () => {
  publish(first);
  served = await serveFolder(shown, { prefix: "/below/some/path/" });
});

const whenKept = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.active?.state === "activated" && registration.installing === null;
        }),
      { timeout: 20_000 },
    )
    .toBe(true);
const whenWaiting = (page: Page) => page.waitForSelector(".newer");
const ready = (page: Page) => page.waitForSelector("html[data-ready]");

describe("after one visit, without a network", () => {
  test("another language, another figure, search and every page come, also in a new tab", async () => {
    const page = await open(`${served.address}en/explore/investment/`, ALLOW);
    await whenKept(page);
    await page.waitForSelector(".kept");
    await served.close();
    await page.context().setOffline(true);

    await page.click('nav a[hreflang="hi"]');
    await page.waitForSelector('html[lang="hi"]');
    await page.click('.tabs a[href$="/explore/network/"]');
    await page.waitForSelector('svg[data-figure="network"] [data-mark]');
    await page.keyboard.press("Control+K");
    await page.waitForSelector("dialog.search input");
    await page.reload();
    await ready(page);
    expect(await page.$$('svg[data-figure="network"] [data-mark]')).not.toHaveLength(0);

    const other = await page.context().newPage();
    for (const path of [
      "",
      "ja/",
      "ja/sources/",
      "hi/compose/",
      "en/explore/wording?lens=official",
    ]) {
      await other.goto(served.address + path);
      await ready(other);
    }
    expect(new URL(other.url()).pathname).toMatch(/\/wording\/$/);
    await other.goto(`${served.address}ja/explore/places/?theme=dark`);
    await ready(other);
    expect(await other.$$('svg[data-figure="places"] [data-mark]')).not.toHaveLength(0);
  });

  test("a frame keeps nothing", async () => {
    const page = await open(`${served.address}en/embed/people/`, ALLOW);
    expect(await kept(page)).toEqual({ workers: 0, caches: 0, storage: 0 });
  });

  test("a reader who saves data is asked first", async () => {
    const page = await openRaw(`${served.address}en/`, ALLOW, async (fresh) => {
      await fresh.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      );
      return () => {};
    });
    await page.waitForSelector(".kept button");
    expect(await kept(page)).toEqual({ workers: 0, caches: 0, storage: 0 });
    await page.click(".kept button");
    await whenKept(page);
  });

  test("what is kept is removed by one button, and stays away", async () => {
    const page = await open(`${served.address}en/`, ALLOW);
    await whenKept(page);
    await page.click(".kept button");
    await page.waitForSelector(".kept:not(:has(button))");
    expect((await kept(page)).caches).toBe(0);
    await page.reload();
    await page.waitForSelector(".kept");
    expect(await kept(page)).toEqual({ workers: 0, caches: 0, storage: 1 });
    await page.click(".kept button");
    await whenKept(page);
    expect(await kept(page)).toEqual({ workers: 1, caches: 1, storage: 0 });
  });
});

describe("a newer version", () => {
  test("waits; an open page keeps its own in every part; one button reloads in the new one", async () => {
    const page = await open(`${served.address}en/explore/people/`, ALLOW);
    await whenKept(page);
    publish(second);
    await page.reload();
    await ready(page);
    await whenWaiting(page);
    expect(await page.title()).not.toMatch(/^Second/);

    // Parts that were not loaded yet are still those of the page's own build: the server has them no more.
    const strays: string[] = [];
    page.on("requestfailed", (request) => strays.push(request.url()));
    page.on("request", (request) => /~\.js$/.test(request.url()) && strays.push(request.url()));
    await page.click('nav a[hreflang="ja"]');
    await page.waitForSelector('html[lang="ja"]');
    await page.click('.tabs a[href$="/explore/timeline/"]');
    await page.waitForSelector('svg[data-figure="timeline"] [data-mark]');
    expect(strays).toEqual([]);

    const other = await page.context().newPage();
    await other.goto(`${served.address}en/`);
    await ready(other);
    expect(await other.title()).not.toMatch(/^Second/);
    await page.click(".newer button");
    await page.waitForFunction(() =>
      document.querySelector(".newer p")?.textContent?.includes("1"),
    );
    await other.close();

    page.removeAllListeners("requestfailed");
    await Promise.all([page.waitForEvent("load"), page.click(".newer button")]);
    await ready(page);
    const written = await page.evaluate(async () => (await fetch(window.location.href)).text());
    expect(written).toContain("<title>Second");
    expect(await page.$(".newer")).toBeNull();
    // Nothing of the old one is left.
    const files = await page.evaluate(async () => {
      const [name = ""] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(
      files.filter((file) => /\/assets\/.*\.js$/.test(file) && !file.endsWith("~.js")),
    ).toEqual([]);
  });

  test("a file of another build, put in place meanwhile, is not kept", async () => {
    const mixed = join(room, "mixed");
    cpSync(first, mixed, { recursive: true });
    copyFileSync(join(second, "ja/sources/index.html"), join(mixed, "ja/sources/index.html"));
    publish(mixed);
    expectComplaint(/integrity|digest/);
    const page = await open(`${served.address}en/`, ALLOW);
    await page.waitForSelector(".kept button");
    await page.waitForFunction(() =>
      document.querySelector(".kept")?.textContent?.includes("can be kept"),
    );
    expect((await kept(page)).workers).toBe(0);
  });
});

test("put in the place of sw.js, hosts/sw-off.js takes everything off the device", async () => {
  const page = await open(`${served.address}en/`, ALLOW);
  await whenKept(page);
  const off = join(room, "off");
  cpSync(second, off, { recursive: true });
  unlinkSync(join(off, "sw.js"));
  copyFileSync(join(off, "hosts/sw-off.js"), join(off, "sw.js"));
  publish(off);
  await page.reload();
  await expect
    .poll(() => kept(page), { timeout: 20_000 })
    .toEqual({ workers: 0, caches: 0, storage: 0 });
  await page.goto(`${served.address}en/explore/people/`);
  await ready(page);
  const written = await page.evaluate(async () => (await fetch(window.location.href)).text());
  expect(written).toContain("<title>Second");
});

/** What a browser holds of the site. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    storage: window.localStorage.length,
  }));
}

import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open, openRaw, expectComplaint } = withChromium();
const dist = resolve(import.meta.dirname, "../../dist");
const template = join(dist, "take/atlas.html");
const room = mkdtempSync(join(tmpdir(), "atlas-file-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/**
 * Opens a file of the disk without any network, and counts what it asks for beside itself.
 *
 * @param framesLate ms by which frames come later than they would
 */
async function openFile(path: string, address = "", framesLate = 0) {
  const asked: string[] = [];
  const page = await openRaw(
    `${pathToFileURL(path).href}${address}`,
    { offline: true },
    async (fresh) => {
      await fresh.addInitScript((late) => {
        const soon = window.requestAnimationFrame.bind(window);
        if (late > 0)
          window.requestAnimationFrame = (draw) => window.setTimeout(() => soon(draw), late);
      }, framesLate);
      fresh.context().on("request", (request) => {
        if (!request.isNavigationRequest() && !/^(?:data|blob):/.test(request.url()))
          asked.push(request.url());
      });
      return () => {};
    },
  );
  await page.waitForSelector("html[data-ready]");
  return { page, asked };
}

/** What a press of this button hands over, as a file on the disk. */
async function taken(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  const path = join(room, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

describe("the atlas as one file, from a disk and without a network", () => {
  test("draws, speaks three languages, keeps its state in the fragment, and asks for nothing", async () => {
    const { page, asked } = await openFile(template, "#/en/explore/people/?reading=today");
    await page.waitForSelector('svg[data-figure="people"] [data-mark]');
    for (const language of ["ja", "hi"]) {
      await page.click(`nav a[hreflang="${language}"]`);
      await page.waitForSelector(`html[lang="${language}"]`);
    }
    expect(new URL(page.url()).hash).toBe("#/hi/explore/people/?reading=today");
    for (const figure of [
      "investment",
      "network",
      "flows",
      "companies",
      "wording",
      "timeline",
      "places",
    ]) {
      await page.click(`.tabs a[href$="/explore/${figure}/"]`);
      await page.waitForSelector(`svg[data-figure="${figure}"] [data-mark]`);
    }
    await page.goBack();
    await page.waitForSelector('svg[data-figure="timeline"] [data-mark]');
    await page.reload();
    await page.waitForSelector('svg[data-figure="timeline"] [data-mark]');
    expect(new URL(page.url()).hash).toBe("#/hi/explore/timeline/");
    expect(asked).toEqual([]);
  });

  test("a place within a page is gone to also where what is made of it comes in sight late", async () => {
    const { page } = await openFile(template, "#/en/sources/#made", 600);
    await page.waitForFunction(() => window.scrollY > 500);
  });

  test("a place within a page, the search and the way past the top work", async () => {
    const { page, asked } = await openFile(template, "#/en/sources/#made");
    await page.waitForFunction(() => window.scrollY > 500);
    await page.click('.contents a[href="#conflicts"]');
    expect(new URL(page.url()).hash).toBe("#/en/sources/#made");
    await page.keyboard.press("Control+K");
    await page.fill("dialog.search input", "semiconductors");
    await page.click('dialog.search [role=option]:has-text("Semiconductors"):has-text("Sector")');
    await page.waitForSelector('svg[data-figure="network"] [data-mark]');
    expect(new URL(page.url()).hash).toBe("#/en/explore/network/?focus=semiconductors");
    expect(asked).toEqual([]);
  });

  test("what is no part of a file is not offered, and its address leads to the overview", async () => {
    const { page } = await openFile(template, "#/en/compose/");
    await page.waitForSelector(".notice");
    expect(await page.$$('a[href*="compose"], a[href^="/"], .copy-link')).toEqual([]);
  });

  test("a talk is given from it: stage and speaker's window go together", async () => {
    const { page, asked } = await openFile(template, "#/en/present/visit/");
    await page.waitForSelector(".slide svg[data-figure] [data-mark]");
    const [speaker] = await Promise.all([
      page.context().waitForEvent("page"),
      page.keyboard.press("s"),
    ]);
    await speaker.waitForSelector("html[data-ready]");
    await speaker.keyboard.press("End");
    await page.waitForFunction(() => window.location.hash.includes("step="));
    expect(asked).toEqual([]);
  });
});

describe("taken from the site", () => {
  test("a model of the reader's own goes along, with what was left out of it", async () => {
    const page = await open("hi/explore/network/?reading=web", { acceptDownloads: true });
    const model = JSON.parse(readFileSync(join(dist, "starter.json"), "utf8"));
    model.title = "</script><script>alert(1)</script> $& Ünï";
    model.agreements.push({ id: "broken" });
    await page.setInputFiles(".open-model input", {
      name: "own.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(model)),
    });
    const path = await taken(page, ".notice .take-file button");
    await page.context().close();

    const { page: file, asked } = await openFile(path);
    expect(new URL(file.url()).hash).toBe("#/hi/explore/network/?reading=web");
    await file.waitForSelector('svg[data-figure="network"] [data-mark]', { state: "attached" });
    expect(await file.textContent(".top .name")).toContain(
      "</script><script>alert(1)</script> $& Ünï",
    );
    expect(await file.textContent(".notice")).toMatch(/8/);
    expect(asked).toEqual([]);
  });

  test("a deck goes along, its notes only where they are ticked", async () => {
    const page = await open("en/present/", { acceptDownloads: true });
    const bare = await taken(page, ".take-file button");
    expect(readFileSync(bare, "utf8")).not.toContain('{"id":"visit","notes"');
    cpSync(bare, join(room, "bare.html"));
    await page.check(".take-deck input");
    const whole = await taken(page, ".take-file button");
    expect(readFileSync(whole, "utf8")).toContain('{"id":"visit","notes"');
    await page.context().close();

    const { page: file, asked } = await openFile(join(room, "bare.html"));
    expect(new URL(file.url()).hash).toMatch(/^#\/en\/present\/mine\//);
    await file.waitForSelector(".slide svg[data-figure] [data-mark]");
    await file.keyboard.press("ArrowRight");
    await file.waitForFunction(() => /(?:build|step)=/.test(window.location.hash));
    expect(asked).toEqual([]);
  });

  test("when the template does not come, a sentence says so", async () => {
    const page = await open("en/present/");
    await page.route("**/take/atlas.html", (route) => route.abort());
    expectComplaint(/Failed to load resource/);
    await page.click(".take-file button");
    await page.waitForSelector('.take-file [role="status"]:has-text("not kept on the device")');
  });
});

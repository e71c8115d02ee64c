import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open, openRaw } = withChromium();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const data = resolve(import.meta.dirname, "../../dist/data/decks");
const read = (name: string) => JSON.parse(readFileSync(resolve(data, name), "utf8"));
const { steps } = read("visit.json") as { steps: { headline: Record<string, string> }[] };
const notes = Object.values(read("visit.notes.json").notes as Record<string, { en: string }>).map(
  ({ en }) => en,
);

const SHOWN = ".frame-kept:not([inert])";
const headline = (page: Page) => page.locator(`${SHOWN} .slide-headline`).innerText();
/** A page in the background paints nothing, so it is asked and not watched. */
const shows = (page: Page, step: number) =>
  expect
    .poll(() => page.$eval(`${SHOWN} .slide-headline`, (words) => words.textContent), {
      timeout: 10_000,
    })
    .toBe(steps[step]?.headline.en);

/** The stage with its speaker's window, opened by its key. */
async function both(path = "en/present/visit/", prepare?: string) {
  const stage = await openRaw(path, {}, async (page) => {
    if (prepare) await page.context().addInitScript(prepare);
    return () => {};
  });
  await stage.waitForSelector("html[data-ready]");
  const opening = stage.context().waitForEvent("page");
  await stage.keyboard.press("s");
  const speaker = await opening;
  await speaker.waitForSelector("html[data-ready] .speaker");
  return { stage, speaker };
}

/** What can be seen of the talk in a window. */
const seen = (page: Page) =>
  page.evaluate((selector) => {
    const query = new URLSearchParams(window.location.search);
    for (const key of ["notes", "talk"]) query.delete(key);
    const slide = document.querySelector(selector);
    return JSON.stringify({
      query: query.toString(),
      words: slide?.textContent,
      pressed: Array.from(slide?.querySelectorAll('[data-mark][aria-pressed="true"]') ?? [], (m) =>
        m.getAttribute("data-mark"),
      ),
      veil: slide?.querySelector(".veil path") !== null,
      blank: document.querySelector(".podium > .blank") !== null,
      code: document.querySelector(".podium > .code") !== null,
    });
  }, SHOWN);

const agree = (a: Page, b: Page) =>
  expect
    .poll(
      async () => {
        const [one, other] = [await seen(a), await seen(b)];
        return one === other ? "the same" : `${one} ≠ ${other}`;
      },
      { timeout: 10_000 },
    )
    .toBe("the same");

describe("two windows of one talk", () => {
  test("after 500 random actions show the same, and no note has come to the audience", async () => {
    const spy = `
      window.said = [];
      const post = BroadcastChannel.prototype.postMessage;
      BroadcastChannel.prototype.postMessage = function (message) {
        window.said.push(JSON.stringify(message));
        return post.call(this, message);
      };`;
    const asked: string[] = [];
    const stage = await openRaw("en/present/visit/", {}, async (page) => {
      page.on("request", (request) => asked.push(request.url()));
      await page.context().addInitScript(spy);
      return () => {};
    });
    await stage.waitForSelector("html[data-ready]");
    const opening = stage.context().waitForEvent("page");
    await stage.keyboard.press("s");
    const speaker = await opening;
    await speaker.waitForSelector("html[data-ready] .speaker");
    expect(notes.length).toBeGreaterThan(0);
    await expect.poll(() => speaker.locator("section.speaker-notes").innerText()).toBe(notes[0]);

    const keys = ["n", "p", "ArrowRight", "ArrowLeft", "PageDown", "PageUp", "Home", "End"];
    const more = ["b", "d", "q", "r", "1", "2", "3", "Enter"];
    let seed = 20250829;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * below);
    };
    const pick = <T>(items: readonly T[]) => items[random(items.length)] as T;
    for (let count = 0; count < 500; count += 1) {
      const page = pick([stage, speaker]);
      const kind = random(10);
      if (kind < 5) await page.keyboard.press(pick(keys));
      else if (kind < 8) await page.keyboard.press(pick(more));
      else
        await page.evaluate(
          ([selector, which]) => {
            const targets = document.querySelectorAll<SVGElement>(
              which === "mark"
                ? `${selector} [data-mark][role="button"]`
                : '.talk-options input[type="radio"]',
            );
            const target = targets[Math.floor(targets.length / 2)];
            target?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
            (document.activeElement as HTMLElement | null)?.blur();
          },
          [SHOWN, kind === 8 ? "mark" : "option"] as const,
        );
      if (count % 100 === 99) await agree(stage, speaker);
    }
    await agree(stage, speaker);

    const text = await stage.content();
    const said = [
      ...(await stage.evaluate(() => (window as unknown as { said: string[] }).said)),
      ...(await speaker.evaluate(() => (window as unknown as { said: string[] }).said)),
    ];
    expect(said.length).toBeGreaterThan(100);
    for (const note of notes) {
      const words = note.slice(0, 24);
      expect(text.includes(words)).toBe(false);
      expect(said.some((message) => message.includes(words))).toBe(false);
    }
    expect(asked.filter((url) => url.includes("notes.json"))).toEqual([]);
    expect(asked.some((url) => url.includes("decks/visit.json"))).toBe(true);
  }, 180_000);

  test("catch up when they come late, and each stays whole when the other goes", async () => {
    const { stage, speaker } = await both();
    await stage.keyboard.press("End");
    await shows(speaker, steps.length - 1);
    const address = speaker.url();
    await speaker.close();
    await stage.keyboard.press("Home");
    await shows(stage, 0);
    const late = await stage.context().newPage();
    await late.goto(address);
    await late.waitForSelector("html[data-ready] .speaker");
    await shows(late, 0);
    await late.keyboard.press("End");
    await shows(stage, steps.length - 1);
    await late.close();
  });

  test("are not disturbed by a stranger of the same site", async () => {
    const { stage } = await both();
    const stranger = await stage.context().newPage();
    await stranger.goto(new URL("?talk=other", stage.url()).href);
    await stranger.waitForSelector("html[data-ready]");
    await stranger.keyboard.press("End");
    await shows(stranger, steps.length - 1);
    expect(await headline(stage)).toBe(steps[0]?.headline.en);
  });

  test("turn the screen blank from the speaker's side, and light it with the next key", async () => {
    const { stage, speaker } = await both();
    await speaker.keyboard.press("b");
    await stage.waitForSelector(".podium > .blank");
    await speaker.keyboard.press("PageDown");
    await stage.waitForSelector(".podium:not(:has(> .blank))");
    expect(await headline(stage)).toBe(steps[0]?.headline.en);
  });
});

describe("the speaker's window", () => {
  test("goes on with its time after a reload", async () => {
    const { speaker } = await both();
    await speaker.evaluate(() => {
      const key = Object.keys(sessionStorage).find((name) => name.startsWith("atlas:clock:"));
      sessionStorage.setItem(key ?? "", String(Date.now() - 600_000));
    });
    await speaker.reload();
    await speaker.waitForSelector("html[data-ready] .speaker");
    expect(await speaker.locator(".clock-since").innerText()).toMatch(/^10:0\d$/);
  });

  test.each([
    [1280, 800],
    [1024, 768],
  ])("at %i × %i gives notes and steps their own height", async (width, height) => {
    const page = await open("hi/present/visit/?notes&step=4", { viewport: { width, height } });
    await page.waitForSelector(".speaker");
    for (const part of ["section.speaker-notes", ".speaker-steps"]) {
      const box = await page.locator(part).boundingBox();
      expect(box?.height).toBeGreaterThan(height / 2);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });

  test("says what of a step a call loses, and shows no note with it", async () => {
    const page = await open("en/present/visit/?notes");
    await page.getByRole("button", { name: "Check for a call" }).click();
    const dialog = page.getByRole("dialog", { name: "Check for a call" });
    await dialog.locator("[role=status] > *").first().waitFor();
    expect(await dialog.innerText()).not.toContain(notes[0]?.slice(0, 24));
    const told = () => dialog.locator("[role=status]").innerText();
    expect(await told()).not.toContain("smaller than 18 px");
    await dialog.getByRole("button", { name: "Close" }).click();
    // Whatever is drawn too small and too faint is told.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".slide .slide-count { font-size: 1px; color: #888; }");
      document.adoptedStyleSheets.push(sheet);
    });
    await page.getByRole("button", { name: "Check for a call" }).click();
    await expect.poll(told).toContain("smaller than 18 px: 1;");
    expect(await told()).toMatch(/contrast below 7:1: 1;/);
  });
});

describe("what a browser refuses", () => {
  test.each([
    ["full screen is missing", "delete Element.prototype.requestFullscreen"],
    [
      "full screen is refused",
      "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'))",
    ],
  ])("%s: the stage fills the window and says so", async (_, prepare) => {
    const page = await openRaw("en/present/visit/", {}, async (fresh) => {
      await fresh.addInitScript(prepare);
      return () => {};
    });
    await page.waitForSelector("html[data-ready]");
    await page.keyboard.press("f");
    await page.waitForSelector(".talk[data-full]");
    expect(await page.locator(".talk-says").innerText()).toContain("fills the window");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".talk-bar").isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".talk:not([data-full])");
  });

  test("the screen may sleep: says so, and the talk goes on", async () => {
    const page = await openRaw("en/present/visit/", {}, async (fresh) => {
      await fresh.addInitScript(
        "Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('no')) } })",
      );
      return () => {};
    });
    await page.waitForSelector("html[data-ready]");
    await expect
      .poll(() => page.locator(".talk-says").innerText())
      .toContain("does not keep the screen awake");
    await page.keyboard.press("End");
    await shows(page, steps.length - 1);
  });

  test("no channel: the windows speak to each other directly", async () => {
    const { stage, speaker } = await both(undefined, "delete window.BroadcastChannel");
    await stage.keyboard.press("End");
    await shows(speaker, steps.length - 1);
    await speaker.keyboard.press("Home");
    await shows(stage, 0);
    expect(await speaker.locator(".speaker-now [role=status]").innerText()).toContain("In step");
    await stage.reload();
    await stage.waitForSelector("html[data-ready]");
    await speaker.keyboard.press("End");
    await shows(stage, steps.length - 1);
  });

  test("no channel and no window: controls act in their own window, and it says so", async () => {
    const page = await openRaw("en/present/visit/?notes&talk=alone", {}, async (fresh) => {
      await fresh.addInitScript(
        "window.BroadcastChannel = class { constructor() { throw new Error('no'); } }",
      );
      return () => {};
    });
    await page.waitForSelector("html[data-ready] .speaker");
    expect(await page.locator(".speaker-now [role=status]").innerText()).toContain("stands alone");
    await page.keyboard.press("End");
    await shows(page, steps.length - 1);
  });

  test("no pop-up: a link opens the window instead", async () => {
    const stage = await openRaw("en/present/visit/", {}, async (fresh) => {
      await fresh.addInitScript("window.open = () => null");
      return () => {};
    });
    await stage.waitForSelector("html[data-ready]");
    await stage.keyboard.press("s");
    expect(await stage.locator(".talk-says").innerText()).toContain("refused the window");
    const opening = stage.context().waitForEvent("page");
    await stage.click(".talk-says a");
    const speaker = await opening;
    await speaker.waitForSelector("html[data-ready] .speaker");
    await speaker.keyboard.press("End");
    await shows(stage, steps.length - 1);
  });
});

describe("the stage", () => {
  test("is where it was after a reload, with what was changed on it", async () => {
    const page = await open("en/present/visit/");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.locator(`${SHOWN} [data-mark][role="button"]`).last().dispatchEvent("click");
    await page.keyboard.press("d");
    await page.waitForSelector(`${SHOWN} .veil path`);
    const before = await seen(page);
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await expect.poll(() => seen(page)).toBe(before);
    await page.keyboard.press("r");
    await page.waitForSelector(`${SHOWN}:not(:has(.veil path))`);
  });

  test("goes on by itself in a lobby, and stops when it is told to", async () => {
    const page = await open("en/present/firm/?play=3");
    const at = () => new URL(page.url()).searchParams.get("step");
    await expect.poll(at, { timeout: 10_000 }).toBe("2");
    await page.click("text=Stop playing");
    expect(new URL(page.url()).searchParams.has("play")).toBe(false);
  });

  test("is led by a finger and by buttons that stand below it", async () => {
    const page = await open("en/present/visit/", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: 100 }],
      });
    await touch("touchStart", 300);
    await touch("touchMove", 200);
    await touch("touchMove", 100);
    await touch("touchEnd");
    await shows(page, 1);
    await page.tap("button:text-is('Back')");
    await shows(page, 0);
    const [stage, bar] = await Promise.all(
      [".podium", ".talk-bar"].map((part) => page.locator(part).boundingBox()),
    );
    expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  test("has notes for one screen only once they are asked for, and only while a key is held", async () => {
    const page = await open("en/present/visit/");
    const [note = ""] = notes;
    await page.keyboard.press("h");
    expect(await page.locator(".talk-says").innerText()).toContain("are off");
    await page.keyboard.press("?");
    await page.getByLabel("Notes on this screen").check();
    await page.keyboard.press("Escape");
    await page.waitForSelector(".talk-dialog", { state: "detached" });
    await page.keyboard.down("h");
    await expect.poll(() => page.locator(".held-notes").innerText()).toBe(note);
    await page.keyboard.up("h");
    await page.waitForSelector(".held-notes", { state: "detached" });
    expect((await page.content()).includes(note.slice(0, 24))).toBe(false);
  });

  test("lets the notes float in a window of their own, which follows", async () => {
    const page = await open("en/present/visit/");
    await page.keyboard.press("?");
    await page.getByLabel("Notes on this screen").check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Notes in a floating window" }).click();
    const floating = () =>
      page.evaluate(
        () =>
          (window as unknown as { documentPictureInPicture: { window: Window | null } })
            .documentPictureInPicture.window?.document.body.innerText,
      );
    await expect.poll(floating).toBe(notes[0]);
    await page.keyboard.press("ArrowRight");
    await expect.poll(floating).toBe(notes[1]);
    await page.keyboard.press("?");
    await page.getByLabel("Notes on this screen").uncheck();
    await expect.poll(floating).toBeUndefined();
  });

  test("does not grow over a thousand steps", async () => {
    const page = await open("en/present/visit/");
    const session = await page.context().newCDPSession(page);
    const used = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      return usedSize;
    };
    const walk = async (presses: number) => {
      for (let count = 0; count < presses; count += 1)
        await page.keyboard.press(count % 40 < 20 ? "PageDown" : "PageUp");
    };
    await walk(80);
    const before = await used();
    await walk(1000);
    const grown = (await used()) - before;
    expect(grown).toBeLessThanOrEqual(5_000_000);
  }, 180_000);

  test.each(["en", "ja", "hi"])("has no word of less than 18 px, in %s", async (language) => {
    const page = await open(`${language}/present/visit/`);
    await page.evaluate(() => document.querySelector(".talk-bar")?.remove());
    for (let step = 0; step < steps.length; step += 1) {
      const small = await page.$eval(SHOWN, (slide) => {
        const unit = slide.getBoundingClientRect().width / 1280;
        return Array.from(slide.querySelectorAll<SVGElement | HTMLElement>("text, p, span"))
          .filter((words) => words.textContent?.trim())
          .map((words) => {
            const size = Number.parseFloat(getComputedStyle(words).fontSize);
            const scale = words instanceof SVGGraphicsElement ? (words.getScreenCTM()?.a ?? 1) : 1;
            // A turned word has its scale in another place of its matrix.
            const turned =
              words instanceof SVGGraphicsElement ? Math.abs(words.getScreenCTM()?.b ?? 0) : 0;
            return [words.textContent, (size * Math.max(scale, turned)) / unit] as const;
          })
          .filter(([, size]) => size < 17.9);
      });
      expect(small).toEqual([]);
      await page.keyboard.press("PageDown");
    }
  });

  test("grows as one piece from 1024 × 576 to 3840 × 2160", async () => {
    const places = [];
    for (const [width, height] of [
      [1024, 576],
      [1280, 720],
      [3840, 2160],
    ] as const) {
      const page = await open("en/present/visit/", { viewport: { width, height } });
      await page.evaluate(() => document.querySelector(".talk-bar")?.remove());
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      places.push(
        await page.$eval(SHOWN, (slide) => {
          const outer = slide.getBoundingClientRect();
          return Array.from(
            slide.querySelectorAll(".slide-headline, svg[data-figure], .slide-count, [data-mark]"),
            (part) => {
              const { left, top, width } = part.getBoundingClientRect();
              return [left - outer.left, top - outer.top, width].map((px) =>
                Math.round((px / outer.width) * 1280),
              );
            },
          );
        }),
      );
      await page.context().close();
    }
    const [small, middle, large] = places;
    for (const other of [small, large]) {
      const away = other?.flatMap((part, index) =>
        part.map((at, which) => Math.abs(at - (middle?.[index]?.[which] ?? 0))),
      );
      // In units of the stage: a browser puts letters and what is scrolled on whole pixels.
      expect(Math.max(...(away ?? [99]))).toBeLessThanOrEqual(2);
    }
  });

  test.each([
    "visit/?step=4",
    "visit/?step=4&notes",
    "firm/?step=1&dim=true",
    "firm/?step=3&code=true",
  ])("of %s: axe finds nothing, light and dark", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open(`en/present/${path}`, { colorScheme, bypassCSP: true });
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run(options: unknown): Promise<{
              violations: { id: string; nodes: { html: string }[] }[];
            }>;
          };
        };
        const { violations } = await axe.run({
          rules: { "label-content-name-mismatch": { enabled: true } },
        });
        return violations.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 140)}`),
        );
      });
      expect(found).toEqual([]);
      await page.context().close();
    }
  });
});

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withChromium } from "./chromium.ts";
import { agree, headline, notes, openBoth, SHOWN, shows, steps } from "./talk.ts";

const { openRaw } = withChromium();

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
    const { stage, speaker } = await openBoth(openRaw);
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
    const { stage } = await openBoth(openRaw);
    const stranger = await stage.context().newPage();
    await stranger.goto(new URL("?talk=other", stage.url()).href);
    await stranger.waitForSelector("html[data-ready]");
    await stranger.keyboard.press("End");
    await shows(stranger, steps.length - 1);
    expect(await headline(stage)).toBe(steps[0]?.headline.en);
  });

  test("turn the screen blank from the speaker's side, and light it with the next key", async () => {
    const { stage, speaker } = await openBoth(openRaw);
    await speaker.keyboard.press("b");
    await stage.waitForSelector(".podium > .blank");
    await speaker.keyboard.press("PageDown");
    await stage.waitForSelector(".podium:not(:has(> .blank))");
    expect(await headline(stage)).toBe(steps[0]?.headline.en);
  });

  test("show the same part of a drawing that is higher than its room, whatever their sizes", async () => {
    const { stage, speaker } = await openBoth(openRaw);
    const partIn = (page: Page) =>
      page.$eval(`${SHOWN} .slide-room`, (room) =>
        Array.from(room.querySelectorAll("text"), (text) =>
          text.hasAttribute("data-cut") ? "" : text.textContent,
        ),
      );
    for (const step of [1, 3, 9]) {
      for (const key of [String(step), "Enter"]) await stage.keyboard.press(key);
      await agree(stage, speaker);
      const seen = await partIn(stage);
      expect(seen).toContain("");
      for (const [width, height] of [
        [900, 700],
        [1024, 768],
        [1280, 800],
        [1700, 1000],
      ] as const) {
        await speaker.setViewportSize({ width, height });
        await expect
          .poll(() => partIn(speaker), { message: `step ${step}, ${width} × ${height}` })
          .toEqual(seen);
      }
    }
  });
});

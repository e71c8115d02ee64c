import { describe, expect, test } from "vitest";
import { withChromium } from "./chromium.ts";
import { notes, openBoth, shows, steps } from "./talk.ts";

const { openRaw } = withChromium();

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
    const { stage, speaker } = await openBoth(openRaw, "delete window.BroadcastChannel");
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

  test("no floating window: says so, and notes are seen while a finger holds the button", async () => {
    const page = await openRaw(
      "en/present/visit/",
      { viewport: { width: 390, height: 844 }, hasTouch: true },
      async (fresh) => {
        await fresh.addInitScript(
          "documentPictureInPicture.requestWindow = () => Promise.reject(new DOMException('no'))",
        );
        return () => {};
      },
    );
    await page.waitForSelector("html[data-ready]");
    await page.keyboard.press("?");
    await page.getByLabel("Notes on this screen").check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Floating notes" }).tap();
    await page.getByText("refused the floating window").waitFor();
    const box = await page.getByRole("button", { name: "Hold for notes" }).boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    const session = await page.context().newCDPSession(page);
    await session.send("Input.dispatchTouchEvent", {
      type: "touchStart",
      touchPoints: [{ x: x + width / 2, y: y + height / 2 }],
    });
    await expect.poll(() => page.locator(".held-notes").innerText()).toBe(notes[0]);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.waitForSelector(".held-notes", { state: "detached" });
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

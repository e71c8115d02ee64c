import { describe, expect, test } from "vitest";
import { withChromium } from "./chromium.ts";
import { notes, openBoth } from "./talk.ts";

const { open, openRaw } = withChromium();

describe("the speaker's window", () => {
  test("goes on with its time after a reload", async () => {
    const { speaker } = await openBoth(openRaw);
    await speaker.evaluate(() => {
      const key = Object.keys(sessionStorage).find((name) => name.startsWith("atlas:clock:"));
      sessionStorage.setItem(key ?? "", String(Date.now() - 600_000));
    });
    await speaker.reload();
    await speaker.waitForSelector("html[data-ready] .speaker");
    expect(await speaker.locator(".clock-since").innerText()).toMatch(/^10:0\d$/);
  });

  test("fills the stage's screen, which shows no sentence of its own", async () => {
    const { stage, speaker } = await openBoth(openRaw);
    await speaker.keyboard.press("f");
    await stage.waitForSelector(".talk[data-full]");
    await stage.evaluate(() => {
      window.open = () => null;
    });
    await stage.keyboard.press("s");
    const told = () => speaker.locator(".speaker-told").innerText();
    await expect.poll(told).toContain("refused the window");
    expect(await stage.locator(".talk-bar").isVisible()).toBe(false);
    await speaker.keyboard.press("f");
    await stage.waitForSelector(".talk:not([data-full])");
    expect(await stage.locator(".talk-says").textContent()).toBe(" ");
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
    // What it judges is what the stage shows: the part with the marks pointed at, ringed.
    expect(await told()).not.toContain("out of sight");
    expect(await dialog.locator(".ring").count()).toBe(1);
    await dialog.getByRole("button", { name: "Close" }).click();
    // What the stage leaves out is no loss.
    for (const key of ["9", "Enter"]) await page.keyboard.press(key);
    await page.getByRole("button", { name: "Check for a call" }).click();
    await expect.poll(told).toBe("Nothing on this step gets lost.");
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

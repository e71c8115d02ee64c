import { describe, expect, test } from "vitest";
import { hold } from "./acts.ts";
import { withChromium } from "./chromium.ts";
import { notes, SHOWN, seen, shows, steps } from "./talk.ts";

const { look, open, openRaw } = withChromium();

describe("the stage", () => {
  test("starts once every figure of the talk is here, so that no step is waited for", async () => {
    const page = await openRaw("en/present/visit/", {}, (fresh) =>
      hold(fresh, "**/assets/people-*.js"),
    );
    // The figure of the first step is here, and had its time to be drawn.
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("/timeline-")),
    );
    await page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.locator("html[data-ready]").count()).toBe(0);
    page.release();
    await page.waitForSelector("html[data-ready]");
    await page.keyboard.press("End");
    expect(await page.locator(SHOWN).count()).toBe(1);
    await shows(page, steps.length - 1);
  });

  test("is where it was after a reload, with what was changed on it", async () => {
    const page = await open("en/present/visit/");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.locator(`${SHOWN} [data-mark][role="button"]`).last().dispatchEvent("click");
    await page.keyboard.press("d");
    await page.waitForSelector(`${SHOWN} .veil > path`);
    const before = await seen(page);
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await expect.poll(() => seen(page)).toBe(before);
    await page.keyboard.press("r");
    await page.waitForSelector(`${SHOWN}:not(:has(.veil path))`);
  });

  test("goes on with the arrows after somebody pointed by mouse, and with no ring on the stage", async () => {
    const page = await open("en/present/visit/?step=9");
    await page.locator(`${SHOWN} [data-mark][role="button"] rect`).nth(2).click();
    await page.waitForURL(/live=/);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-mark"))).toBe(
      false,
    );
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/step=10/);
  });

  test("goes on by itself in a lobby, and stops when it is told to", async () => {
    const page = await open("en/present/firm/?play=3");
    const at = () => new URL(page.url()).searchParams.get("step");
    await expect.poll(at, { timeout: 10_000 }).toBe("2");
    await page.click("text=Stop playing");
    expect(new URL(page.url()).searchParams.has("play")).toBe(false);
  });

  test("of no deck says so once", async () => {
    const page = await look("en/present/mine/");
    expect(await page.getByRole("heading", { level: 1 }).allInnerTexts()).toEqual([
      "There is nothing to present here",
    ]);
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
    await page.click("button:text-is('Back')");
    await shows(page, 0);
    const [stage, bar] = await Promise.all(
      [".podium", ".talk-bar"].map((part) => page.locator(part).boundingBox()),
    );
    expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    // Two rows of buttons at most, and no way out of the talk by a swipe.
    expect(bar?.height).toBeLessThan(120);
    const own = await page.evaluate(() => [
      getComputedStyle(document.documentElement).overscrollBehaviorX,
      getComputedStyle(document.querySelector(".stage-room") as Element).touchAction,
    ]);
    expect(own).toEqual(["none", "pan-y pinch-zoom"]);
    await page.click("button:text-is('Options')");
    await page.getByText("Whose word").first().waitFor();
    const legend = await page.locator(".talk-options .segments legend").first().boundingBox();
    expect(legend?.height).toBeGreaterThan(10);
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
    // Like every button it stands below the stage.
    const bar = page.locator(".talk-bar");
    await bar.getByRole("button", { name: "Floating notes" }).click();
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
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { withChromium } from "./chromium.ts";

const data = resolve(import.meta.dirname, "../../dist/data/decks");
const read = (name: string) => JSON.parse(readFileSync(resolve(data, name), "utf8"));
export const { steps } = read("visit.json") as {
  steps: { headline: Record<string, string>; marks?: string[] }[];
};
export const notes = Object.values(
  read("visit.notes.json").notes as Record<string, { en: string }>,
).map(({ en }) => en);

export const SHOWN = ".frame-kept:not([inert])";
export const headline = (page: Page) => page.locator(`${SHOWN} .slide-headline`).innerText();
/** A page in the background paints nothing, so it is asked and not watched. */
export const shows = (page: Page, step: number) =>
  expect
    .poll(() => page.$eval(`${SHOWN} .slide-headline`, (words) => words.textContent), {
      timeout: 10_000,
    })
    .toBe(steps[step]?.headline.en);

/** What can be seen of the talk in a window. */
export const seen = (page: Page) =>
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

export const agree = (a: Page, b: Page) =>
  expect
    .poll(
      async () => {
        const [one, other] = [await seen(a), await seen(b)];
        return one === other ? "the same" : `${one} ≠ ${other}`;
      },
      { timeout: 10_000 },
    )
    .toBe("the same");

/** The stage with its speaker's window, opened by its key. */
export async function openBoth(
  openRaw: ReturnType<typeof withChromium>["openRaw"],
  prepare?: string,
) {
  const stage = await openRaw("en/present/visit/", {}, async (page) => {
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

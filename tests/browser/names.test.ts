import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { axeFinds } from "./axe.ts";
import { withChromium } from "./chromium.ts";

const { look } = withChromium();
const decks = resolve(import.meta.dirname, "../../dist/data/decks");
const stepsOf = (deck: string) =>
  JSON.parse(readFileSync(resolve(decks, `${deck}.json`), "utf8")).steps.length as number;

const VIEWS = [
  "investment/?reading=total",
  "investment/?reading=pace",
  "people/",
  "people/?reading=year",
  "network/",
  "network/?reading=web",
  "network/?reading=matrix",
  "flows/",
  "flows/?reading=investment",
  "companies/",
  "wording/",
  "timeline/",
  "timeline/?scope=history",
  "places/",
];

test("a word that a mark is not called by is found", async () => {
  const page = await look("en/explore/people/");
  await page.$eval('[data-mark][role="button"]', (mark) => mark.append("something else entirely"));
  expect(await axeFinds(page, "names")).toHaveLength(1);
});

// In the other languages pages.test.ts asks, of fewer views.
describe("in English", () => {
  test.each(VIEWS)("%s: marks are called what is written in them", async (view) => {
    const page = await look(`en/explore/${view}`);
    // Where nothing is a button, nothing would be found.
    expect(await page.locator('[data-mark][role="button"]').count()).toBeGreaterThan(0);
    expect(await axeFinds(page, "names")).toEqual([]);
  });
});

test.each(["visit", "firm"])(
  "%s: so are those of every step on the stage",
  async (deck) => {
    for (let step = 1; step <= stepsOf(deck); step += 1) {
      const page = await look(`en/present/${deck}/?step=${step}`);
      expect(await axeFinds(page, "names")).toEqual([]);
    }
  },
  60_000,
);

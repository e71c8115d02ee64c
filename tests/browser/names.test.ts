import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open } = withChromium();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
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

/** Buttons whose name is not what is written in them (WCAG 2.5.3). */
async function misnamed(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: unknown): Promise<{ violations: { nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      runOnly: { type: "rule", values: ["label-content-name-mismatch"] },
    });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 140)));
  });
}

test("a word that a mark is not called by is found", async () => {
  const page = await open("en/explore/people/", { bypassCSP: true });
  await page.$eval('[data-mark][role="button"]', (mark) => mark.append("something else entirely"));
  expect(await misnamed(page)).toHaveLength(1);
});

// In the other languages pages.test.ts asks, of fewer views.
describe("in English", () => {
  test.each(VIEWS)("%s: marks are called what is written in them", async (view) => {
    const page = await open(`en/explore/${view}`, { bypassCSP: true });
    // Where nothing is a button, nothing would be found.
    expect(await page.locator('[data-mark][role="button"]').count()).toBeGreaterThan(0);
    expect(await misnamed(page)).toEqual([]);
  });
});

test.each(["visit", "firm"])(
  "%s: so are those of every step on the stage",
  async (deck) => {
    for (let step = 1; step <= stepsOf(deck); step += 1) {
      const page = await open(`en/present/${deck}/?step=${step}`, { bypassCSP: true });
      expect(await misnamed(page)).toEqual([]);
      await page.context().close();
    }
  },
  60_000,
);

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { readDeck } from "../../src/model/readDeck.ts";
import { drop } from "./acts.ts";
import { axeFinds } from "./axe.ts";
import { withChromium } from "./chromium.ts";

const { open } = withChromium();

const headlines = (page: Page) =>
  page.$$eval(".step .words:first-of-type textarea", (fields) =>
    fields.map((field) => (field as HTMLTextAreaElement).value),
  );
const focused = (page: Page) => page.evaluate(() => document.activeElement?.ariaLabel);

async function addView(page: Page) {
  await page.click("details.take > summary");
  await page.getByRole("button", { name: "Add to a deck" }).click();
}

test("views are added, put in order by keys, kept over a reload, presented and saved", async () => {
  const page = await open("en/explore/people/?focus=pt_50k&theme=dark");
  await addView(page);
  await page.getByText("Step 1 of “My deck”.").waitFor();
  // Another reading of the same figure can be what the step shows next.
  await page.getByRole("radio", { name: "A year" }).check({ force: true });
  await page.getByRole("button", { name: "Show next in step 1" }).click();
  await page.getByText("Shown next in step 1 of “My deck”.").waitFor();
  await page.goto(new URL("/en/explore/investment/?reading=total", page.url()).href);
  await page.waitForSelector("html[data-ready]");
  await addView(page);
  await page.getByRole("link", { name: "Open the deck" }).click();

  await page.waitForSelector(".step");
  const [people, investment] = await headlines(page);
  expect(people).toContain("Only one planned exchange in 10");
  expect(investment).toContain("2 times the target of 2022");
  await page.getByRole("button", { name: "Move step 1 down" }).focus();
  await page.keyboard.press("Enter");
  expect(await headlines(page)).toEqual([investment, people]);
  expect(await focused(page)).toBe("Move step 2 down");
  await page.getByRole("textbox", { name: "Notes" }).first().fill("Begin with the totals.");

  await page.reload();
  await page.waitForSelector(".step");
  expect(await headlines(page)).toEqual([investment, people]);
  const kept = await page.evaluate(() => ({ ...localStorage }));
  expect(kept["atlas:deck:deck"]).not.toContain("Begin with");
  expect(kept["atlas:notes:deck"]).toContain("Begin with");

  const present = page.locator("main").getByRole("link", { name: "Present", exact: true });
  expect(new URL((await present.getAttribute("href")) ?? "", page.url()).href).toBe(
    new URL("/en/present/mine/?deck=deck", page.url()).href,
  );
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save to a file" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("deck.json");
  const { deck, faults } = readDeck(await readFile(await download.path(), "utf8"), FIGURES);
  expect(faults).toEqual([]);
  expect(deck.steps).toEqual([
    { view: "investment?reading=total", headline: investment, notes: "Begin with the totals." },
    {
      view: "people?focus=pt_50k",
      headline: people,
      marks: ["pt_50k"],
      builds: ["reading=year"],
    },
  ]);
});

const three = JSON.stringify({
  id: "three",
  title: "Three",
  steps: ["one", "two", "three"].map((headline) => ({ view: "people", headline })),
});

test("a deck let go over any page opens where decks are made; a bad one is told, and nothing is lost", async () => {
  const page = await open("en/explore/people/");
  await page.locator(".open-model").waitFor();
  await drop(page, "three.json", three);
  await page.waitForSelector(".step");
  expect(await headlines(page)).toEqual(["one", "two", "three"]);
  await drop(page, "bad.json", three.slice(0, 40));
  await page.waitForSelector(".problem");
  expect(await page.locator(".problem").innerText()).toMatch(
    /bad\.json could not be opened: .* line 1, column 41.*\s+What you had is still here/,
  );
  expect(await headlines(page)).toEqual(["one", "two", "three"]);
});

test("steps are dragged to another place by their grip, and Escape leaves them", async () => {
  const page = await open("en/present/");
  await page.locator(".open-model").waitFor();
  await drop(page, "three.json", three);
  await page.waitForSelector(".step");
  const middleOf = async (row: number) => {
    const box = await page.locator(".step-grip").nth(row).boundingBox();
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
  };
  const dragFirstBelowSecond = async () => {
    await page
      .locator(".step")
      .first()
      .evaluate((step) => step.scrollIntoView({ block: "center" }));
    await page.mouse.move(...(await middleOf(0)));
    await page.mouse.down();
    const [x, y] = await middleOf(1);
    await page.mouse.move(x, y + 8);
    await page.waitForSelector('.step[data-goes="below"]');
  };
  await dragFirstBelowSecond();
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await headlines(page)).toEqual(["one", "two", "three"]);
  await dragFirstBelowSecond();
  await page.mouse.up();
  expect(await headlines(page)).toEqual(["two", "one", "three"]);
  expect(await page.locator("[data-sorting]").count()).toBe(0);
});

test("steps are dragged by a finger, and the page does not scroll away under it", async () => {
  const page = await open("en/compose/?make=deck", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator(".open-model").waitFor();
  await drop(page, "three.json", three);
  await page.waitForSelector(".step");
  await page
    .locator(".step")
    .first()
    .evaluate((step) => step.scrollIntoView({ block: "center" }));
  const middleOf = async (row: number) => {
    const box = await page.locator(".step-grip").nth(row).boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: { x: number; y: number }) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  await touch("touchStart", await middleOf(0));
  await page.waitForSelector("[data-sorting]");
  for (const row of [1, 2]) {
    const { x, y } = await middleOf(row);
    await touch("touchMove", { x, y: y + 8 });
  }
  await page.waitForSelector('.step:last-of-type[data-goes="below"]');
  await touch("touchEnd");
  expect(await headlines(page)).toEqual(["two", "three", "one"]);
  expect(await page.locator("[data-sorting]").count()).toBe(0);
});

test("a step is checked for a call where the deck is made, after each of its builds", async () => {
  const page = await open("en/compose/?make=deck", { viewport: { width: 600, height: 700 } });
  const built = JSON.parse(three);
  built.steps[0].builds = ["reading=year"];
  await page.locator(".open-model").waitFor();
  await drop(page, "built.json", JSON.stringify(built));
  await page.locator(".step-check").first().click();
  const dialog = page.getByRole("dialog", { name: "Check for a call" });
  await dialog.locator("[role=status] > *").first().waitFor();
  const drawn = () => dialog.locator("svg[data-figure]").innerHTML();
  const before = await drawn();
  await dialog.getByRole("radio", { name: "2", exact: true }).check({ force: true });
  await expect.poll(drawn).not.toBe(before);
  // A size that is named is that size, also where it has to be scrolled.
  await dialog.getByRole("radio", { name: "640 × 360" }).check({ force: true });
  const { width = 0, height = 0 } = (await dialog.locator(".podium").boundingBox()) ?? {};
  expect([Math.round(width), Math.round(height)]).toEqual([640, 360]);
});

test("a step added in another tab comes into the one where the deck is open", async () => {
  const page = await open("en/compose/?make=deck");
  await page.getByRole("button", { name: "New deck" }).click();
  await page.getByText("No steps yet").waitFor();
  const other = await page.context().newPage();
  await other.goto(new URL("/en/explore/people/", page.url()).href);
  await other.waitForSelector("html[data-ready]");
  await addView(other);
  await page.waitForSelector(".step");
  expect(await headlines(page)).toHaveLength(1);
});

test.each(["en", "ja", "hi"])(
  "a deck with a step opened is sound to axe and no wider than 320 px, in %s",
  async (language) => {
    const page = await open(`${language}/compose/?make=deck`, {
      viewport: { width: 320, height: 640 },
      colorScheme: "dark",
    });
    await page.click(".starts button");
    await page.waitForSelector(".step");
    await page.click(".step summary");
    await page.waitForSelector(".step svg[data-figure]");
    await page.locator(".take-buttons button").nth(1).click();
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
    expect(await axeFinds(page, "everything")).toEqual([]);
  },
);

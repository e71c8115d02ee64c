import { expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open, site, expectComplaint } = withChromium();

test("one tab stop in the picture; arrows move, Enter opens, Escape comes back", async () => {
  const page = await open("en/explore/investment/");
  expect(await page.locator('svg[data-figure] [tabindex="0"]').count()).toBe(1);
  await page.locator('svg[data-figure] [tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
  expect(await focused()).toBe("c2014");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("c2022");
  await page.keyboard.press("End");
  expect(await focused()).toBe("c2025");
  await page.keyboard.press("Enter");
  await page.waitForURL(/focus=c2025/);
  await page.waitForFunction(() => document.activeElement?.id === "panel-title");
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => !url.search.includes("focus"));
  expect(await focused()).toBe("c2025");
});

test("Tab leaves the picture in one step", async () => {
  const page = await open("en/explore/network/");
  await page.locator('svg[data-figure] [tabindex="0"]').focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("svg"))).toBeNull();
});

test("a finger opens the claims of a mark", async () => {
  const page = await open("hi/explore/people/", {
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  await page.locator('[data-mark="pt_50k"] path').first().tap();
  await page.waitForURL(/focus=pt_50k/);
  expect(await page.locator("aside.panel .claims li").count()).toBeGreaterThan(3);
});

test("Back and Forward step through choices", async () => {
  const page = await open("en/explore/network/");
  await page.locator("[data-option=web]").click();
  await page.waitForURL(/reading=web/);
  await page.locator('[data-mark="semiconductors"]').click();
  await page.waitForURL(/focus=semiconductors/);
  await page.goBack();
  await page.waitForURL((url) => url.search === "?reading=web");
  await page.goBack();
  await page.waitForURL((url) => url.search === "");
  // `goForward` waits for a load, which there is none of here.
  await page.evaluate(() => window.history.forward());
  await page.waitForURL(/reading=web/);
  expect(await page.getByRole("radio", { name: "Web" }).isChecked()).toBe(true);
});

test("going from page to page loads no document and asks for the model once", async () => {
  const page = await open("en/");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest() || /\.json$/.test(request.url())) asked.push(request.url());
  });
  const main = page.getByRole("navigation", { name: "Pages" });
  await main.getByRole("link", { name: "Explore" }).click();
  await page.waitForSelector("svg[data-figure=investment] [data-mark]");
  await main.getByRole("link", { name: "Sources" }).click();
  await page.getByRole("heading", { name: "All sources" }).waitFor();
  expect(asked).toEqual([]);
});

test("a link gives the same picture in another window", async () => {
  const first = await open("en/explore/investment/");
  await first.locator("[data-option=total]").click();
  await first.locator("[data-option=INR]").click();
  await first.waitForURL(/unit=INR/);
  const address = first.url().slice(site.length);
  const picture = (page: typeof first) =>
    page.$eval("svg[data-figure]", (svg) => svg.outerHTML.replaceAll(/recharts\d+/g, ""));
  const drawn = await picture(first);
  await first.context().close();
  const second = await open(address);
  await second.waitForSelector("svg[data-figure] [data-mark]");
  expect(await picture(second)).toBe(drawn);
});

test("hovering a node dims what it is not linked to", async () => {
  const page = await open("en/explore/network/");
  await page.locator('[data-mark="space"]').hover();
  // Stepping back is written at the mark or at what holds it and its words.
  const faint = (id: string) =>
    page.locator(`[opacity] [data-mark="${id}"], [data-mark="${id}"][opacity]`);
  await faint("jcm").waitFor();
  expect(await faint("space").count()).toBe(0);
  expect(await faint("lupex").count()).toBe(0);
});

test("colours follow the system until the reader chooses", async () => {
  const page = await open("en/explore/people/", { colorScheme: "dark" });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe("rgb(21, 22, 26)");
  await page.getByLabel("Colours").selectOption("light");
  await page.waitForURL(/theme=light/);
  expect(await paper()).toBe("rgb(251, 249, 244)");
});

test("the figure is there in forced colours, on paper and without motion", async () => {
  const page = await open("en/explore/investment/", {
    forcedColors: "active",
    reducedMotion: "reduce",
  });
  expect(await page.locator("svg[data-figure] [data-mark]").count()).toBe(3);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".controls").isVisible()).toBe(false);
  expect(await page.locator("svg[data-figure]").isVisible()).toBe(true);
});

test("on paper the network has its drawing and its words, and nothing to press", async () => {
  const page = await open("en/explore/network/?focus=semiconductors");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("svg[data-figure]").isVisible()).toBe(true);
  expect(await page.locator("aside.panel .ties").isVisible()).toBe(true);
  for (const part of [".controls", ".find", ".play", ".panel-head button", ".why", ".copy-link"])
    expect(await page.locator(part).first().isVisible()).toBe(false);
});

test("a drawing longer than a sheet goes on on the next, with its words as large", async () => {
  const page = await open("en/explore/companies/");
  // As wide as paper between its margins.
  await page.setViewportSize({ width: 700, height: 980 });
  await page.emulateMedia({ media: "print" });
  const drawn = await page.locator("svg[data-figure]").evaluate((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    return { height, enlarged: width / (svg as SVGSVGElement).viewBox.baseVal.width };
  });
  expect(drawn.height).toBeGreaterThan(980);
  expect(drawn.enlarged).toBeGreaterThan(0.9);
  // The sheet with the title, which it does not begin on, has something to say.
  const [notes, picture] = await Promise.all(
    [".notes", ".picture"].map((part) => page.locator(part).boundingBox()),
  );
  expect(notes?.y).toBeLessThan(picture?.y ?? 0);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const origin = page.locator(".printed-origin");
  expect(await origin.isVisible()).toBe(true);
  expect(await origin.innerText()).toBe(
    `India–Japan Partnership Atlas · CC-BY-4.0 · ${page.url()}`,
  );
});

test("two figures on paper have nothing to press", async () => {
  const page = await open("en/compare/");
  await page.emulateMedia({ media: "print" });
  const pressed = await page
    .locator("main :is(button, select, .half-tools a)")
    .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
  expect(pressed).toBe(0);
});

test("an address that leads nowhere is answered with the nearest good view", async () => {
  expectComplaint(/status of 404/);
  const page = await open("en/explore/nonsense/");
  expect(await page.getByRole("status").first().textContent()).toContain("nonsense");
  await page.waitForSelector("svg[data-figure=investment]");
});

test("a page works when storage and clipboard are refused", async () => {
  const page = await open("en/explore/investment/");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.getByRole("button", { name: "Copy link" }).click();
  const field = page.getByLabel(/Copy this address/);
  expect(await field.inputValue()).toBe(page.url());
});

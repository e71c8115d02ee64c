import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withChromium } from "./chromium.ts";

const { open, openRaw } = withChromium();

/** The figure with its panel open. */
async function openPanel(page: Page) {
  await page.click("details.take > summary");
  await page.locator(".take-parts").waitFor();
}

async function take(page: Page, button: string): Promise<Buffer> {
  const saving = page.waitForEvent("download");
  await page.locator(".take-parts").getByRole("button", { name: button, exact: true }).click();
  return readFile(await (await saving).path());
}

async function shape(page: Page, name: string) {
  await page.getByRole("radio", { name, exact: true }).check({ force: true });
}

/** Size by the file itself, and how many colours a browser finds in it. */
async function look(page: Page, png: Buffer) {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  const colours = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return new Set(new Uint32Array(new Uint8ClampedArray(data).buffer)).size;
  }, png.toString("base64"));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), colours };
}

describe("a picture", () => {
  test("as PNG has the promised size and is not empty", async () => {
    const page = await open("en/explore/investment/");
    await openPanel(page);
    const once = await look(page, await take(page, "PNG"));
    const twice = await look(page, await take(page, "PNG 2×"));
    expect(once.width).toBe(1200);
    expect(once.height).toBeGreaterThan(300);
    expect([twice.width, twice.height]).toEqual([2 * once.width, 2 * once.height]);
    for (const [name, width, height] of [
      ["square", 1080, 1080],
      ["slide 16:9", 1600, 900],
    ] as const) {
      await shape(page, name);
      const { colours, ...size } = await look(page, await take(page, "PNG"));
      expect(size).toEqual({ width, height });
      // Paper and ink alone would be a plate without its figure.
      expect(colours).toBeGreaterThan(20);
    }
    expect(once.colours).toBeGreaterThan(20);
    expect(await page.locator(".take-status:not(:empty)").innerText()).toMatch(
      /^Saved as .+_slide_.+\.png/,
    );
  });

  test.each(["investment", "people", "network", "flows", "companies", "timeline", "places"])(
    "as SVG of %s has no script and asks nobody for anything",
    async (figure) => {
      // What the page itself may never do: read a text as a document.
      const page = await open(`en/explore/${figure}/`, { bypassCSP: true });
      await openPanel(page);
      const svg = (await take(page, "SVG")).toString("utf8");
      const found = await page.evaluate((text) => {
        const file = new DOMParser().parseFromString(text, "image/svg+xml");
        const all = Array.from(file.querySelectorAll("*"));
        const attributes = all.flatMap((each) => Array.from(each.attributes));
        return {
          root: file.documentElement.localName,
          marks: file.querySelectorAll("[data-mark]").length,
          active: all
            .map(({ localName }) => localName)
            .filter((name) => ["script", "foreignObject", "image", "style"].includes(name)),
          handlers: attributes.map(({ name }) => name).filter((name) => name.startsWith("on")),
          addresses: attributes
            .filter(({ name }) => /^(?:xlink:)?href$|^src$/.test(name))
            .map(({ value }) => value)
            .filter((value) => !value.startsWith("#")),
          painted: attributes
            .flatMap(({ value }) => value.match(/url\([^)]*\)/g) ?? [])
            .filter((value) => !/^url\(["']?#/.test(value)),
        };
      }, svg);
      expect(found.marks).toBeGreaterThan(0);
      expect(found).toMatchObject({
        root: "svg",
        active: [],
        handlers: [],
        addresses: [],
        painted: [],
      });
    },
  );
});

test("a figure too high for one picture is handed over as several, and that is said", async () => {
  const page = await open("en/explore/wording/");
  await openPanel(page);
  await shape(page, "slide 16:9");
  const files = unzipSync(await take(page, "PNG"));
  const names = Object.keys(files);
  expect(names).toEqual(
    [1, 2, 3].map((part) => expect.stringMatching(`^wording_slide_${part}-of-3_.*\\.png$`)),
  );
  for (const name of names) {
    const { colours, ...size } = await look(page, Buffer.from(files[name] as Uint8Array));
    expect(size).toEqual({ width: 1600, height: 900 });
    expect(colours).toBeGreaterThan(20);
  }
  expect(await page.locator(".take-status:not(:empty)").innerText()).toContain(".zip: 3 pictures");
});

describe("numbers", () => {
  test("as XLSX have typed cells and a sheet of sources, for a reader that did not write it", async () => {
    const page = await open("en/explore/companies/");
    await openPanel(page);
    const { sheets } = await readXlsx(await take(page, "XLSX"));
    const [data, sources] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["Data", "Sources", "Glossary", "About"]);
    const cells = data?.rows.slice(1).flat() ?? [];
    expect(cells).toContain(70_000e7);
    expect(cells.filter((cell) => cell instanceof Date).length).toBeGreaterThan(20);
    expect(cells.filter((cell) => typeof cell === "string" && /^\d+$/.test(cell))).toEqual([]);
    const days =
      sources?.rows
        .slice(1)
        .flat()
        .filter((cell) => cell instanceof Date) ?? [];
    expect(days.length).toBeGreaterThan(0);
    const addresses = sources?.rows.flat().filter((cell) => String(cell).startsWith("https://"));
    expect(addresses?.length).toBeGreaterThan(0);
  });

  test.each(["en", "ja", "hi"])("as CSV begin with a byte-order mark, in %s", async (language) => {
    const page = await open(`${language}/explore/people/`);
    await openPanel(page);
    const csv = await take(page, "CSV");
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString("utf8").split("\r\n").length).toBeGreaterThan(3);
  });
});

test("where the clipboard refuses, the citation is selected and the picture says how else", async () => {
  const page = await openRaw("en/explore/people/", {}, async (fresh) => {
    await fresh.addInitScript(`
      const no = () => Promise.reject(new DOMException("no", "NotAllowedError"));
      Object.defineProperty(navigator, "clipboard", { value: { write: no, writeText: no } });`);
    return () => {};
  });
  await page.waitForSelector("html[data-ready]");
  await openPanel(page);
  const cite = page.locator('section[aria-labelledby="take-cite"]');
  await cite.getByRole("button").click();
  await expect.poll(() => cite.getByRole("status").innerText()).not.toBe("");
  const [selected, whole] = await cite.locator("textarea").evaluate((field) => {
    const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
    return [value.slice(selectionStart, selectionEnd), value];
  });
  expect(whole).toContain("people");
  expect(selected).toBe(whole);
  await page.getByRole("button", { name: "Copy picture" }).click();
  await expect
    .poll(() => page.locator(".take-status:not(:empty)").innerText())
    .toContain("download it");
  await page.locator(".source-line").getByRole("button", { name: "Copy link" }).click();
  expect(await page.locator(".source-line .copy-link input").inputValue()).toBe(page.url());
});

test.each(["en", "ja", "hi"])("the panel is no wider than 320 px, in %s", async (language) => {
  const page = await open(`${language}/explore/network/`, {
    viewport: { width: 320, height: 640 },
  });
  await openPanel(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

// Looking for something, taking a picture away, opening a file: from the reader's act to what it is for.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "../../src/site/install.mjs";
import { multiply } from "./multiply.mjs";
import { median, quantile } from "./statistics.mjs";

const TYPED = ["semi", "semicondutor", "critical minerals", "jica", "半導体", "बुलेट", "10 trillion"];
const FIGURES = readdirSync(resolve(ROOT, "src/figures"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const FILE_BYTES = 5_000_000;
const REST_MS = 1500;

function shipped() {
  return JSON.parse(readFileSync(resolve(ROOT, "data/partnership.json"), "utf8"));
}

/** Milliseconds from a key to the hits that are painted. */
async function search(browser, site, { slower, body }) {
  const page = await browser.newPage({ serviceWorkers: "block" });
  if (body)
    await page.route("**/data/partnership.json", (route) =>
      route.fulfill({ body, contentType: "application/json" }),
    );
  await page.goto(`${site}en/sources/`);
  await page.waitForSelector("html[data-ready]", { timeout: 120_000 });
  await page.keyboard.press("/");
  await page.fill("dialog.search input", "india");
  await page.waitForSelector("dialog.search [role=option]", { timeout: 120_000 });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const times = [];
  for (let round = 0; round < 4; round++)
    for (const words of TYPED) {
      await page.fill("dialog.search input", "");
      await page.waitForTimeout(150);
      const ms = await page.evaluate(async (typed) => {
        const field = document.querySelector("dialog.search input");
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
        const start = performance.now();
        set.call(field, typed);
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      }, words);
      if (round > 0) times.push(ms);
    }
  await page.close();
  return times;
}

/** Milliseconds from the click on “PNG 2×” to the picture that is handed over. */
async function pictures(browser, site) {
  const times = {};
  for (const figure of FIGURES) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: "block",
    });
    await page.addInitScript(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        window.handedOver = performance.now();
        return make.call(URL, blob);
      };
    });
    await page.goto(`${site}en/explore/${figure}/`);
    await page.waitForSelector("html[data-ready]");
    await page.locator("details.take > summary").click();
    const button = page.getByRole("button", { name: "PNG 2×" });
    await button.waitFor();
    times[figure] = [];
    for (let round = 0; round < 4; round++) {
      const ms = await page.evaluate(async () => {
        const wanted = [...document.querySelectorAll("details.take button")].find(
          ({ textContent }) => textContent.trim() === "PNG 2×",
        );
        window.handedOver = undefined;
        const start = performance.now();
        wanted.click();
        while (window.handedOver === undefined) await new Promise((done) => setTimeout(done, 4));
        return window.handedOver - start;
      });
      if (round > 0) times[figure].push(ms);
      await page.waitForTimeout(200);
    }
    await page.close();
  }
  return times;
}

/** A file let go over the page: milliseconds until its figure is painted, and the longest task on the way. */
async function drop(browser, site, figure) {
  const model = shipped();
  const copies = Math.max(1, Math.round(FILE_BYTES / JSON.stringify(model).length));
  const text = JSON.stringify(multiply(model, copies));
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: "block",
  });
  await page.goto(`${site}en/explore/${figure}/`);
  await page.waitForSelector("html[data-ready]");
  await page.waitForSelector(".open-model input");
  // Handing the text to the page is the bench's own task.
  await page.evaluate((content) => {
    window.dropped = new File([content], "large.json", { type: "application/json" });
  }, text);
  await page.waitForTimeout(500);
  const took = await page.evaluate(async (rest) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(window.dropped);
    observer.observe({ type: "longtask" });
    const start = performance.now();
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
    );
    // Drawn is what changes no more.
    let last = start;
    new MutationObserver(() => {
      last = performance.now();
    }).observe(document.querySelector("main"), {
      subtree: true,
      childList: true,
      attributes: true,
    });
    while (last === start || performance.now() - last < rest)
      await new Promise((done) => setTimeout(done, 20));
    const ms = last - start;
    return { ms, longest };
  }, REST_MS);
  await page.close();
  return { ...took, bytes: text.length };
}

export async function benchTake(browser, site) {
  const large = JSON.stringify(multiply(shipped(), 100));
  console.log("\nSearch, from a key to painted hits (ms)");
  for (const [name, plan] of Object.entries({
    "our model, processor ÷ 4": { slower: 4 },
    "100×, processor ÷ 1": { slower: 1, body: large },
    "100×, processor ÷ 4": { slower: 4, body: large },
  })) {
    const times = await search(browser, site, plan);
    console.log(
      `  ${name.padEnd(26)} median ${median(times).toFixed(1).padStart(6)}  p95 ${quantile(times, 0.95).toFixed(1).padStart(6)}`,
    );
  }
  console.log("\nPNG 2×, from the click to the file (median ms)");
  for (const [figure, times] of Object.entries(await pictures(browser, site)))
    console.log(`  ${figure.padEnd(12)} ${median(times).toFixed(0).padStart(5)}`);
  console.log("\nA model file let go over the page (ms)");
  for (const figure of ["investment", "network", "wording"]) {
    const { ms, longest, bytes } = await drop(browser, site, figure);
    console.log(
      `  ${figure.padEnd(12)} ${(bytes / 1e6).toFixed(1)} MB drawn after ${ms.toFixed(0).padStart(5)}, longest task ${longest.toFixed(0)}`,
    );
  }
}

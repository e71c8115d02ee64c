// From a choice to the next paint, and to the paint of the changed picture, at a quarter of the
// processor's speed, beside a bare page.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "../../src/site/install.mjs";
import { multiply } from "./multiply.mjs";
import { median, quantile } from "./statistics.mjs";

const SLOWER = 4;
const ROUNDS = 6;
const REST_MS = 250;
/** A speaker says something to each step; meanwhile the next one is drawn. */
const STEP_REST_MS = 1200;

/** A page whose only work is to turn a bar: the floor of what a browser can do. */
const BARE = `data:text/html,<svg width=600 height=300><rect id=r width=90 height=90 /></svg>
<label data-option=a><input type=checkbox onchange="r.setAttribute('width',this.checked?200:90)">a</label>`;

const TOURS = {
  bare: { url: BARE, options: ["a"] },
  investment: {
    path: "en/explore/investment/",
    options: ["total", "INR", "pace", "USD", "default", "printed", "pace", "official", "all"],
  },
  people: {
    path: "en/explore/people/",
    options: ["year", "today", "dots", "visit-report", "all", "indian", "western"],
  },
  network: {
    path: "en/explore/network/",
    options: ["web", "layered", "official", "all", "false", "true", "web", "layered"],
  },
};

/** In the page: chooses an option, and waits for the frame that answers and the one that has it drawn. */
async function timed(wanted) {
  const input = document.querySelector(`[data-option="${wanted}"] input`);
  if (!input) return undefined;
  // The frame after the next one begins when the change has been painted.
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const picture = document.querySelector(".picture") ?? document.body;
  let hasChanged = false;
  const changed = new Promise((done) => {
    const change = () => {
      hasChanged = true;
      done(true);
    };
    new MutationObserver(change).observe(picture, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    // Not every choice changes the picture.
    setTimeout(done, 1000, false);
  });
  const start = performance.now();
  input.click();
  await painted();
  const answered = performance.now() - start;
  if (hasChanged || !(await changed)) return { answered, drawn: answered };
  await painted();
  return { answered, drawn: performance.now() - start };
}

async function tour(browser, site, { url, path, options }, model) {
  const page = await browser.newPage({
    serviceWorkers: "block",
    viewport: { width: 1280, height: 900 },
  });
  if (model)
    await page.route("**/data/partnership.json", (route) =>
      route.fulfill({ body: model, contentType: "application/json" }),
    );
  await page.goto(url ?? site + path);
  if (!url) await page.waitForSelector("svg[data-figure] [data-mark]", { timeout: 120_000 });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.waitForTimeout(300);
  const times = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const option of options) {
      const took = await page.evaluate(timed, option);
      if (took && round > 0) times.push(took);
      // The hand rests between two choices; what follows the paint is not the next one's.
      await page.waitForTimeout(REST_MS);
    }
  await page.close();
  return times;
}

/** From the key to the painted step, there and back through a deck. */
async function steps(browser, site) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: "block",
  });
  await page.goto(`${site}en/present/visit/`);
  await page.waitForSelector("html[data-ready]");
  await page.waitForSelector("svg[data-figure] [data-mark]");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const times = [];
  for (const key of [...Array(16).fill("ArrowRight"), ...Array(16).fill("ArrowLeft")]) {
    await page.waitForTimeout(STEP_REST_MS);
    times.push(
      await page.evaluate(async (code) => {
        const start = performance.now();
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { code, key: code, bubbles: true }),
        );
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      }, key),
    );
  }
  await page.close();
  return times;
}

export async function benchInteraction(browser, site) {
  const shipped = JSON.parse(readFileSync(resolve(ROOT, "data/partnership.json"), "utf8"));
  const large = JSON.stringify(multiply(shipped, 100));
  const results = {};
  for (const [name, plan] of Object.entries(TOURS)) results[name] = await tour(browser, site, plan);
  for (const name of ["investment", "people", "network"])
    results[`${name} 100×`] = await tour(browser, site, TOURS[name], large);
  results["any control"] = ["investment", "people", "network"].flatMap((name) => results[name]);
  for (const [name, taken] of Object.entries(results)) {
    results[name] = taken.map(({ answered }) => answered);
    const drawn = taken.map((one) => one.drawn);
    if (median(drawn) > median(results[name])) results[`${name}, drawn`] = drawn;
  }
  results["step of a deck"] = await steps(browser, site);
  const floor = median(results.bare);
  console.log(
    `\nFrom a choice to its paint, processor ${SLOWER} times slower (ms; median against the bare page)`,
  );
  for (const [name, times] of Object.entries(results))
    console.log(
      `  ${name.padEnd(20)} median ${median(times).toFixed(1).padStart(6)}  p95 ${quantile(times, 0.95).toFixed(1).padStart(6)}  ${(median(times) / floor).toFixed(2)}×`,
    );
}

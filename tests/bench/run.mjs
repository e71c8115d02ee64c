// npm run bench: weight and speed as ratios within one run. Nothing here passes or fails.
// One part alone: npm run bench -- interaction
import { spawnSync } from "node:child_process";
import { checkNode, installOnce, ROOT } from "../../src/site/install.mjs";

checkNode();
installOnce();

// In a process of its own: the model bench runs Vite for development.
const built = spawnSync(process.execPath, ["src/site/build.mjs"], { cwd: ROOT, stdio: "ignore" });
if (built.status !== 0) throw new Error("The build failed; run `npm test` to see why.");

const { preview } = await import("vite");
const { benchModel } = await import("./model.mjs");
const { benchCrossings } = await import("./crossings.mjs");
const { benchSettle } = await import("./settle.mjs");
const { benchWeight } = await import("./weight.mjs");
const { benchInteraction } = await import("./interaction.mjs");
const { benchTake } = await import("./take.mjs");
const { benchCanvas } = await import("./canvas.mjs");
const { benchRace, benchTen } = await import("./race.mjs");
const { findBrowser } = await import("../findBrowser.mjs");

const [only] = process.argv.slice(2);
const PARTS = {
  model: benchModel,
  crossings: benchCrossings,
  settle: benchSettle,
};
const SEEN = {
  weight: benchWeight,
  race: benchRace,
  ten: benchTen,
  interaction: benchInteraction,
  take: benchTake,
  canvas: (browser) => benchCanvas(browser),
};
if (only !== undefined && !(only in PARTS) && !(only in SEEN))
  throw new Error(
    `“${only}” is no part of the bench: ${Object.keys({ ...PARTS, ...SEEN }).join(", ")}.`,
  );
const asked = (parts) =>
  Object.entries(parts).flatMap(([name, bench]) =>
    only === undefined || only === name ? [bench] : [],
  );
for (const bench of asked(PARTS)) await bench();
if (asked(SEEN).length === 0) process.exit(0);
const found = await findBrowser();
if (!("path" in found)) {
  console.log(`\nSkipped what needs a browser: ${found.reason}.`);
  process.exit(0);
}
const server = await preview({
  root: ROOT,
  logLevel: "error",
  preview: { port: 0, host: "127.0.0.1" },
});
const site = `http://127.0.0.1:${server.httpServer.address().port}/`;
const { chromium } = await import("playwright-core");
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
for (const bench of asked(SEEN)) await bench(browser, site);
await browser.close();
await server.close();
process.exit(0);

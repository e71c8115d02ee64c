// npm run cards: the pictures that links are shown with, and the icons, by an installed Chromium.
// They are kept in the repository, so that a build needs neither fonts nor a browser.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { checkNode, installOnce, ROOT } from "./install.mjs";

checkNode();
installOnce();

const { findBrowser } = await import("../../tests/findBrowser.mjs");
const { chromium } = await import("playwright-core");
const found = await findBrowser();
if (!("path" in found)) {
  console.error(`A Chromium is needed to draw cards: ${found.reason}.`);
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

async function picture(svg, file, width, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const path = resolve(ROOT, "public", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(`public/${file}`);
}

process.env.NODE_ENV = "production";
const { offScreen } = await import("./offScreen.mjs");
const { readAndDraw } = await offScreen("src/site/drawCards.ts");
const cards = await readAndDraw(readFileSync(resolve(ROOT, "data/partnership.json"), "utf8"));
const hashes = {};
for (const [name, svg] of cards) {
  await picture(svg, `cards/${name}.png`, 1200, 630);
  hashes[name] = createHash("sha256").update(svg).digest("hex");
}
writeFileSync(resolve(ROOT, "public/cards/drawn.json"), `${JSON.stringify(hashes, null, 2)}\n`);

const icon = readFileSync(resolve(ROOT, "public/icon.svg"), "utf8");
for (const side of [180, 192, 512])
  await picture(
    icon.replace("<svg ", `<svg width="${side}" height="${side}" `),
    `icon-${side}.png`,
    side,
    side,
  );
await browser.close();
process.exit(0);

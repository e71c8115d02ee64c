// Draws every page in a process of its own, because it needs a document in the global scope.
// node render.mjs <file for the result>
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import { build, runnerImport } from "vite";
import { ROOT } from "./install.mjs";

const { module: plugins } = await runnerImport(resolve(ROOT, "src/site/messages.ts"), {
  root: ROOT,
  configFile: false,
});

const out = resolve(ROOT, ".cache/site");
await build({
  root: ROOT,
  configFile: false,
  logLevel: "warn",
  plugins: [plugins.parsedMessages()],
  json: { stringify: true },
  build: { ssr: "src/site/render.tsx", outDir: out, emptyOutDir: true, target: "node20" },
});

const { window } = new JSDOM(
  '<!doctype html><html lang="en"><head><meta name="description" content=""></head><body></body></html>',
  { url: "http://atlas.invalid/", pretendToBeVisual: true },
);
window.scrollTo = () => {};
window.Element.prototype.scrollIntoView = () => {};
const KEPT = new Set(["undefined", "globalThis", "performance", "crypto", "fetch", "Response"]);
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis) && !KEPT.has(name))
    Object.defineProperty(globalThis, name, { get: () => window[name], configurable: true });
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
for (const name of [
  "Event",
  "CustomEvent",
  "addEventListener",
  "removeEventListener",
  "dispatchEvent",
])
  Object.defineProperty(globalThis, name, {
    value: name.startsWith("E") || name.startsWith("C") ? window[name] : window[name].bind(window),
    configurable: true,
  });
Object.defineProperty(globalThis, "window", { value: window, configurable: true });
globalThis.ResizeObserver = class {
  observe() {}
  disconnect() {}
};

const { renderSite } = await import(pathToFileURL(resolve(out, "render.js")).href);
const model = readFileSync(resolve(ROOT, "data/partnership.json"), "utf8");
writeFileSync(process.argv[2], JSON.stringify(await renderSite(model)));
process.exit(0);

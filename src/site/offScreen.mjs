// A module of the app in this process: built for Node, with a document in the global scope.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import { build, runnerImport } from "vite";
import { ROOT } from "./install.mjs";

/** @param {string} entry path below the root of the project */
export async function offScreen(entry) {
  const { module: plugins } = await runnerImport(resolve(ROOT, "src/site/appPlugins.ts"), {
    root: ROOT,
    configFile: false,
  });

  const out = resolve(ROOT, ".cache", entry.replaceAll("/", "-"));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    plugins: plugins.appPlugins(ROOT),
    json: { stringify: true },
    build: { ssr: entry, outDir: out, emptyOutDir: true, target: "node20" },
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
      value:
        name.startsWith("E") || name.startsWith("C") ? window[name] : window[name].bind(window),
      configurable: true,
    });
  Object.defineProperty(globalThis, "window", { value: window, configurable: true });
  globalThis.ResizeObserver = class {
    observe() {}
    disconnect() {}
  };
  const name = entry.replace(/^.*\//, "").replace(/\.tsx?$/, ".js");
  return import(pathToFileURL(resolve(out, name)).href);
}

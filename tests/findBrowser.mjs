// Finds a Chromium for the browser tests; fetches one only where that needs no question.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../src/site/install.mjs";

const INSTALLED = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env["PROGRAMFILES(X86)"]}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env["PROGRAMFILES(X86)"]}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
};

/** Last line of its own kind that runs on Node 20; a fallback, nine versions behind Debian's. */
const PACKAGED = "@sparticuz/chromium@147.0.0";

/**
 * @returns {Promise<{ path: string, from: string } | { reason: string }>} an
 *   executable and where it came from, or why there is none
 */
export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given)
    return existsSync(given)
      ? { path: given, from: "CHROME_PATH" }
      : { reason: `CHROME_PATH names ${given}, which is not there` };
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (installed) return { path: installed, from: "this machine" };
  const { chromium } = await import("playwright-core");
  const cached = chromium.executablePath();
  if (cached && existsSync(cached)) return { path: cached, from: "Playwright" };
  return (
    fromDebian() ??
    (await fromPackage()) ?? {
      reason: "no Chromium, Chrome or Edge was found; set CHROME_PATH to one",
    }
  );
}

function run(command, args, timeout) {
  return spawnSync(command, args, { stdio: "ignore", timeout }).status === 0;
}

function fromDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return;
  console.log("Installing Debian's Chromium …");
  const quiet = ["-y", "--no-install-recommends"];
  run("apt-get", ["update"], 120_000);
  run("apt-get", ["install", ...quiet, "chromium", "fonts-noto-core", "fonts-noto-cjk"], 300_000);
  if (existsSync("/usr/bin/chromium")) return { path: "/usr/bin/chromium", from: "Debian" };
}

async function fromPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") return;
  console.log("Fetching a Chromium from the npm registry …");
  const home = resolve(ROOT, ".cache/browser");
  mkdirSync(home, { recursive: true });
  const args = [
    "install",
    "--no-save",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--prefix",
    home,
    PACKAGED,
  ];
  if (!run("npm", args, 180_000)) return;
  try {
    const entry = resolve(home, "node_modules/@sparticuz/chromium/build/esm/index.js");
    const { default: packaged } = await import(pathToFileURL(entry).href);
    return { path: await packaged.executablePath(), from: "an npm package" };
  } catch {
    // Without it the browser tests are skipped, and said to be.
  }
}

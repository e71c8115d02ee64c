// What the first page of each figure loads, as the browser counts it, in gzip and in brotli.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { ROOT } from "../../src/site/install.mjs";

export async function benchWeight(browser, site) {
  console.log("\nScripts of the first page (kB, brotli / gzip)");
  for (const figure of ["investment", "people", "network"]) {
    const page = await browser.newPage({ serviceWorkers: "block" });
    const files = new Set();
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js")) files.add(pathname);
    });
    await page.goto(`${site}en/explore/${figure}/`);
    await page.waitForSelector("html[data-ready]");
    const weigh = (compress) =>
      [...files]
        .map((file) => compress(readFileSync(resolve(ROOT, `dist${file}`))).length)
        .reduce((sum, size) => sum + size, 0) / 1000;
    console.log(
      `  ${figure.padEnd(12)} ${weigh(brotliCompressSync).toFixed(1).padStart(6)} / ${weigh(gzipSync).toFixed(1)}`,
    );
    await page.close();
  }
}

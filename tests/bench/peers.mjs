// Pages of peers with the same three bars, built here, and a page written by hand as the floor.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";

const PEERS = resolve(import.meta.dirname, "peers");
const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bars</title><link rel="icon" href="data:,"><style>body{margin:12px;font:14px/1.4 system-ui,sans-serif}#chart{height:300px}</style><h1>Three targets</h1>';

const BARS = [3.5, 5, 10]
  .map(
    (amount, index) =>
      `<rect data-mark="${index}" x="${20 + index * 110}" y="${290 - amount * 27}" width="90" height="${amount * 27}" fill="#2f4c94"/><text x="${30 + index * 110}" y="${280 - amount * 27}" font-size="14">${amount}</text>`,
  )
  .join("");

/** The least a page with the figure can be. */
export const STATIC = `${HEAD}<svg data-figure width="380" height="300">${BARS}</svg><p>Source: by hand</p>`;

/** @returns {Promise<Map<string, { html: string, script?: string }>>} */
export async function peerPages() {
  if (!existsSync(resolve(PEERS, "node_modules"))) {
    const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: PEERS,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error("The peers could not be installed; see above.");
  }
  const pages = new Map([["static", { html: STATIC }]]);
  for (const name of ["chartjs", "plot", "plotly"]) {
    const { output } = await build({
      root: PEERS,
      configFile: false,
      logLevel: "error",
      build: {
        write: false,
        target: "es2023",
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { input: resolve(PEERS, `${name}.js`) },
      },
    });
    const html = `${HEAD}<div id="chart"></div><p>Source: by hand</p><script type="module" src="/${name}.js"></script>`;
    pages.set(name, { html, script: output.find((part) => part.type === "chunk").code });
  }
  return pages;
}

// Pages of peers with the same three bars, built here, and pages written by hand as the floor.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import { ROOT } from "../../src/site/install.mjs";

const PEERS = resolve(import.meta.dirname, "peers");
const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bars</title><link rel="icon" href="data:,"><style>body{margin:12px;font:14px/1.4 system-ui,sans-serif}#chart{height:300px}</style><h1>Three targets</h1>';

const BARS = [3.5, 5, 10]
  .map(
    (amount, index) =>
      `<rect data-mark="${index}" x="${20 + index * 110}" y="${290 - amount * 27}" width="90" height="${amount * 27}" fill="#2f4c94"/><text x="${30 + index * 110}" y="${280 - amount * 27}" font-size="14">${amount}</text>`,
  )
  .join("");

/** The least a page with three bars can be. */
const THREE_BARS = `${HEAD}<svg data-figure width="380" height="300">${BARS}</svg><p>Source: by hand</p>`;

/**
 * The least a page with our figure can be: its words and its drawing for a phone, lifted from the
 * built page, under eight rules written by hand. No script, no controls, no table, no second width.
 */
function sameFigure() {
  const page = readFileSync(resolve(ROOT, "dist/en/embed/investment/index.html"), "utf8");
  const part = (pattern) => page.match(pattern)[0];
  const title = part(/<h1>.*?<\/h1>/);
  const subtitle = part(/<p class="subtitle">.*?<\/p>/);
  const drawing = part(/<svg data-figure="investment"[^>]* width="280".*?<\/svg>/);
  const source = part(/<span>Rests on.*?<\/span>/);
  const style =
    ":root{--paper:#fbf9f4;--ink:#1d1b18;--ink-soft:#5d574c;--hair:#d8d1c2;--second:#2f4c94;--slip:#b3261e}body{margin:1rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}h1{font:600 1.3rem/1.2 Georgia,serif}svg{width:100%;max-width:26rem;height:auto}";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Investment</title><link rel="icon" href="data:,"><style>${style}</style>${title}${subtitle}${drawing}<p>${source}</p>`;
}

/** Installs the peers where they are not there yet. @returns {string} the folder they are in */
export function installPeers() {
  if (!existsSync(resolve(PEERS, "node_modules"))) {
    const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: PEERS,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error("The peers could not be installed; see above.");
  }
  return PEERS;
}

/** @returns {Promise<Map<string, { html: string, script?: string }>>} */
export async function peerPages() {
  installPeers();
  const pages = new Map([
    ["by hand", { html: sameFigure() }],
    ["three bars", { html: THREE_BARS }],
  ]);
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

import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { build } from "vite";

/** A file that a device keeps; as Workbox wants it. */
interface Kept {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}

/**
 * What no page of the atlas asks for without a network: frames with their engines,
 * what hosts and other sites read, tables and files to be taken away.
 */
const NOT_KEPT =
  /^(?:[a-z]+\/embed\/.*|_headers|\.htaccess|404\.html|robots\.txt|sitemap\.xml|sw\.js|frame\.js|(?:hosts|cards|take|\.vite)\/.*|data\/package\/.*|assets\/(?:engine|edition)-.*|.*\/oembed\.json|.*\.map)$/;

/** Every file below `dist` that is kept. A name with a hash says what is in it; all else is named by its hash. */
export function keptFiles(dist: string): Kept[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(dist, path)).isFile())
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => !NOT_KEPT.test(path))
    .sort()
    .map((path) => {
      // Hosts lead from `index.html` to the folder: the folder is what is asked for.
      const url = path === "index.html" ? "./" : path.replace(/\/index\.html$/, "/");
      if (path.startsWith("assets/")) return { url, revision: null };
      const digest = createHash("sha256").update(readFileSync(join(dist, path)));
      const hash = digest.digest("base64");
      // A file of the next build, put in place meanwhile, is refused: no mixture is ever kept.
      return { url, revision: hash.slice(0, 12), integrity: `sha256-${hash}` };
    });
}

const NAME = "virtual:kept";

/** Writes the service worker, the one that takes its place to switch it off, and how much is kept. */
export async function writeServiceWorker(root: string, dist: string): Promise<void> {
  const paths = keptFiles(dist).map(({ url }) => `${url}${url.endsWith("/") ? "index.html" : ""}`);
  const bytes = paths.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
  writeFileSync(resolve(dist, "offline.json"), JSON.stringify({ bytes }));
  const kept = keptFiles(dist);
  copyFileSync(resolve(root, "src/site/offScript.js"), resolve(dist, "hosts/sw-off.js"));
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [
      {
        name: "atlas-kept",
        resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
        load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(kept)}` : undefined),
      },
    ],
    build: {
      target: "es2023",
      outDir: dist,
      emptyOutDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: { sw: resolve(root, "src/app/offline/worker.ts") },
        output: { format: "iife", codeSplitting: false, entryFileNames: "sw.js" },
      },
    },
  });
}

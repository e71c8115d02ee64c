import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";

const root = resolve(import.meta.dirname, "../../..");

/** Policies that pages of their own stand under. */
const POLICIES = {
  // As the site's pages, with the one name the painter's address needs.
  site: "script-src 'self'; require-trusted-types-for 'script'; trusted-types ijp-worker",
  untrusted: "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  workerless: "script-src 'self'; worker-src 'none'",
};

/** A folder with one page for each policy, each with the canvas module and an empty host. */
export async function buildPage(): Promise<string> {
  const folder = resolve(root, ".cache/canvas-test");
  await build({
    root,
    configFile: false,
    base: "./",
    publicDir: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: resolve(import.meta.dirname, "page.ts"),
        output: { entryFileNames: "page.js" },
      },
    },
  });
  for (const [name, policy] of Object.entries(POLICIES))
    writeFileSync(
      resolve(folder, `${name}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>Canvas</title><div id="host"></div><script type="module" src="./page.js"></script>`,
    );
  return folder;
}

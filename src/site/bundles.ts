import { basename, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";
import { FIGURES } from "../figures/ids.ts";
import { appPlugins } from "./appPlugins.ts";

const POSTER = "virtual:poster";
const ENGINE = "virtual:engine/";

/** Classic scripts of the frames: the small one that every poster carries, an engine per figure. */
export interface FrameBundles {
  readonly poster: string;
  readonly style: string;
  /** File name below `assets/` by figure. */
  readonly engines: ReadonlyMap<string, string>;
}

/** What a frame has in another way: it is one file, and shows our own model, which the build has settled. */
const STAND_INS = [
  ["/views/zoom/later.ts", 'export { default as Hands } from "./Hands.tsx";'],
  ["/figures/network/later.ts", "export const Many = () => null;"],
  [
    "/figures/network/settleOther.ts",
    'export const settleOther = () => Promise.reject(new Error("A frame settles nothing."));',
  ],
] as const;

/** The entry of one figure's engine, so that no engine carries another's. */
function entries(root: string) {
  const src = resolve(root, "src").replaceAll("\\", "/");
  return {
    name: "atlas-frames",
    resolveId: (id: string) => (id === POSTER || id.startsWith(ENGINE) ? `\0${id}` : undefined),
    load(id: string) {
      if (id === `\0${POSTER}`)
        return `import "${src}/embed/embed.css"; import "${src}/embed/poster.ts";`;
      for (const [file, standIn] of STAND_INS) if (id.endsWith(file)) return standIn;
      if (!id.startsWith(`\0${ENGINE}`)) return undefined;
      const figure = id.slice(ENGINE.length + 1);
      return `import { start } from "${src}/embed/start.tsx"; import { ${figure} } from "${src}/figures/${figure}/index.ts"; start(${figure});`;
    },
  };
}

async function bundle(root: string, input: string, name: string) {
  const result = (await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [react(), appPlugins(root), entries(root)],
    build: {
      target: "es2023",
      outDir: "dist",
      emptyOutDir: false,
      write: name !== "poster",
      modulePreload: false,
      cssCodeSplit: false,
      // An engine is one file on purpose, and comes only when it is asked for.
      chunkSizeWarningLimit: 800,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: { [name]: input },
        output: {
          format: "iife",
          codeSplitting: false,
          entryFileNames: "assets/[name]-[hash].js",
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output;
}

/** Builds what frames load. The poster's script and style are returned, to be written into pages. */
export async function frameBundles(root: string): Promise<FrameBundles> {
  const poster = await bundle(root, POSTER, "poster");
  const script = poster.find((part) => part.type === "chunk");
  const style = poster.find((part) => part.fileName.endsWith(".css"));
  const engines = new Map<string, string>();
  for (const figure of FIGURES) {
    const [chunk] = await bundle(root, `${ENGINE}${figure}`, `engine-${figure}`);
    if (chunk) engines.set(figure, basename(chunk.fileName));
  }
  if (script?.type !== "chunk" || style?.type !== "asset")
    throw new Error("The poster has no script or no style.");
  return { poster: script.code.trim(), style: String(style.source).trim(), engines };
}

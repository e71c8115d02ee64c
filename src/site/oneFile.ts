import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";
import { slots } from "../share/oneFile.ts";
import { appPlugins } from "./appPlugins.ts";
import { escapeHtml } from "./head.ts";
import { filePolicy } from "./policy.ts";

/** What a file on a disk cannot do: it starts no workers (what they do is done on the page, in slices) and keeps nothing. */
const STAND_INS = [
  [
    "/src/graph/workers.ts",
    'export function startWorker() { throw new Error("No worker in a file"); }',
  ],
  ["/src/app/offline/Offline.tsx", "export default () => null;"],
] as const;

/** The whole app as one classic script: every view, figure and language. */
async function wholeScript(root: string): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [
      react(),
      appPlugins(root),
      {
        name: "atlas-one-file",
        load: (id) => STAND_INS.find(([file]) => id.replaceAll("\\", "/").endsWith(file))?.[1],
      },
    ],
    json: { stringify: true },
    build: {
      target: "es2023",
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      // One file on purpose.
      chunkSizeWarningLimit: 2_000,
      reportCompressedSize: false,
      rolldownOptions: {
        // There is nothing to load any more.
        transform: { define: { "import.meta": "{}" } },
        checks: { bundlerTimings: false },
        input: { atlas: resolve(root, "src/single/start.tsx") },
        output: { format: "iife", codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunk = result.output.find((part) => part.type === "chunk");
  if (chunk?.type !== "chunk" || result.output.length > 1)
    throw new Error("The app in one file came out as more than one.");
  // What would end the element it stands in, or begin a comment, can be written in another way in any literal.
  return chunk.code.trim().replaceAll(/<(?=\/script|!--)/gi, "\\x3c");
}

interface Given {
  readonly title: string;
  readonly style: string;
  /** The model, through the door and as JSON. */
  readonly model: string;
  /** The atlas's own talks by id, as JSON. */
  readonly decks: string;
  readonly site: string | undefined;
}

/** Sentences for who opens the file where no script may run. */
const NEEDS_SCRIPT = [
  ["en", "This file draws with scripts; open it in a browser that lets it."],
  ["ja", "このファイルはスクリプトで描画します。スクリプトを許可するブラウザーで開いてください。"],
  ["hi", "यह फ़ाइल स्क्रिप्ट से चित्र बनाती है; इसे ऐसे ब्राउज़र में खोलें जो अनुमति दे।"],
] as const;

/** The atlas as one HTML file that asks for nothing; its slots can be filled anew (`src/share/oneFile.ts`). */
export async function oneFile(
  root: string,
  { title, style, model, decks, site }: Given,
): Promise<string> {
  const script = await wholeScript(root);
  const words = NEEDS_SCRIPT.map(([lang, text]) => `<p lang="${lang}">${text}</p>`).join("");
  const about = JSON.stringify({ site, start: "/en/" });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${filePolicy({ styles: [style], scripts: [script] })}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<meta name="description" content="" />
<link rel="icon" href="data:," />
<title>${escapeHtml(title)}</title>
${slots({ model, about, decks })}
<style>${style}</style>
</head>
<body><div id="app"><main><h1>${escapeHtml(title)}</h1><noscript>${words}</noscript></main></div>
<script>${script}</script></body>
</html>
`;
}

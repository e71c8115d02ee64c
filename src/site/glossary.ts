import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { readGlossary } from "../model/glossaryFile.ts";

const ASKED = /^(.*\/data\/glossary\.json)\?(en|ja|hi)$/;

/** The glossary in one language, `glossary.json?ja`, read by its door at build. */
export function spokenGlossary(): Plugin {
  return {
    name: "atlas-glossary",
    enforce: "pre",
    load: {
      filter: { id: ASKED },
      handler(id) {
        const [, file = "", language = "en"] = ASKED.exec(id) ?? [];
        this.addWatchFile(file);
        const entries = readGlossary(readFileSync(file, "utf8"), language as "en" | "ja" | "hi");
        // A file asked for with a query is no JSON to the build.
        return {
          code: `export default JSON.parse(${JSON.stringify(JSON.stringify(entries))})`,
          moduleType: "js",
        };
      },
    },
  };
}

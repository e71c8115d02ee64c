import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FIGURES, isFurther } from "../figures/ids.ts";
import type { MessagePart } from "../i18n/loadParts.ts";
import { figureOf, viewOf } from "./addresses.ts";
import type { RenderedPage } from "./render.tsx";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Parts of the messages that a page alone says. */
const PART_OF: Record<string, MessagePart> = {
  sources: "sources",
  compose: "compose",
  glossary: "rooms",
  "not-stated": "rooms",
  compare: "rooms",
};

/** Script files that a page asks for once its first script runs; named in its head they come at once. */
export function preloadsOf(dist: string): (page: RenderedPage) => string[] {
  const manifest = JSON.parse(readFileSync(resolve(dist, ".vite/manifest.json"), "utf8")) as Record<
    string,
    Chunk
  >;
  const add = (key: string, files: Set<string>) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) add(next, files);
  };
  return ({ address, language }) => {
    const already = new Set<string>();
    add("index.html", already);
    const files = new Set(already);
    const view = viewOf(address);
    const figures = FIGURES.filter((id) =>
      view === "overview" ? !isFurther(id) : id === figureOf(address),
    );
    add(`src/i18n/messages/${language}.json`, files);
    for (const figure of figures) add(`src/figures/${figure}/index.ts`, files);
    const parts = FIGURES.filter((id) => isFurther(id) && id === figureOf(address));
    const said = PART_OF[view];
    for (const part of [...parts, ...(said ? [said] : [])]) {
      add(`src/i18n/messages/${language}.parts.ts`, files);
      add(`src/i18n/messages/${language}.json?${part}`, files);
    }
    const room = view.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const name = `${room[0]?.toUpperCase()}${room.slice(1)}`;
    add(`src/views/${room}/${name}.tsx`, files);
    return [...files].filter((file) => !already.has(file));
  };
}

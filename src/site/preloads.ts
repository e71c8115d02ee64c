import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FIGURES, isFurther } from "../figures/ids.ts";
import type { MessagePart } from "../i18n/loadParts.ts";
import { type Talk, viewAt } from "../model/deck.ts";
import { deckOf, figureOf, viewOf } from "./addresses.ts";
import type { RenderedPage } from "./render.tsx";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Parts of the messages that a page alone says. */
const PART_OF: Record<string, MessagePart> = {
  overview: "overview",
  sources: "sources",
  compose: "compose",
  glossary: "rooms",
  "not-stated": "rooms",
  compare: "rooms",
  present: "presented",
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
  /** The figure that a deck begins with. */
  const firstOf = (address: string) => {
    const file = resolve(dist, `data/decks/${deckOf(address)}.json`);
    if (!existsSync(file)) return undefined;
    const { steps } = JSON.parse(readFileSync(file, "utf8")) as Pick<Talk, "steps">;
    return steps[0] && viewAt(steps[0]).figure;
  };
  return ({ address, language }) => {
    const already = new Set<string>();
    add("index.html", already);
    const files = new Set(already);
    const view = viewOf(address);
    const one = figureOf(address) ?? firstOf(address);
    const figures = FIGURES.filter((id) => (view === "overview" ? !isFurther(id) : id === one));
    add(`src/i18n/messages/${language}.json`, files);
    add(`data/translations/${language}.json`, files);
    for (const figure of figures) add(`src/figures/${figure}/index.ts`, files);
    const said = PART_OF[view];
    for (const part of [...figures, ...(said ? [said] : [])]) {
      add(`src/i18n/messages/${language}.parts.ts`, files);
      add(`src/i18n/messages/${language}.json?${part}`, files);
    }
    const room = view.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const name = `${room[0]?.toUpperCase()}${room.slice(1)}`;
    add(`src/views/${room}/${name}.tsx`, files);
    if (view === "present")
      add(`src/views/present/${deckOf(address) ? "Stage" : "Decks"}.tsx`, files);
    return [...files].filter((file) => !already.has(file));
  };
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { FIGURES } from "../figures/ids.ts";
import { notesOf, withoutNotes } from "../model/deck.ts";
import { DECKS } from "../model/decks.ts";
import { readModel } from "../model/read.ts";
import { readDeck } from "../model/readDeck.ts";
import { dataPackage } from "../share/dataPackage.ts";

const FILES = ["partnership.json", "partnership.schema.json", "deck.schema.json"];

/**
 * What stands under `/data/`, by name: without the blanks that only a keeper
 * needs, and of a deck the notes apart, for they never come to the audience.
 */
function published(root: string): Map<string, () => string> {
  const read = (name: string) => readFileSync(resolve(root, "data", name), "utf8");
  const deck = (id: string) => readDeck(read(`decks/${id}.json`), FIGURES).deck;
  return new Map([
    ...FILES.map((name) => [name, () => JSON.stringify(JSON.parse(read(name)))] as const),
    ...DECKS.flatMap((id) => [
      [`decks/${id}.json`, () => JSON.stringify(withoutNotes(deck(id)))] as const,
      [`decks/${id}.notes.json`, () => JSON.stringify(notesOf(deck(id)))] as const,
    ]),
  ]);
}

/** Publishes the model, the decks and their schemas under `/data/`. */
export function publishedData(root: string): Plugin {
  const files = published(root);
  return {
    name: "atlas-data",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name = ""] = /^\/data\/([^?]*)/.exec(request.url ?? "") ?? [];
        const source = files.get(name);
        if (!source) return next();
        response.setHeader("content-type", "application/json");
        response.end(source());
      });
    },
    generateBundle() {
      for (const [name, source] of files)
        this.emitFile({ type: "asset", fileName: `data/${name}`, source: source() });
      const model = readModel(files.get("partnership.json")?.() ?? "").model;
      for (const [name, source] of dataPackage(model, "india-japan-partnership"))
        this.emitFile({ type: "asset", fileName: `data/package/${name}`, source });
    },
  };
}

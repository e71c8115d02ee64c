import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { FIGURES } from "../figures/ids.ts";
import type { MessagePart } from "../i18n/loadParts.ts";
import { WORDINGS } from "../model/claimSchema.ts";

const MESSAGES = /\/i18n\/messages\/[a-z]+\.json(?:\?[a-z]+)?$/;
const WORDING: ReadonlySet<string> = new Set(WORDINGS);

/** What is said only once something is taken away, kept or looked for. */
const TAKEN = /^(?:take\.(?!title$)|file\.|citation\.|offline\.|search\.(?!button$))/;

/** What is said where frames and decks are made. */
const COMPOSED = /^(?:deck\.|compose\.(?!(?:copy|copied|refused)$))/;

/** What the first page alone says. */
const OVERVIEW = /^overview\.(?!questions$)/;

/** What is said on the pages that few open, and by the words that are explained. */
const ROOMS = /^(?:glossary|gap|unstated|compare)\.(?!link$)/;
const SOURCES =
  /^(?:sources\.(?!line|column\.(?:source|kind|date)$)|fault\.|remedy\.|loss\.|severity\.)/;

/**
 * The part a message is in; `undefined` for what any page may say. Names of
 * figures and words of claims are said anywhere, the rest of a figure by itself alone.
 */
export function partOf(key: string): MessagePart | undefined {
  if (TAKEN.test(key)) return "taken";
  if (OVERVIEW.test(key)) return "overview";
  if (ROOMS.test(key)) return "rooms";
  if (SOURCES.test(key)) return "sources";
  if (COMPOSED.test(key)) return "compose";
  if (key.startsWith("present.")) return "presented";
  const [first = "", word = "", ...rest] = key.split(".");
  const figure = FIGURES.find((id) => id === first);
  return rest.length === 0 && (word === "kicker" || WORDING.has(word)) ? undefined : figure;
}

function only(json: string, part: MessagePart | undefined): string {
  const all = Object.entries(JSON.parse(json) as Record<string, string>);
  return JSON.stringify(Object.fromEntries(all.filter(([key]) => partOf(key) === part)));
}

/** A file of messages with those parsed that have arguments. */
export function parseMessages(json: string): Record<string, unknown> {
  const texts = JSON.parse(json) as Record<string, string>;
  const parsed = Object.entries(texts).map(([key, text]) => [
    key,
    /[{}<'#]/.test(text) ? parse(text, { ignoreTag: true }) : text,
  ]);
  return Object.fromEntries(parsed);
}

/** Parses ICU messages at build, so that no parser reaches the reader, and sets apart what few pages say. */
export function parsedMessages(): Plugin {
  return {
    name: "atlas-messages",
    enforce: "pre",
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: "@formatjs/icu-messageformat-parser/no-parser.js",
          },
        ],
      },
    }),
    transform: {
      filter: { id: MESSAGES },
      handler(code, id) {
        const part = /\?(\w+)$/.exec(id)?.[1] as MessagePart | undefined;
        const json = JSON.stringify(parseMessages(only(code, part)));
        if (!part) return { code: json, map: null };
        // A file asked for with a query is no JSON to the build.
        return {
          code: `export default JSON.parse(${JSON.stringify(json)})`,
          moduleType: "js",
          map: null,
        };
      },
    },
  };
}

import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { FIGURES, HEADLINES } from "../figures/ids.ts";
import { WORDINGS } from "../model/schema.ts";

const MESSAGES = /\/i18n\/messages\/[a-z]+\.json(?:\?(?:further|taken|composed|presented))?$/;
const HEADLINE: ReadonlySet<string> = new Set(HEADLINES);
const WORDING: ReadonlySet<string> = new Set(WORDINGS);

/** What is said only once something is taken away, kept or looked for. */
const TAKEN = /^(?:take\.(?!title$)|file\.|citation\.|offline\.|search\.(?!button$))/;

/** What is said where frames and decks are made. */
const COMPOSED = /^(?:deck\.|compose\.(?!(?:copy|copied|refused)$))/;

/** Parts of a table of messages that come on their own, each with who needs it. */
export type Part = "further" | "taken" | "composed" | "presented";

/**
 * The part a message is in; `undefined` for what any page may say. Names of
 * figures and words of claims are said anywhere, the rest of a figure that is no
 * headline by itself alone.
 */
export function partOf(key: string): Part | undefined {
  if (TAKEN.test(key)) return "taken";
  if (key.startsWith("present.")) return "presented";
  if (COMPOSED.test(key)) return "composed";
  const [figure = "", word = "", ...rest] = key.split(".");
  if (!FIGURES.some((id) => id === figure) || HEADLINE.has(figure)) return undefined;
  return rest.length === 0 && (word === "kicker" || WORDING.has(word)) ? undefined : "further";
}

function only(json: string, part: Part | undefined): string {
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
    transform: {
      filter: { id: MESSAGES },
      handler(code, id) {
        const part = /\?(\w+)$/.exec(id)?.[1] as Part | undefined;
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

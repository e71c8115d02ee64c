import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { FIGURES, HEADLINES } from "../figures/ids.ts";
import { WORDINGS } from "../model/schema.ts";

const MESSAGES = /\/i18n\/messages\/[a-z]+\.json(\?further)?$/;
const HEADLINE: ReadonlySet<string> = new Set(HEADLINES);
const WORDING: ReadonlySet<string> = new Set(WORDINGS);

/** What is said only once something is taken away. */
const TAKEN = /^(?:take\.(?!title$)|file\.|citation\.)/;

/**
 * Whether few pages say it: a figure that is no headline, or what is taken away.
 * Names of figures and words of claims are said anywhere.
 */
export function isFurther(key: string): boolean {
  if (TAKEN.test(key)) return true;
  const [figure = "", word = "", ...rest] = key.split(".");
  if (!FIGURES.some((id) => id === figure) || HEADLINE.has(figure)) return false;
  return !(rest.length === 0 && (word === "kicker" || WORDING.has(word)));
}

/** The part of a table of messages that a file asks for. */
function partOf(json: string, further: boolean): string {
  const all = Object.entries(JSON.parse(json) as Record<string, string>);
  return JSON.stringify(Object.fromEntries(all.filter(([key]) => isFurther(key) === further)));
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
        const further = id.endsWith("?further");
        const json = JSON.stringify(parseMessages(partOf(code, further)));
        if (!further) return { code: json, map: null };
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

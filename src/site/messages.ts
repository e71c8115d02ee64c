import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

const MESSAGES = /\/i18n\/messages\/[a-z]+\.json$/;

/** A file of messages with those parsed that have arguments. */
export function parseMessages(json: string): Record<string, unknown> {
  const texts = JSON.parse(json) as Record<string, string>;
  const parsed = Object.entries(texts).map(([key, text]) => [
    key,
    /[{}<'#]/.test(text) ? parse(text, { ignoreTag: true }) : text,
  ]);
  return Object.fromEntries(parsed);
}

/** Parses ICU messages at build, so that no parser reaches the reader. */
export function parsedMessages(): Plugin {
  return {
    name: "atlas-messages",
    enforce: "pre",
    transform: {
      filter: { id: MESSAGES },
      handler: (code) => ({ code: JSON.stringify(parseMessages(code)), map: null }),
    },
  };
}

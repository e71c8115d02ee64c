import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

const MESSAGES = /\/i18n\/messages\/[a-z]+\.json$/;

/** Parses ICU messages at build, so that no parser reaches the reader. */
export function parsedMessages(): Plugin {
  return {
    name: "atlas-messages",
    enforce: "pre",
    transform: {
      filter: { id: MESSAGES },
      handler(code) {
        const texts = JSON.parse(code) as Record<string, string>;
        const parsed = Object.entries(texts).map(([key, text]) => [
          key,
          /[{}<'#]/.test(text) ? parse(text, { ignoreTag: true }) : text,
        ]);
        return { code: JSON.stringify(Object.fromEntries(parsed)), map: null };
      },
    },
  };
}

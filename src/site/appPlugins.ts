import type { Plugin } from "vite";
import { spokenGlossary } from "./glossary.ts";
import { parsedMessages } from "./messages.ts";
import { shippedPlaces } from "./places.ts";

/** What every build of the app needs, for the browser, for frames and off screen. */
export function appPlugins(root: string): Plugin[] {
  return [parsedMessages(), spokenGlossary(), shippedPlaces(root)];
}

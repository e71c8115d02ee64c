import { ModelRefused } from "./fault.ts";
import { parseJson } from "./json.ts";

/**
 * Whether a file is a deck rather than a model; either has its own door.
 *
 * @param wanted what a text is taken for that cannot tell by itself
 */
export function looksLikeDeck(text: string, wanted: boolean): boolean {
  try {
    const value = parseJson(text);
    const isFields = typeof value === "object" && value !== null && !Array.isArray(value);
    if (isFields && "steps" in value) return true;
    // A model has lists, whichever of them; what has none is what the page is about.
    return wanted && !(isFields && Object.values(value).some(Array.isArray));
  } catch (error) {
    if (error instanceof ModelRefused) return wanted;
    throw error;
  }
}

import type { Language } from "../../i18n/languages.ts";
import { loadParts } from "../../i18n/loadParts.ts";
import { loadGlossary } from "../../share/glossary.ts";
import type { Explaining } from "./Explained.ts";
import { Meaning } from "./Meaning.tsx";
import { Term } from "./Term.tsx";

/** Everything that explains words in one language; it comes after the page. */
export async function makeExplaining(
  language: Language,
): Promise<Explaining & { readonly Meaning: typeof Meaning }> {
  const [glossary] = await Promise.all([loadGlossary(language), loadParts(language, "rooms")]);
  return { glossary, Term, Meaning };
}

import { FIGURES } from "../figures/ids.ts";
import { LANGUAGES } from "../i18n/languages.ts";
import { DECKS } from "../model/decks.ts";
import { OWN_DECK } from "../url/route.ts";

/** Every address below the root that is a page, without slashes at the ends. */
export function pageAddresses(): string[] {
  return LANGUAGES.flatMap((language) => [
    language,
    ...FIGURES.flatMap((figure) => [
      `${language}/explore/${figure}`,
      `${language}/embed/${figure}`,
    ]),
    ...["sources", "compose", "not-stated", "glossary", "compare", "present"].map(
      (view) => `${language}/${view}`,
    ),
    ...[...DECKS, OWN_DECK].map((deck) => `${language}/present/${deck}`),
  ]);
}

/** `en/explore/people` → the way back to the root, `../../../`; the root itself is `./`. */
export function toRoot(address: string): string {
  return address === "" ? "./" : "../".repeat(address.split("/").length);
}

/** `explore` of `en/explore/people`; `overview` of a language alone. */
export function viewOf(address: string): string {
  return address.split("/")[1] ?? "overview";
}

/** The figure of an explore or embed address, if it has one. */
export function figureOf(address: string): string | undefined {
  const [, view, figure] = address.split("/");
  return view === "present" ? undefined : figure;
}

/** The deck of a stage, if it is one. */
export function deckOf(address: string): string | undefined {
  const [, view, deck] = address.split("/");
  return view === "present" ? deck : undefined;
}

/** The same page in another language. */
export function inLanguage(address: string, language: string): string {
  return [language, ...address.split("/").slice(1)].join("/");
}

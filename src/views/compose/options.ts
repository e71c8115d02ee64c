import { parseAsInteger, parseAsString } from "nuqs/server";
import { FIGURES } from "../../figures/ids.ts";
import { LANGUAGES } from "../../i18n/languages.ts";
import { SNIPPETS } from "../../share/snippet.ts";
import { choice, choices, id, type ValuesOf } from "../../url/query.ts";

/** Parts of a frame that may be left out. */
export const PARTS = ["title", "controls", "source", "link"] as const;
/** Widths in px that a preview is shown at; 0 is as wide as the page. */
export const WIDTHS = ["340", "640", "0"] as const;

export const MAKES = ["frame", "deck"] as const;

/** What a blogger or a speaker chooses; all of it is in the address of the page. */
export const options = {
  make: choice(MAKES, "frame"),
  /** Id of a deck in this browser; absent for the one worked on last. */
  deck: id,
  figure: choice(FIGURES, FIGURES[0]),
  /** Language of the frame; absent for that of the page. */
  lang: choice(["", ...LANGUAGES], ""),
  /** Theme of the frame; `theme` is the page's own. */
  frame: choice(["auto", "light", "dark"], "auto"),
  hide: choices(PARTS),
  width: choice(WIDTHS, "640"),
  /** Height in px to keep; absent for what the preview measures. */
  height: parseAsInteger.withDefault(0),
  snippet: choice(SNIPPETS, "iframe"),
  /** The figure's own query, as an address would hold it. */
  state: parseAsString.withDefault(""),
};

export type Chosen = ValuesOf<typeof options>;

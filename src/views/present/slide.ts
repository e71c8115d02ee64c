import type { Language } from "../../i18n/languages.ts";
import type { Size } from "../../plot/size.ts";
import { wrap } from "../../plot/text.ts";

/**
 * A stage is 1280 by 720 units, whatever its size in px, and everything on it is
 * measured in them (src/ui/styles/stage.css), so that it grows as one piece.
 */
export const STAGE: Size = { width: 1280, height: 720 };
const MARGIN = 40;
const HEADLINE = 36;
const SMALL = 18;
const GAP = 14;
/** Width of the words beside a drawing. */
const COLUMN = 368;
const APART = 32;
/** Drawings are made smaller and enlarged: letters of 12 px come out at 18 or, where there is room, larger. */
const ENLARGED = [2.25, 2, 1.75] as const;
const LEAST_ENLARGED = 1.5;
/** Widths of text are reckoned for the widest letters; these are of a bold serif. */
const NARROWER: Record<Language, number> = { en: 0.93, ja: 0.97, hi: 0.88 };
/** Line height of headlines by script, and of the lines below. */
const LINES: Record<Language, number> = { en: 1.22, ja: 1.35, hi: 1.45 };
const SMALL_LINE = 1.45;

/** Line below a headline that tells which of its views is shown (.slide-change). */
const CHANGE = 24 * 1.45 + 6;

/** Words above and below the drawing, or in a column beside it. */
export type Arrangement = "under" | "beside";

export interface SlideWords {
  readonly headline: string;
  readonly source: string;
  /** What this view of several shows; absent or empty where a step has one view. */
  readonly change?: string;
}

export interface Slide {
  readonly arrangement: Arrangement;
  /** Size to draw at; it is enlarged to its room. */
  readonly drawn: Size;
  /** Share of the drawing that its room holds, at most 1. */
  readonly share: number;
}

/**
 * How a step stands on the stage. A drawing is never made smaller than can be
 * read from afar: where it is higher than its room, a part of it is shown.
 *
 * @param heightOf what the figure wants at a width
 * @param leastOf the height at which it still reads
 * @param arranged how it has to stand; what suits it best where that is left open
 */
export function layoutSlide(
  { headline, source, change = "" }: SlideWords,
  language: Language,
  {
    height: heightOf,
    least: leastOf,
  }: {
    height(width: number): number;
    least(width: number): number;
  },
  arranged?: Arrangement,
): Slide {
  const high = (size: number, lines: readonly string[], line: number) => size * line * lines.length;
  const wide = STAGE.width - 2 * MARGIN;
  const inside = STAGE.height - 2 * 24;
  const under =
    inside -
    (change === "" ? 0 : CHANGE) -
    high(HEADLINE, wrap(headline, HEADLINE * NARROWER[language], wide, true), LINES[language]) -
    high(SMALL, wrap(source, SMALL, wide - 120), SMALL_LINE) -
    2 * GAP;
  const fits = (arrangement: Arrangement, width: number, room: number): Slide => {
    const sizeAt = (enlarged: number) => {
      const drawn = Math.round(width / enlarged);
      return { width: drawn, most: Math.floor((room * drawn) / width), wanted: heightOf(drawn) };
    };
    const large = ENLARGED.map(sizeAt).find(({ most, wanted }) => wanted <= most);
    const { width: drawn, most, wanted } = large ?? sizeAt(LEAST_ENLARGED);
    // A drawing that can do with less makes use of more; another stands in the middle.
    const high = leastOf(drawn) < wanted ? most : Math.ceil(wanted);
    const height = wanted <= most ? high : Math.ceil(Math.max(most, leastOf(drawn)));
    return {
      arrangement,
      drawn: { width: drawn, height },
      share: Math.min(1, most / height),
    };
  };
  const made = (arrangement: Arrangement) =>
    arrangement === "under"
      ? fits("under", wide, under)
      : fits("beside", wide - COLUMN - APART, inside);
  return made(arranged ?? arrangementOf((each) => made(each).share));
}

/** Below its headline a drawing is larger: it stands beside only where clearly more of it is seen. */
export function arrangementOf(shareOf: (arrangement: Arrangement) => number): Arrangement {
  const under = shareOf("under");
  return under < 1 && shareOf("beside") > under * 1.1 ? "beside" : "under";
}

import type { BoundFigure } from "../figures/figure.ts";
import type { Size } from "../plot/size.ts";
import {
  footOf,
  GAP,
  headOf,
  type Letters,
  linesOf,
  MARGIN,
  type Plate,
  type PlateWords,
} from "./plate.tsx";

/** What a layout asks of a figure. */
export type Wants = Pick<BoundFigure, "height" | "least">;

const SLIDE: Size = { width: 1600, height: 900 };
/** Nothing on a slide is smaller than 18 px once it stands on 1280 × 720. */
const LETTERS: Letters = { title: 40, text: 24, small: 22.5 };
/** Letters of 12 px come out at 18 there and, where there is room, larger. */
const LEAST_ENLARGED = 1.875;
const ENLARGED = [2.75, 2.4, 2.1, LEAST_ENLARGED];
/** Width of the words beside a drawing. */
const COLUMN = 500;
/** px of a drawing that two slides both show, so that each word is whole on one of them. */
const SHARED = 40;

/** A drawing in a place of a slide: how much of it is seen at once. */
interface Fit {
  readonly drawn: Size;
  readonly enlarged: number;
  /** px of the drawing that one slide holds. */
  readonly high: number;
  readonly slides: number;
}

/**
 * A figure as slides. It is drawn for a slide and never made smaller than can be
 * read from afar; one that is higher than a slide goes on on the next. Words
 * are explained as long as that makes neither the drawing smaller nor the slides more.
 */
export function layoutSlides(all: PlateWords, figure: Wants): Plate[] {
  const words = isWholeWithout(all, figure) ? { ...all, subtitle: "" } : all;
  const bare = best({ ...words, glossary: [] }, figure);
  let chosen: Arranged = bare;
  for (let count = 1; count <= words.glossary.length; count += 1) {
    const next = best({ ...words, glossary: words.glossary.slice(0, count) }, figure);
    const costs = next.fit.slides > bare.fit.slides || next.fit.enlarged < bare.fit.enlarged;
    if (costs || next.isFull) break;
    chosen = next;
  }
  return platesOf(words.finding, chosen);
}

/** Whether the drawing would stand on one slide, if only how to read it were not said there. */
function isWholeWithout(words: PlateWords, figure: Wants): boolean {
  const bare = { ...words, glossary: [] };
  return (
    best(bare, figure).fit.slides > 1 && best({ ...bare, subtitle: "" }, figure).fit.slides === 1
  );
}

interface Arranged {
  readonly explained: number;
  readonly fit: Fit;
  readonly lines: Plate["lines"];
  readonly room: number;
  /** Where the drawing may stand. */
  readonly within: Size & { readonly x: number; readonly y: number };
  readonly foot: number;
  /** Words do not leave each other enough room. */
  readonly isFull: boolean;
}

/** The drawing under its finding or beside it: as few slides as can be, then as large as can be. */
function best(words: PlateWords, figure: Wants): Arranged {
  const [first, ...others] = [under(words, figure), beside(words, figure)];
  return others.reduce((found, other) => {
    if (other.isFull) return found;
    const fewer = found.fit.slides - other.fit.slides;
    return found.isFull || fewer > 0 || (fewer === 0 && other.fit.enlarged > found.fit.enlarged)
      ? other
      : found;
  }, first as Arranged);
}

function under(words: PlateWords, figure: Wants): Arranged {
  const room = SLIDE.width - 2 * MARGIN;
  const lines = linesOf(words, room, LETTERS);
  const y = headOf(lines, LETTERS);
  const foot = SLIDE.height - footOf(lines, LETTERS);
  const within = { x: MARGIN, y, width: room, height: foot - y };
  return {
    explained: words.glossary.length,
    fit: fitIn(within, figure),
    lines,
    room,
    within,
    foot: foot + GAP,
    isFull: within.height < SLIDE.height / 3,
  };
}

function beside(words: PlateWords, figure: Wants): Arranged {
  const lines = linesOf(words, COLUMN, LETTERS);
  const x = COLUMN + 2 * MARGIN;
  const within = {
    x,
    y: MARGIN,
    width: SLIDE.width - x - MARGIN,
    height: SLIDE.height - 2 * MARGIN,
  };
  const foot = SLIDE.height - footOf(lines, LETTERS) + GAP;
  return {
    explained: words.glossary.length,
    fit: fitIn(within, figure),
    lines,
    room: COLUMN,
    within,
    foot,
    isFull: headOf(lines, LETTERS) > foot,
  };
}

function fitIn(within: Size, figure: Wants): Fit {
  const at = (enlarged: number) => {
    const width = Math.round(within.width / enlarged);
    const room = Math.floor(within.height / enlarged);
    return { width, room, enlarged, wanted: figure.height(width) };
  };
  const whole = ENLARGED.map(at).find(({ room, wanted }) => wanted <= room);
  const { width, room, enlarged } = whole ?? at(LEAST_ENLARGED);
  // A drawing that wants less is given all there is.
  const height = whole ? room : Math.ceil(Math.max(room, figure.least(width)));
  const slides = Math.max(1, Math.ceil((height - SHARED) / Math.max(1, room - SHARED)));
  return { drawn: { width, height }, enlarged, high: Math.min(room, height), slides };
}

function platesOf(title: string, { explained, fit, lines, room, within, foot }: Arranged): Plate[] {
  const { drawn, enlarged, slides } = fit;
  const high = (drawn.height - SHARED) / slides + SHARED;
  const shown = slides === 1 ? drawn.height : Math.min(fit.high, high);
  return Array.from({ length: slides }, (_, index): Plate => {
    const place = { width: drawn.width * enlarged, height: shown * enlarged };
    return {
      title,
      size: SLIDE,
      letters: LETTERS,
      explained,
      lines,
      place: {
        ...place,
        x: within.x + (within.width - place.width) / 2,
        y: within.y + (within.height - place.height) / 2,
      },
      drawn,
      part: { from: index * (shown - SHARED), high: shown },
      ...(slides > 1 && { count: `${index + 1} / ${slides}` }),
      foot,
      room,
    };
  });
}

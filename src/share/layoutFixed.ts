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
export type Wants = Pick<BoundFigure, "height" | "least" | "across">;

/** A picture whose size is given. */
interface Form {
  readonly size: Size;
  readonly letters: Letters;
  /** How much larger a drawing is made than it is on a page, from the most to the least. */
  readonly enlarged: readonly number[];
  /** Width of the words where they stand beside the drawing; absent where they never do. */
  readonly column?: number;
}

const FORMS = {
  // Letters of 12 px come out at 18 px on 1280 × 720 and, where there is room, larger.
  slide: {
    size: { width: 1600, height: 900 },
    letters: { title: 40, text: 24, small: 22.5 },
    enlarged: [2.75, 2.4, 2.1, 1.875],
    column: 500,
  },
  square: {
    size: { width: 1080, height: 1080 },
    letters: { title: 36, text: 20, small: 17 },
    enlarged: [2.2, 1.9, 1.6, 1.3],
  },
} as const satisfies Record<string, Form>;

/** What heads and legends on every picture add to the drawing, at a guess. */
const REPEATED = 1.12;
const REPEATED_MOST = 1.3;
/** More pictures than any figure takes. */
const TOO_WIDE = 1000;

/** A drawing in its place: how much of it is seen at once. */
interface Fit {
  readonly drawn: Size;
  readonly enlarged: number;
  /** It is in one picture and has all the height it wants. */
  readonly isWhole: boolean;
  /** How many pictures it takes, and may take: where it is cut is known once it is drawn. */
  readonly pictures: number;
  readonly most: number;
}

/**
 * A figure in a picture of a given size. It is drawn for that size and never
 * made smaller than can be read; one that is higher goes on in the next. Words
 * are explained as long as that makes neither the drawing smaller nor the pictures more.
 */
export function layoutFixed(all: PlateWords, format: keyof typeof FORMS, figure: Wants): Plate {
  const form: Form = FORMS[format];
  const words = isWholeWithout(all, form, figure) ? { ...all, subtitle: "" } : all;
  const bare = best({ ...words, glossary: [] }, form, figure);
  let chosen: Arranged = bare;
  for (let count = 1; count <= words.glossary.length; count += 1) {
    const next = best({ ...words, glossary: words.glossary.slice(0, count) }, form, figure);
    const costs = next.fit.pictures > bare.fit.pictures || next.fit.enlarged < bare.fit.enlarged;
    if (costs || next.isFull) break;
    chosen = next;
  }
  const { fit, ...placed } = chosen;
  const { drawn, enlarged } = fit;
  return {
    title: words.finding,
    size: form.size,
    letters: form.letters,
    drawn,
    enlarged,
    ...placed,
  };
}

/** Whether the drawing would be whole in one picture, if only how to read it were not said there. */
function isWholeWithout(words: PlateWords, form: Form, figure: Wants): boolean {
  const bare = { ...words, glossary: [] };
  return (
    best(bare, form, figure).fit.pictures > 1 &&
    best({ ...bare, subtitle: "" }, form, figure).fit.pictures === 1
  );
}

interface Arranged extends Pick<Plate, "explained" | "lines" | "room" | "within" | "foot"> {
  readonly fit: Fit;
  /** Words do not leave each other enough room. */
  readonly isFull: boolean;
}

/** The drawing under its finding or beside it: as few pictures as can be, then as large as can be. */
function best(words: PlateWords, form: Form, figure: Wants): Arranged {
  const found = under(words, form, figure);
  const other = form.column === undefined ? undefined : beside(words, form.column, form, figure);
  if (!other || other.isFull) return found;
  const fewer = found.fit.pictures - other.fit.pictures;
  return found.isFull || fewer > 0 || (fewer === 0 && other.fit.enlarged > found.fit.enlarged)
    ? other
    : found;
}

function under(words: PlateWords, form: Form, figure: Wants): Arranged {
  const { size, letters } = form;
  const room = size.width - 2 * MARGIN;
  const lines = linesOf(words, room, letters);
  const y = headOf(lines, letters);
  const foot = size.height - footOf(lines, letters);
  const within = { x: MARGIN, y, width: room, height: foot - y };
  return {
    explained: words.glossary.length,
    fit: fitIn(within, form, figure),
    lines,
    room,
    within,
    foot: foot + GAP,
    isFull: within.height < size.height / 3,
  };
}

function beside(words: PlateWords, column: number, form: Form, figure: Wants): Arranged {
  const { size, letters } = form;
  const lines = linesOf(words, column, letters);
  const x = column + 2 * MARGIN;
  const within = {
    x,
    y: MARGIN,
    width: size.width - x - MARGIN,
    height: size.height - 2 * MARGIN,
  };
  const foot = size.height - footOf(lines, letters) + GAP;
  return {
    explained: words.glossary.length,
    fit: fitIn(within, form, figure),
    lines,
    room: column,
    within,
    foot,
    isFull: headOf(lines, letters) > foot,
  };
}

function fitIn(within: Size, { enlarged: all }: Form, figure: Wants): Fit {
  const fits = all.map((enlarged): Fit => {
    const width = Math.round(within.width / enlarged);
    const room = Math.max(1, Math.floor(within.height / enlarged));
    const wanted = figure.height(width);
    // A drawing that wants less is given all there is.
    const height = Math.max(room, wanted <= room ? 0 : Math.ceil(figure.least(width)));
    // What has columns that cannot be narrower would be made smaller.
    const isTooWide = figure.across(width) > width;
    return {
      drawn: { width, height },
      enlarged,
      isWhole: wanted <= room && !isTooWide,
      pictures: isTooWide ? TOO_WIDE : picturesFor(height / room, REPEATED),
      most: isTooWide ? TOO_WIDE : picturesFor(height / room, REPEATED_MOST),
    };
  });
  const whole = fits.find(({ isWhole }) => isWhole);
  const fewest = Math.min(...fits.map(({ pictures }) => pictures));
  const large = fits.find(({ most }) => most <= fewest);
  return whole ?? large ?? (fits.at(-1) as Fit);
}

/** @param share height of the drawing, as a multiple of the room in one picture */
function picturesFor(share: number, repeated: number): number {
  return share <= 1 ? 1 : Math.ceil(share * repeated);
}

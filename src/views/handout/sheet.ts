import type { BoundFigure } from "../../figures/figure.ts";
import type { Size } from "../../plot/size.ts";

/** Of a sheet of A4 within its margins, in px of paper (96 to the inch). */
const SHEET: Size = { width: 680, height: 980 };
/** What headline, sources and foot take of it, about. */
const WORDS = 245;
const NOTES = 170;
const GAP = 13;
/** Drawn wider than it stands, a figure has smaller words; it is rather that than narrower than the sheet. */
const WIDTHS = [333, 400, 500, 590, 680, 760, 860, 1020];

export interface Drawn extends Size {
  /** How much smaller it stands on paper, so that it is no wider and no higher than its room. */
  readonly scale: number;
}

/** Words of 12 px come out at 8.4, and no smaller. */
const LEAST_SCALE = 0.7;
/** What heads on every sheet add to a drawing, at a guess. */
const REPEATED = 1.05;

type Wants = Pick<BoundFigure, "height" | "least" | "across">;

/** A drawing on a sheet, or the part of it that fits there. */
export interface Piece<View> {
  readonly view: View;
  readonly drawn: Drawn;
  /** px of the drawing that are shown. */
  readonly high: number;
  /** Of one that takes several sheets; absent where it is whole. */
  readonly part?: SVGSVGElement;
}

/** Draws a view in parts that take no more than `room` px of the drawing each. */
export type Cut<View> = (
  view: View,
  drawn: Drawn,
  room: number,
) => readonly Pick<Piece<View>, "high" | "part">[];

export interface SheetOf<View> {
  readonly pieces: readonly Piece<View>[];
  readonly hasNotes: boolean;
}

/**
 * Sheets that a step takes: as few as leave words large enough to be read. What
 * does not fit beside others begins another sheet, and a drawing too high for
 * one goes on on the next.
 */
export function sheetsOf<View extends { readonly figure: Wants }>(
  views: readonly View[],
  hasNotes: boolean,
  cut: Cut<View>,
): SheetOf<View>[] {
  const isReadable = (some: readonly View[], notes: boolean) =>
    some.every(
      ({ figure }) =>
        drawnSize(figure, { count: some.length, hasNotes: notes }).scale >= LEAST_SCALE,
    );
  const groups: View[][] = [];
  for (const view of views) {
    const group = groups.at(-1);
    if (group && isReadable([...group, view], false)) group.push(view);
    else groups.push([view]);
  }
  const sheets = groups.flatMap((group, index): SheetOf<View>[] => {
    const notes = hasNotes && index === groups.length - 1 && isReadable(group, true);
    const [only] = group;
    if (only && !isReadable(group, notes)) return goingOn(only, cut);
    const pieces = group.map((view) => {
      const drawn = drawnSize(view.figure, { count: group.length, hasNotes: notes });
      return { view, drawn, high: drawn.height };
    });
    return [{ pieces, hasNotes: notes }];
  });
  return hasNotes && !sheets.at(-1)?.hasNotes ? [...sheets, { pieces: [], hasNotes }] : sheets;
}

/** One drawing over the fewest sheets, with the largest words these allow. */
function goingOn<View extends { readonly figure: Wants }>(
  view: View,
  cut: Cut<View>,
): SheetOf<View>[] {
  const room = SHEET.height - WORDS - GAP;
  const { figure } = view;
  const [best] = WIDTHS.map((width) => ({ width, scale: SHEET.width / figure.across(width) }))
    .filter(({ scale }) => scale <= 1 && scale >= LEAST_SCALE)
    .map(({ width, scale }) => {
      const height = Math.ceil(figure.least(width));
      return { width, height, scale, count: Math.ceil((height * scale * REPEATED) / room) };
    })
    .sort((a, b) => a.count - b.count || b.scale - a.scale);
  if (!best) return [];
  const { count: _, ...drawn } = best;
  return cut(view, drawn, room / drawn.scale).map((piece) => ({
    pieces: [{ view, drawn, ...piece }],
    hasNotes: false,
  }));
}

/**
 * Size to draw a figure at so that it stands on a sheet with others, whole. One
 * that can do with less height gives some before its words become small.
 *
 * @param count how many figures share the sheet; from three on two stand in a row
 */
export function drawnSize(
  { height: heightOf, least: leastOf }: Pick<Wants, "height" | "least">,
  { count, hasNotes }: { readonly count: number; readonly hasNotes: boolean },
): Drawn {
  const columns = count > 2 ? 2 : 1;
  const rows = Math.ceil(count / columns);
  const width = (SHEET.width - (columns - 1) * GAP) / columns;
  const height = (SHEET.height - WORDS - (hasNotes ? NOTES : 0)) / rows - GAP;
  const sizes = WIDTHS.filter((drawn) => drawn >= Math.floor(width)).map((drawn): Drawn => {
    const room = (height * drawn) / width;
    const high = Math.round(Math.min(heightOf(drawn), Math.max(room, leastOf(drawn))));
    return { width: drawn, height: high, scale: (width / drawn) * Math.min(1, room / high) };
  });
  // The largest words; among equals the narrowest drawing.
  return sizes.reduce((best, size) => (size.scale > best.scale ? size : best));
}

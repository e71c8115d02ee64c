import type { Size } from "../../plot/size.ts";

/** Of a sheet of A4 within its margins, in px of paper (96 to the inch). */
const SHEET: Size = { width: 680, height: 980 };
/** What headline, sources and foot take of it, about. */
const WORDS = 230;
const NOTES = 170;
/** Drawn wider than the sheet a figure is made smaller; below two thirds its words are hard to read. */
const WIDTHS = [680, 760, 860, 1020];

/**
 * Size to draw a figure at so that it stands on a sheet with others.
 *
 * @param count how many figures share the sheet; from three on two stand in a row
 */
export function drawnSize(
  heightOf: (width: number) => number,
  { count, hasNotes }: { readonly count: number; readonly hasNotes: boolean },
): Size {
  const columns = count > 2 ? 2 : 1;
  const rows = Math.ceil(count / columns);
  const width = SHEET.width / columns;
  const height = (SHEET.height - WORDS - (hasNotes ? NOTES : 0)) / rows;
  const fits = (drawn: number) => heightOf(drawn) * (width / drawn) <= height;
  const drawn = WIDTHS.find(fits) ?? WIDTHS.at(-1) ?? SHEET.width;
  return { width: drawn, height: Math.round(heightOf(drawn)) };
}

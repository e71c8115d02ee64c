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

/**
 * Size to draw a figure at so that it stands on a sheet with others, whole. One
 * that can do with less height gives some before its words become small.
 *
 * @param count how many figures share the sheet; from three on two stand in a row
 */
export function drawnSize(
  { height: heightOf, least: leastOf }: Pick<BoundFigure, "height" | "least">,
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

import { LINE } from "../../plot/Label.tsx";
import { wrap } from "../../plot/text.ts";
import type { PrintedRow } from "./data.ts";

export const TEXT = 13;
/** Left and right of everything. */
export const MARGIN = 14;
/** Height of one line of labels. */
export const LANE = TEXT * LINE + 4;

/** From this width on a verdict stands beside the struck value and not below it. */
export const BESIDE_PX = 480;

/** Room of one struck value. */
export function struckHeight(width: number): number {
  return (width < BESIDE_PX ? 2 : 1) * LANE + 2;
}

/** Vertical room of one row: heading, lanes of labels, the line, the struck values. */
export interface RowLayout {
  readonly row: PrintedRow;
  readonly top: number;
  readonly heading: readonly string[];
  readonly lineY: number;
  readonly lanes: number;
  readonly struckAt: number;
  readonly height: number;
}

/** Rows one under the other; needs a width because headings wrap. */
export function printedLayout(
  rows: readonly PrintedRow[],
  width: number,
  headingOf: (row: PrintedRow) => string,
): { rows: RowLayout[]; height: number } {
  let top = 34;
  const placed = rows.map((row): RowLayout => {
    const heading = wrap(headingOf(row), TEXT + 1, width - 2 * MARGIN);
    const sound = row.values.filter((value) => !value.struck);
    const struck = row.values.length - sound.length;
    const lanes = sound.length;
    const lineY = top + heading.length * (TEXT + 1) * LINE + lanes * LANE + 10;
    const struckAt = lineY + 26;
    const height = struckAt - top + struck * struckHeight(width) + 18;
    const layout = { row, top, heading, lineY, lanes, struckAt, height };
    top += height;
    return layout;
  });
  return { rows: placed, height: top };
}

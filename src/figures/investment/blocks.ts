import { max, ticks } from "d3-array";
import type { CommitmentRow } from "../../model/commitments.ts";

/** A commitment as a rectangle in data units: from `from` to `to` along, `high` up. */
export interface Block {
  readonly row: CommitmentRow;
  readonly from: number;
  readonly to: number;
  /** In the drawn currency: a year's pace or the whole sum. */
  readonly high: number;
  /** The same sum over the shorter time in which a source says it was reached. */
  readonly reached: { readonly to: number; readonly high: number } | undefined;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Length of the first axis, gaps included. */
  readonly long: number;
  /** Top of the second axis, and its ticks in the drawn currency. */
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Years between two blocks. They stand side by side because their periods overlap. */
const GAP = 1;
/** Width of a block whose width says nothing. */
const EQUAL = 6;

/** Pace × period: as wide as the period and as high as the pace, so the area is the sum. */
export function paceBlocks(rows: readonly CommitmentRow[]): Blocks {
  return arrange(rows, (row) => ({
    width: row.years,
    high: row.perYear,
    reached: row.reached && { width: row.reached.years, high: row.reached.perYear },
  }));
}

/** Totals: all blocks equally wide, so that the height alone is the sum. */
export function totalBlocks(rows: readonly CommitmentRow[]): Blocks {
  return arrange(rows, (row) => ({ width: EQUAL, high: row.amount.value, reached: undefined }));
}

interface Shape {
  readonly width: number;
  readonly high: number;
  readonly reached: { readonly width: number; readonly high: number } | undefined;
}

function arrange(rows: readonly CommitmentRow[], shape: (row: CommitmentRow) => Shape): Blocks {
  let from = 0;
  const blocks = rows.map((row): Block => {
    const { width, high, reached } = shape(row);
    const block = {
      row,
      from,
      to: from + width,
      high,
      reached: reached && { to: from + reached.width, high: reached.high },
    };
    from += width + GAP;
    return block;
  });
  const top = max(blocks, (block) => Math.max(block.high, block.reached?.high ?? 0)) ?? 1;
  const steps = ticks(0, top, 4);
  const step = (steps[1] ?? top) - (steps[0] ?? 0);
  const high = Math.max(steps.at(-1) ?? top, top) + (step > 0 ? step / 4 : 0);
  return { blocks, long: Math.max(from - GAP, 1), high, ticks: steps };
}

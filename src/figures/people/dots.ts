import { hundredths } from "../../plot/rounding.ts";
import type { Whole } from "./data.ts";

/** Where the dots of one whole stand, and which of them belong to a stated part. */
export interface DotBlock {
  readonly whole: Whole;
  readonly top: number;
  /** Baseline of the first label line, and of the first row of dots. */
  readonly labelY: number;
  readonly dotsY: number;
  readonly columns: number;
  readonly rows: number;
  readonly pitch: number;
  readonly radius: number;
  /** Dots from the first; a part always comes before the remainder. */
  readonly groups: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  readonly count: number;
  readonly height: number;
}

/** Rows a wide picture uses: ten dots down make a tenth a column. */
const ROWS_WIDE = 10;
/** Height of a number and the words below it. */
export const LABEL_PX = 84;
/** The same on a wide picture, where the words take one line. */
const LABEL_WIDE_PX = 76;

/** Below this the labels stand one under the other and the dots fill row by row. */
export function isNarrow(width: number): boolean {
  return width < 600;
}
/** Below the dots, for the line that says what a dot is. */
const FOOT = { wide: 36, narrow: 74 };

/**
 * Dots fill column by column on a wide picture and row by row on a narrow one,
 * so that the stated part is one unbroken corner in both.
 */
export function dotBlocks(wholes: readonly Whole[], perDot: number, width: number) {
  const narrow = isNarrow(width);
  let top = 0;
  const blocks = wholes.map((whole): DotBlock => {
    const count = Math.max(1, Math.round(whole.value / perDot));
    const columns = narrow ? Math.min(20, count) : Math.ceil(count / ROWS_WIDE);
    const rows = Math.ceil(count / columns);
    const pitch = Math.min(26, (width - 8) / columns);
    let from = 0;
    const groups = whole.parts.map((part) => {
      const to = from + Math.round(part.value / perDot);
      const group = { id: part.id, from, to };
      from = to;
      return group;
    });
    const partLabels = narrow ? whole.parts.length : 1;
    const dotsY = top + (narrow ? LABEL_PX * (partLabels + 1) : LABEL_WIDE_PX);
    const height = dotsY - top + rows * pitch + (narrow ? FOOT.narrow : FOOT.wide);
    const block = {
      whole,
      top,
      labelY: top + 22,
      dotsY,
      columns,
      rows,
      pitch,
      radius: pitch * 0.31,
      groups: [...groups, { id: whole.row.id, from, to: count }],
      count,
      height,
    };
    top += height;
    return block;
  });
  return { blocks, height: Math.max(top, 80) };
}

/** Centre of the n-th dot. */
function dotAt(block: DotBlock, index: number, narrow: boolean) {
  const { columns, rows, pitch, dotsY } = block;
  const column = narrow ? index % columns : Math.floor(index / rows);
  const row = narrow ? Math.floor(index / columns) : index % rows;
  return { x: 4 + pitch / 2 + column * pitch, y: dotsY + pitch / 2 + row * pitch };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The dots of a run as one path of circles, at a share of their radius. */
export function dotPath(block: DotBlock, run: Run, narrow: boolean, share = 1): string {
  const r = hundredths(block.radius * share);
  return along(block, run, narrow, ({ x, y }) => {
    const start = `M${hundredths(x - r)} ${hundredths(y)}`;
    return `${start}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  });
}

/** The same run as one path of touching squares: what a finger may hit. */
export function cellPath(block: DotBlock, run: Run, narrow: boolean): string {
  const side = hundredths(block.pitch);
  return along(block, run, narrow, ({ x, y }) => {
    const start = `M${hundredths(x - side / 2)} ${hundredths(y - side / 2)}`;
    return `${start}h${side}v${side}h${-side}z`;
  });
}

function along(
  block: DotBlock,
  { from, to }: Run,
  narrow: boolean,
  draw: (centre: { x: number; y: number }) => string,
): string {
  let path = "";
  for (let index = from; index < to; index++) path += draw(dotAt(block, index, narrow));
  return path;
}

import { textWidth } from "../../plot/text.ts";

/** Sizes of letters in px: names, what stands beside them, headings. */
export const TEXT = 13;
export const SMALL = 12;
export const HEADING = 15;

export interface PlacedText {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: "start" | "end";
}

/** How a word of the size `SMALL` at `x` keeps between 0 and `right`. */
export function anchorAt(x: number, word: string, right: number): "start" | "middle" | "end" {
  const half = textWidth(word, SMALL) / 2;
  return x + half > right ? "end" : x - half < 0 ? "start" : "middle";
}

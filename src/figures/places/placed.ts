import type { Locale } from "../../i18n/locale.ts";

/** Sizes of letters in px: names, what stands beside them, headings. */
export const TEXT = 13;
export const SMALL = 12;
export const HEADING = 15;

export interface PlacedText {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
}

/** What everything is placed in. */
export interface Frame {
  readonly width: number;
  readonly slim: boolean;
  readonly locale: Locale;
}

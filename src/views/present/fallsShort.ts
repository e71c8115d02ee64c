import { STAGE } from "./slide.ts";

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** In units of the stage, from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SeenWords {
  readonly words: string;
  /** Height of the letters in units. */
  readonly size: number;
  readonly box: Box;
  /** What they may be seen in: the stage, or the room of a drawing. */
  readonly within: Box;
  /** Absent where a colour cannot be told. */
  readonly colours?: { readonly ink: Rgb; readonly ground: Rgb } | undefined;
  /** Whether they belong to a mark that is pointed at. */
  readonly isLit: boolean;
}

export interface SeenStep {
  readonly words: readonly SeenWords[];
  /** Marks that are pointed at. */
  readonly marks: readonly Pick<SeenWords, "words" | "box" | "within">[];
  /** Widths of all lines in units. */
  readonly lines: readonly number[];
  /** Lower edge of the headline, and the edge it may reach, in units. */
  readonly headline: { readonly bottom: number; readonly limit: number };
}

export interface Shortfall {
  readonly kind: "small" | "lit" | "faint" | "thin" | "cut" | "out" | "long";
  readonly count: number;
  /** The worst: px, or to one for a contrast, to one decimal; px too much for a headline. */
  readonly value: number;
  /** Words it concerns, each once. */
  readonly words: readonly string[];
}

export const LEAST = { words: 18, lit: 24, contrast: 7, line: 3 } as const;
/** A browser rounds letters and edges. */
const SLACK = 0.1;
/** Lines of words reach that far beyond what is inked, to the sides and up and down. */
const AIR = 2;
const LEADING = 4;

/** What of a step does not survive a video call of 1280 × 720 px; empty where all does. */
export function fallsShort({ words, marks, lines, headline }: SeenStep): Shortfall[] {
  const seen = words.filter(({ box, within }) => overlaps(box, within));
  const small = seen.filter(({ size }) => size < LEAST.words - SLACK);
  const lit = seen.filter(
    ({ isLit, size }) => isLit && size >= LEAST.words - SLACK && size < LEAST.lit - SLACK,
  );
  const faint = seen.flatMap((each) => {
    const value = each.colours && contrast(each.colours.ink, each.colours.ground);
    return value !== undefined && value < LEAST.contrast - 0.05 ? [{ ...each, value }] : [];
  });
  const thin = lines.filter((width) => width < LEAST.line - SLACK);
  // A drawing that goes on beyond its room is moved; what stands around it cannot be.
  const cut = words.filter(
    ({ box, within }) => (within === WHOLE || overlaps(box, within)) && !isInside(box, within),
  );
  const out = marks.filter(({ box, within }) => !isInside(box, within));
  const over = headline.bottom - headline.limit;
  return [
    found(
      "small",
      small,
      small.map(({ size }) => size),
    ),
    found(
      "lit",
      lit,
      lit.map(({ size }) => size),
    ),
    found(
      "faint",
      faint,
      faint.map(({ value }) => value),
    ),
    found(
      "thin",
      thin.map(() => ({ words: "" })),
      thin,
    ),
    found("cut", cut, []),
    found("out", out, []),
    found("long", over > AIR ? [{ words: "" }] : [], [over]),
  ].filter(({ count }) => count > 0);
}

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** A colour that lets another one through. @param alpha from 0 to 1 */
export function over(ink: Rgb, ground: Rgb, alpha: number): Rgb {
  const mix = (at: 0 | 1 | 2) => ink[at] * alpha + ground[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function found(
  kind: Shortfall["kind"],
  which: readonly { readonly words: string }[],
  values: readonly number[],
): Shortfall {
  return {
    kind,
    count: which.length,
    value: values.length > 0 ? Math.floor(Math.min(...values) * 10) / 10 : 0,
    words: [...new Set(which.map(({ words }) => words))].filter((words) => words !== ""),
  };
}

function overlaps(box: Box, within: Box): boolean {
  return (
    box.right > within.left &&
    box.left < within.right &&
    box.bottom > within.top + LEADING &&
    box.top < within.bottom - LEADING
  );
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left - AIR &&
    box.right <= within.right + AIR &&
    box.top >= within.top - LEADING &&
    box.bottom <= within.bottom + LEADING
  );
}

export const WHOLE: Box = { left: 0, top: 0, right: STAGE.width, bottom: STAGE.height };

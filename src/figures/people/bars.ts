import { sum } from "d3-array";
import type { Locale } from "../../i18n/locale.ts";
import { firmest } from "../../model/status.ts";
import type { Baseline, TargetRow } from "../../model/targets.ts";
import { LINE } from "../../plot/Label.tsx";
import { wrap } from "../../plot/text.ts";
import type { PeopleData } from "./data.ts";
import { baselineTitle, people, statusText, targetTitle } from "./texts.ts";

/** One bar of the readings that draw bars, longest first within its kind. */
export type Bar = { readonly id: string; readonly value: number } & (
  | { readonly kind: "whole" | "earlier"; readonly row: TargetRow }
  /** Drawn inside the bar of its whole, in front of it. */
  | { readonly kind: "part"; readonly row: TargetRow; readonly inside: string }
  | { readonly kind: "count"; readonly baseline: Baseline }
);

/** A year's pace of every target that has one, or every target beside today's counts. */
export function bars(data: PeopleData): Bar[] {
  const perYear = data.reading === "year";
  const drawn = (row: TargetRow, kind: { kind: "whole" | "earlier" } | Inside): Bar[] => {
    const value = perYear ? row.perYear : row.value;
    return value === undefined ? [] : [{ id: row.id, value, row, ...kind }];
  };
  return [
    ...data.wholes.flatMap(({ row, parts }) => [
      ...drawn(row, { kind: "whole" }),
      ...parts.flatMap((part) => drawn(part, { kind: "part", inside: row.id })),
    ]),
    ...(perYear
      ? data.others.flatMap((row) => drawn(row, { kind: "earlier" }))
      : data.baselines.map((baseline): Bar => {
          const { id, value } = baseline;
          return { id, value, kind: "count", baseline };
        })),
  ];
}

interface Inside {
  readonly kind: "part";
  readonly inside: string;
}

export const TEXT = 13;
/** px around the words of a bar, and above the first and below the last bar. */
const GAP = 8;
/** px across a bar, the same for all, so that they differ by their length alone. */
const THICK = 18;
const THINNEST = 8;

export interface PlacedBar {
  readonly bar: Bar;
  /** Where its band begins, words included, and how high that is. */
  readonly top: number;
  readonly height: number;
  readonly words: readonly string[];
  /** Where the bar itself begins. */
  readonly y: number;
}

/** Bars one below the other, each under its words, whole; they thin out where `height` is less than they ask for. */
export function barsLayout(data: PeopleData, width: number, locale: Locale, height?: number) {
  const all = bars(data).map((bar) => ({
    bar,
    words: wrap(barText(bar, data, locale), TEXT, width - 2 * GAP),
  }));
  const above = (words: readonly string[]) => GAP + words.length * TEXT * LINE;
  const words = sum(all, (one) => above(one.words) + GAP);
  const left = height === undefined ? THICK : (height - GAP - words) / all.length;
  const thick = Math.max(THINNEST, left);
  let end = GAP / 2;
  const placed = all.map((one): PlacedBar => {
    const top = end;
    const y = top + above(one.words);
    end = y + thick + GAP;
    return { ...one, top, y, height: end - top };
  });
  return { placed, thick, height: Math.ceil(end + GAP / 2) };
}

function barText(bar: Bar, { reading }: PeopleData, locale: Locale): string {
  const title =
    bar.kind === "count"
      ? baselineTitle(bar.baseline, locale)
      : statusText(targetTitle(bar.row, locale), firmest(bar.row.claims), locale);
  if (reading !== "year") return title;
  return locale.say("people.bar.year", { pace: people(bar.value, locale), title });
}

import type { Locale } from "../../i18n/locale.ts";
import type { Status } from "../../model/schema.ts";
import type { Baseline, TargetRow } from "../../model/targets.ts";
import type { Whole } from "./data.ts";

/** "more than 500,000 · aspirational": the number with the words that limit it. */
export function targetNumber({ value, qualifiers }: TargetRow, locale: Locale): string {
  if (value === undefined) return locale.say("people.noCount");
  const key = qualifiers.includes("more-than") ? "number.moreThan" : "people.count";
  const number = locale.say(key, { value: locale.number(value) });
  return qualifiers.includes("aspirational")
    ? locale.say("people.aspirational", { number })
    : number;
}

/** A pace is a quotient; nobody counts a third of a person. */
export function people(value: number, locale: Locale): string {
  return locale.number(Math.round(value));
}

export function targetText({ target }: TargetRow, locale: Locale): string {
  return locale.text(target.label);
}

/** Words with the status behind them, where a source gives one. */
export function statusText(words: string, status: Status | undefined, locale: Locale): string {
  if (status === undefined) return words;
  return locale.say("people.withStatus", { words, status: locale.say(`status.${status}`) });
}

export function remainderText({ parts }: Whole, locale: Locale): string {
  return locale.say(parts.length === 0 ? "people.unsplit" : "people.remainder");
}

/** "50,000: Skilled people and talents from India to Japan". */
export function targetTitle(row: TargetRow, locale: Locale): string {
  return `${targetNumber(row, locale)}: ${targetText(row, locale)}`;
}

export function baselineTitle({ series, value, period }: Baseline, locale: Locale): string {
  return `${locale.exact(value)}: ${locale.text(series.label)} (${locale.date(period)})`;
}

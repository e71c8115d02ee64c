import type { Locale, MessageKey } from "../../i18n/locale.ts";
import type { FlowPoint, Window } from "../../model/flows.ts";
import type { Period } from "../../model/periods.ts";
import type { Series } from "../../model/schema.ts";
import type { Cell } from "../table.ts";

/** A period in the reader's language, as fine as the source has it. */
export function periodText(period: Period, written: string, locale: Locale): string {
  if (period.kind === "fiscal") return fiscalText(period, locale);
  if (period.kind !== "part" || !period.months) return locale.date(written);
  const month = new Intl.DateTimeFormat(locale.intl, { month: "short", timeZone: "UTC" });
  const name = (number: number) => month.format(Date.UTC(2000, number - 1, 1));
  const isFiscal = Math.floor(period.from) !== period.from || /-/.test(period.base);
  return locale.say("flows.period.part", {
    year: isFiscal ? fiscalText(period, locale) : locale.date(period.base),
    from: name(period.months[0]),
    to: name(period.months[1]),
  });
}

function fiscalText({ base }: Period, locale: Locale): string {
  const first = Number(/\d{4}/.exec(base)?.[0]);
  const last = String((first + 1) % 100).padStart(2, "0");
  return locale.say("flows.period.fiscal", { years: `${first}–${last}` });
}

export function pointPeriod({ period, point }: FlowPoint, locale: Locale): string {
  return periodText(period, point.period, locale);
}

/** A value in whole units of the series: money, or every digit of a count. */
export function valueText(value: number, { currency }: Series, locale: Locale): string {
  return currency === undefined
    ? locale.exact(Math.round(value))
    : locale.money({ value, currency });
}

/** What a promise counts, in its own unit; `undefined` where no number is stated. */
export function promisedText(
  window: Window,
  series: Series | undefined,
  locale: Locale,
): string | undefined {
  if (window.value !== undefined && series) return valueText(window.value, series, locale);
  if (window.amount) return locale.money(window.amount);
  return window.people === undefined
    ? undefined
    : locale.say("flows.people", { value: locale.number(window.people) });
}

/** "2014–2019", "from 2017", "by 2014". */
export function yearsText({ start, end }: Window, locale: Locale): string | undefined {
  if (start !== undefined && end !== undefined) return `${start}–${end}`;
  if (start !== undefined) return locale.say("flows.from", { year: locale.date(String(start)) });
  return end === undefined ? undefined : locale.say("flows.by", { year: locale.date(String(end)) });
}

/** The years of a promise, for a reader and for a file; `undefined` where none is stated. */
export function spanOf(window: Window, locale: Locale): Cell {
  const words = yearsText(window, locale);
  if (words === undefined) return undefined;
  const [from, to] = [window.start, window.end].map((year) => year?.toString());
  return { from, to, words };
}

const UNITS = new Map<string, MessageKey>([
  ["people", "flows.unit.people"],
  ["students", "flows.unit.students"],
  ["visitors", "flows.unit.visitors"],
  ["companies", "flows.unit.companies"],
  ["establishments", "flows.unit.establishments"],
]);

/** What one unit is; what has no word in this language is shown as the model writes it. */
export function unitText({ unit }: Series, locale: Locale): string {
  const key = UNITS.get(unit);
  return key ? locale.say(key) : unit;
}

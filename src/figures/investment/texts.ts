import type { Locale } from "../../i18n/locale.ts";
import type { CommitmentRow } from "../../model/commitments.ts";
import type { PrintedRow, PrintedValue } from "./data.ts";

/** "public + private" in the reader's language. */
export function scopeText(scope: readonly ("public" | "private")[], locale: Locale): string {
  if (scope.length === 0) return locale.say("scope.none");
  return scope.map((part) => locale.say(`scope.${part}`)).join(" + ");
}

export function moneyText(scope: CommitmentRow["scope"], locale: Locale): string {
  const words = scopeText(scope, locale);
  return scope.length === 0 ? words : locale.say("investment.money", { scope: words });
}

export function periodText({ start, end, years }: CommitmentRow, locale: Locale): string {
  return locale.say("investment.period", { start: String(start), end: String(end), years });
}

export function ratioText(ratio: number, locale: Locale): string {
  return locale.exact(Number(ratio.toPrecision(2)));
}

/** As the first of the sources prints it; the others print the same value. */
export function printedText({ audits }: PrintedValue): string {
  return audits[0]?.conversion.printed ?? "";
}

export function printedRowText({ commitment, currency }: PrintedRow, locale: Locale): string {
  return locale.say("investment.printedRow", {
    amount: locale.money(commitment.amount),
    year: String(commitment.start),
    currency,
  });
}

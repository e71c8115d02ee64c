import { axisUnit, formatNumber, type Reading } from "./numerals.ts";

const INTL: Record<Reading, string> = {
  western: "en-US",
  indian: "en-IN",
  japanese: "ja-JP",
  hindi: "hi-IN",
};

interface CurrencyMark {
  readonly mark: string;
  /** Whether it stands before the number. */
  readonly before: boolean;
}

const marks = new Map<string, CurrencyMark>();

/** The currency as `Intl` writes it. */
function currencyMark(currency: string, reading: Reading): CurrencyMark {
  const key = `${currency} ${reading}`;
  let mark = marks.get(key);
  if (!mark) {
    mark = findMark(currency, reading);
    marks.set(key, mark);
  }
  return mark;
}

function findMark(currency: string, reading: Reading): CurrencyMark {
  const format = new Intl.NumberFormat(INTL[reading], {
    style: "currency",
    currency,
    // Japanese writes 10兆円; the platform's full-width ￥ is not house style.
    currencyDisplay: reading === "japanese" ? "name" : "narrowSymbol",
  });
  const parts = format.formatToParts(1);
  const mark = parts.find((part) => part.type === "currency")?.value ?? currency;
  return { mark, before: parts[0]?.type === "currency" };
}

/** `{ value: 10e12, currency: "JPY" }` → "¥10 trillion", "¥10 lakh crore", "10兆円", "¥10 लाख करोड़". */
export function formatMoney(
  { value, currency }: { value: number; currency: string },
  reading: Reading,
): string {
  const { mark, before } = currencyMark(currency, reading);
  const number = formatNumber(Math.abs(value), reading);
  const sign = value < 0 ? "−" : "";
  if (!before) return `${sign}${number}${mark}`;
  // A mark that is a word ("CHF", "JP¥") needs air; a sign does not.
  return `${sign}${mark}${/[\p{L}.]$/u.test(mark) ? "\u00A0" : ""}${number}`;
}

/** Name of the currency as it follows a number: "Japanese yen", "円", "जापानी येन". */
export function currencyName(currency: string, reading: Reading): string {
  const key = `${currency} ${reading}`;
  let name = names.get(key);
  if (name === undefined) {
    const style = { style: "currency", currency, currencyDisplay: "name" } as const;
    const parts = new Intl.NumberFormat(INTL[reading], style).formatToParts(2);
    name = parts.find((part) => part.type === "currency")?.value ?? currency;
    names.set(key, name);
  }
  return name;
}

const names = new Map<string, string>();

/** The sign alone, for a control: ¥, ₹, $. */
export function currencySign(currency: string): string {
  return currencyMark(currency, "western").mark;
}

/** Unit of a money axis: its size, and "trillion yen" in the words of the reading. */
export function moneyAxis(
  largest: { value: number; currency: string },
  reading: Reading,
): { size: number; label: string } {
  const { size, word } = axisUnit(largest.value, reading);
  const name = currencyName(largest.currency, reading);
  return { size, label: reading === "japanese" ? `${word}${name}` : `${word} ${name}`.trim() };
}

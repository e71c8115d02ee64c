/**
 * The house numerals. The platform's compact forms print "60KCr", "1 नील" and
 * "JP¥10LCr", which nobody writes; here the unit is ours and the digits are
 * `Intl`'s.
 */

/** How large numbers are read: short scale, lakh and crore, 万億兆, लाख करोड़. */
export const READINGS = ["western", "indian", "japanese", "hindi"] as const;
export type Reading = (typeof READINGS)[number];

interface Unit {
  readonly size: number;
  readonly word: string;
}

interface Rule {
  /** Decides digits and grouping only. */
  readonly intl: string;
  readonly gap: string;
  /** Largest first. Below the smallest, a number is written out in full. */
  readonly units: readonly Unit[];
}

const RULES: Record<Reading, Rule> = {
  western: {
    intl: "en-US",
    gap: " ",
    units: [
      { size: 1e12, word: "trillion" },
      { size: 1e9, word: "billion" },
      { size: 1e6, word: "million" },
    ],
  },
  indian: {
    intl: "en-IN",
    gap: " ",
    units: [
      { size: 1e12, word: "lakh crore" },
      { size: 1e7, word: "crore" },
      { size: 1e5, word: "lakh" },
    ],
  },
  japanese: {
    intl: "ja-JP",
    gap: "",
    units: [
      { size: 1e12, word: "兆" },
      { size: 1e8, word: "億" },
      { size: 1e4, word: "万" },
    ],
  },
  hindi: {
    intl: "hi-IN",
    gap: " ",
    units: [
      { size: 1e12, word: "लाख करोड़" },
      { size: 1e7, word: "करोड़" },
      { size: 1e5, word: "लाख" },
    ],
  },
};

/** Whole digits are never rounded away; a fraction fills up to three digits. */
function fractionDigits(mantissa: number): number {
  const whole = Math.abs(mantissa);
  if (whole >= 100) return 0;
  return whole >= 10 ? 1 : 2;
}

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.NumberFormat>();

function write(value: number, intl: string, digits: number): string {
  const key = `${intl} ${digits}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(intl, { maximumFractionDigits: digits });
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/**
 * Unit and mantissa of a value. The unit is the largest that the value reaches,
 * or the next one when rounding carries into it: 999,999,999 is 1 billion and
 * not 1,000 million, but 996 million stays what it is.
 */
function scaled(value: number, { units }: Rule): { mantissa: number; unit: Unit | undefined } {
  const reached = units.findIndex(({ size }) => Math.abs(value) >= size);
  const at = reached < 0 ? units.length : reached;
  const unit = units[at];
  const exact = value / (unit?.size ?? 1);
  const mantissa = unit ? rounded(exact, fractionDigits(exact)) : rounded(value, 2);
  const next = units[at - 1];
  if (next && Math.abs(mantissa) * (unit?.size ?? 1) >= next.size)
    return { mantissa: Math.sign(value), unit: next };
  return { mantissa, unit };
}

/** `10e12` → "10 trillion", "10 lakh crore", "10兆", "10 लाख करोड़". */
export function formatNumber(value: number, reading: Reading): string {
  const rule = RULES[reading];
  const { mantissa, unit } = scaled(value, rule);
  if (!unit) return write(mantissa === 0 ? 0 : mantissa, rule.intl, 2);
  return `${write(mantissa, rule.intl, fractionDigits(mantissa))}${rule.gap}${unit.word}`;
}

/** Every digit, grouped in the manner of the reading: 53,974; 1,00,000. */
export function formatExact(value: number, reading: Reading): string {
  return write(value, RULES[reading].intl, 20);
}

/**
 * Undoes `formatNumber` to the digits it showed; `undefined` for any other text.
 * A leading currency sign or name is not part of a number and is refused.
 */
export function parseNumber(text: string, reading: Reading): number | undefined {
  const rule = RULES[reading];
  const unit = rule.units.find(({ word }) => text.endsWith(word));
  const digits = (unit ? text.slice(0, -unit.word.length) : text).trim().replaceAll(",", "");
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return undefined;
  const value = Number(digits) * (unit?.size ?? 1);
  return Number(value.toPrecision(15));
}

/** Scale words as they stand alone on an axis: "trillion yen a year". */
export function axisUnit(largest: number, reading: Reading): { size: number; word: string } {
  const { unit } = scaled(largest, RULES[reading]);
  return unit ?? { size: 1, word: "" };
}

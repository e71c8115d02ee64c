// biome-ignore format: a row for each way of counting
const SCALES: Record<string, number> = {
  thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12,
  lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7,
  千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12,
  हजार: 1e3, लाख: 1e5, करोड: 1e7, अरब: 1e9, खरब: 1e11,
};

const scale = Object.keys(SCALES)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
/** Latin units end where their word does; others may have a word of their own behind them. */
const AMOUNT = new RegExp(
  `((?:\\d{1,3}(?:,\\d{2,3})+|\\d+)(?:\\.\\d+)?)((?:\\s*(?:${scale})(?![a-z]))*)`,
  "g",
);

/**
 * A text with its amounts in plain digits: “5 lakh”, “5,00,000”, “50万” and
 * “5 लाख” all become “500000”. In lower case and without nuktas, as `plain` leaves it.
 */
export function inDigits(text: string): string {
  return text.replaceAll(AMOUNT, (_, number: string, units: string) => {
    const scales = units.match(new RegExp(scale, "g")) ?? [];
    const value = scales.reduce(
      (all, unit) => all * (SCALES[unit] ?? 1),
      Number(number.replaceAll(",", "")),
    );
    // Of a year or a plain number nothing is changed, of a sum no rounding is left over.
    return scales.length === 0 ? number.replaceAll(",", "") : String(Number(value.toPrecision(12)));
  });
}

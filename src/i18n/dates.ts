/**
 * A day, a month or a year in the reader's language, no finer than it is known:
 * `2025-08` → "August 2025", "2025年8月", "अगस्त 2025". Anything else comes back
 * as it is: sources label periods in many ways ("2015-16", "FY2024").
 */
export function formatDate(date: string, intl: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined || (month !== undefined && Number(month) > 12)) return date;
  if (month === undefined) return intl.startsWith("ja") ? `${year}年` : year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return formatter(intl, day !== undefined).format(at);
}

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(intl: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${intl} ${withDay}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(intl, {
      timeZone: "UTC",
      year: "numeric",
      month: "long",
      ...(withDay && { day: "numeric" }),
    });
    formatters.set(key, known);
  }
  return known;
}

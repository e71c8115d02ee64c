/** A period of a series as a stretch of time. */
export interface Period {
  /** Decimal years: 2016.25 is the first of April 2016. */
  readonly from: number;
  readonly to: number;
  /** `fiscal` runs from April to March. */
  readonly kind: "day" | "month" | "year" | "fiscal" | "part";
  /** The year as the source writes it, without what part of it is meant. */
  readonly base: string;
  /** Of a part: its first and last month, 1 to 12. */
  readonly months: readonly [first: number, last: number] | undefined;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Month with which a fiscal year begins. */
const APRIL = 4;

/**
 * Reads `2024-02-20`, `2016-12`, `2013`, `2015-16`, `FY2018`, `2023-24 Q1` and
 * `2025 (Jan-May)`. `undefined` for anything else: it is listed and not drawn.
 */
export function readPeriod(text: string): Period | undefined {
  const [, base = "", rest = ""] = /^(\S+)(?: (.+))?$/.exec(text) ?? [];
  const whole = readWhole(base);
  if (!whole || rest === "") return whole;
  const months = readPart(rest, whole.kind === "fiscal" ? APRIL : 1);
  if (!months || (whole.kind !== "fiscal" && whole.kind !== "year")) return undefined;
  const at = (month: number, first: number) => {
    const year = Math.floor(whole.from);
    return year + (month - 1) / 12 + (month < first ? 1 : 0);
  };
  const first = whole.kind === "fiscal" ? APRIL : 1;
  const [from, to] = [at(months[0], first), at(months[1], first) + 1 / 12];
  return to > from ? { from, to, kind: "part", base, months } : undefined;
}

function readWhole(base: string): Period | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(base);
  const months = undefined;
  if (day) {
    const [year = 0, month = 0, date = 0] = day.slice(1).map(Number);
    if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
    const from = year + (month - 1) / 12 + (date - 1) / 366;
    return { from, to: from + 1 / 366, kind: "day", base, months };
  }
  const fiscal = /^(?:FY)?(\d{4})-(\d{2})$/.exec(base);
  if (fiscal && (Number(fiscal[1]) + 1) % 100 === Number(fiscal[2])) {
    // Until 2011-12 it could be a month as well; years of trade are far more common.
    const from = Number(fiscal[1]) + (APRIL - 1) / 12;
    return { from, to: from + 1, kind: "fiscal", base, months };
  }
  const month = /^(\d{4})-(\d{2})$/.exec(base);
  if (month) {
    const [year = 0, number = 0] = month.slice(1).map(Number);
    if (number < 1 || number > 12) return undefined;
    const from = year + (number - 1) / 12;
    return { from, to: from + 1 / 12, kind: "month", base, months };
  }
  const one = /^(FY)?(\d{4})$/.exec(base);
  if (!one) return undefined;
  const from = Number(one[2]) + (one[1] ? (APRIL - 1) / 12 : 0);
  return { from, to: from + 1, kind: one[1] ? "fiscal" : "year", base, months };
}

function readPart(rest: string, first: number): [number, number] | undefined {
  const quarter = /^Q([1-4])$/.exec(rest);
  if (quarter) {
    const from = first + 3 * (Number(quarter[1]) - 1);
    return [((from - 1) % 12) + 1, ((from + 1) % 12) + 1];
  }
  const [, from = "", to = ""] = /^\(([A-Z][a-z]{2})-([A-Z][a-z]{2})\)$/.exec(rest) ?? [];
  const [a, b] = [MONTHS.indexOf(from), MONTHS.indexOf(to)];
  return a < 0 || b < 0 ? undefined : [a + 1, b + 1];
}

/** First and last month of a period, `2025-01` and `2025-05`; its one year, month or day where it is one. */
export function monthsOf({ kind, base, from, to }: Period): { from: string; to: string } {
  if (kind === "day" || kind === "month" || kind === "year") return { from: base, to: base };
  const month = (at: number) => {
    // Decimal years of whole months come back as whole months.
    const number = Math.round(at * 12);
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
  };
  return { from: month(from), to: month(to - 1 / 12) };
}

/** A date of the model, `2025-08-31`, `2025-08` or `2025`, as the moment it ends. */
export function endOf(date: string): number | undefined {
  return readPeriod(date)?.to;
}

import { rollup, sum } from "d3-array";
import type { Entry } from "./entry.ts";
import { type Fault, type FaultCode, pusher } from "./fault.ts";

type Record_ = Record<string, unknown>;

/** What no single field can show: parts larger than their whole, ends before starts. */
export function checkSense(entries: readonly Entry[], faults: Fault[]): Entry[] {
  const push = pusher(faults);
  const targets = entries.filter((e) => e.collection === "targets").map((e) => e.record);
  const byId = new Map<string, Record_>(targets.map((target) => [target.id, target]));
  // A part that is larger than its whole by itself is to blame alone.
  const parts = rollup(
    targets.filter(({ partOf, value = 0 }) => value <= (byId.get(partOf)?.value ?? 0)),
    (own) => sum(own, (part) => part.value ?? 0),
    (part) => part.partOf as string,
  );
  return entries.filter((entry) => {
    const found = senseless(entry, byId, parts);
    for (const { field, code, expected } of found) {
      const path = [entry.collection, entry.index, field];
      push(path, code, entry.record[field], expected, "record");
    }
    return found.length === 0;
  });
}

interface Senseless {
  readonly field: string;
  readonly code: FaultCode;
  readonly expected: string;
}

function senseless(
  { collection, record }: Entry,
  targets: ReadonlyMap<string, Record_>,
  parts: ReadonlyMap<string, number>,
): Senseless[] {
  const found: Senseless[] = [];
  const need = (holds: boolean, field: string, code: FaultCode, expected: string) => {
    if (!holds) found.push({ field, code, expected });
  };
  const { start, end, years } = record;
  if (start !== undefined && end !== undefined) need(end >= start, "end", "order", `≥ ${start}`);
  if (collection === "targets" || collection === "commitments")
    need(years === undefined || years > 0, "years", "range", "> 0");
  if (collection === "commitments") need(record.amount.value > 0, "amount", "range", "> 0");
  if (collection === "rates") need(record.value > 0, "value", "range", "> 0");
  if (collection === "targets") {
    need(record.value === undefined || record.value > 0, "value", "range", "> 0");
    const whole = targets.get(record.partOf)?.value as number | undefined;
    const together = parts.get(record.partOf) ?? 0;
    if (record.partOf !== undefined) {
      need(!inRing(record.id, targets), "partOf", "self", "");
      // Of parts that are too much together none is known to be the wrong one.
      const limit = `Σ ≤ ${whole} (${record.partOf})`;
      const fits = whole === undefined || ((record.value ?? 0) <= whole && together <= whole);
      need(fits, "value", "part", limit);
    }
  }
  if (collection === "breakdowns" && record.total !== undefined) {
    const together = sum(record.points as { value: number }[], ({ value }) => value);
    need(together <= record.total * ROUNDING, "total", "part", `≥ ${together}`);
  }
  if (collection === "meetings")
    need(record.named.length <= record.count, "count", "part", `≥ ${record.named.length}`);
  if (collection === "conversions") {
    need(record.base.value > 0, "base", "range", "> 0");
    const { currency } = record.base;
    need(currency !== record.amount.currency, "amount", "currency", `≠ ${currency}`);
  }
  return found;
}

/** Printed parts are rounded; together they may pass their total by this much. */
const ROUNDING = 1.005;

function inRing(start: string, targets: ReadonlyMap<string, Record_>): boolean {
  const seen = new Set<string>();
  for (
    let id: string | undefined = start;
    id !== undefined;
    id = targets.get(id)?.partOf as string | undefined
  ) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

/** Records of sums and counts: what was promised, what was counted, what came of it. */
import * as z from "zod/mini";
import { claim, claims } from "./claimSchema.ts";
import { amount, currency, date, id, number, text, words, year } from "./fields.ts";

export const commitment = z.object({
  id,
  label: text,
  amount,
  /** The sum as the agreed text prints it. */
  printed: words,
  start: year,
  end: year,
  years: number,
  /** Other ends of the period that sources give. */
  otherEnds: z.optional(z.array(year)),
  scope: z.array(z.enum(["public", "private"])).check(z.minLength(1)),
  scopeNote: z.optional(text),
  announced: date,
  announcedBy: text,
  instrument: text,
  agreement: z.optional(id),
  goals: z.optional(z.array(text)),
  claims,
  /** What sources report of the outcome. */
  progress: z.optional(z.array(claim)),
});

/** A sum in one currency that a source restates in another. */
export const conversion = z.object({
  id,
  source: id,
  locator: words,
  commitment: z.optional(id),
  base: amount,
  printed: words,
  amount,
  note: z.optional(text),
});

export const rate = z.object({
  id,
  /** One unit of `base` costs `value` units of `quote`. */
  base: currency,
  quote: currency,
  value: number,
  date,
  kind: words,
  source: id,
  also: z.optional(z.array(id)),
});

export const target = z.object({
  id,
  label: text,
  /** Absent where the source gives no head count. */
  value: z.optional(number),
  multiplier: z.optional(number),
  direction: z.union([z.literal("two-way"), z.object({ from: id, to: id })]),
  start: year,
  end: z.optional(year),
  years: z.optional(number),
  partOf: z.optional(id),
  /** Series that count something near to it, never the same. */
  series: z.optional(z.array(id)),
  /** `earlier` was superseded; `later` came after the model's date. */
  era: z.optional(z.enum(["earlier", "later"])),
  note: z.optional(text),
  claims,
});

export const series = z.object({
  id,
  label: text,
  group: z.enum(["people", "investment", "trade", "companies", "aid"]),
  /** What one unit is, when it is not money: people, companies. */
  unit: words,
  currency: z.optional(currency),
  /** A printed value times `scale` is in whole units. */
  scale: z.optional(number),
  frequency: words,
  definition: text,
  quality: z.enum(["strong", "partial", "context"]),
  points: z.array(
    z.object({
      period: words,
      value: number,
      source: id,
      also: z.optional(z.array(id)),
      locator: z.optional(words),
      note: z.optional(text),
      /** Published after the model's date. */
      later: z.optional(z.boolean()),
      /** Covers part of the period only. */
      partial: z.optional(z.boolean()),
    }),
  ),
  bounds: z.optional(z.array(z.object({ period: words, text, source: id }))),
  gaps: z.optional(z.array(text)),
  note: z.optional(text),
});

export const announcement = z.object({
  id,
  company: words,
  partner: z.optional(words),
  project: text,
  sector: words,
  place: z.optional(words),
  state: z.optional(words),
  /** Absent where no sum was announced. */
  amount: z.optional(amount),
  printed: z.optional(words),
  period: z.optional(words),
  announced: z.optional(date),
  kind: words,
  status: z.enum(["reported", "announced", "mou", "approved", "signed"]),
  role: text,
  listedBefore: z.optional(z.boolean()),
  later: z.optional(z.boolean()),
  /** Announcements with the same word here may count the same money. */
  overlap: z.optional(words),
  note: z.optional(text),
  claims,
});

export const count = z.object({
  id,
  label: text,
  value: number,
  unit: words,
  asOf: date,
  amount: z.optional(amount),
  claims,
});

export const breakdown = z.object({
  id,
  label: text,
  unit: words,
  total: z.optional(number),
  source: id,
  also: z.optional(z.array(id)),
  points: z.array(
    z.object({
      key: text,
      value: number,
      period: z.optional(words),
      source: z.optional(id),
      share: z.optional(number),
    }),
  ),
  note: z.optional(text),
});

export const outcome = z.object({
  id,
  label: text,
  target: text,
  outcome: text,
  verdict: z.enum(["reported-met", "reported-met-early", "not-met"]),
  sources: z.array(id).check(z.minLength(1)),
  commitment: z.optional(id),
  /** Series it is held against; absent where none counts anything near it. */
  series: z.optional(id),
  /** Of the period promised, where the target names them. */
  start: z.optional(year),
  end: z.optional(year),
  /** What was promised in whole units of the series; absent where it counts something else. */
  value: z.optional(number),
  /** The same, as a multiple of what the series has for `start`. */
  multiple: z.optional(number),
  note: z.optional(text),
});

export const fact = z.object({
  id,
  label: text,
  values: z.array(number).check(z.minLength(1)),
  unit: words,
  asOf: words,
  source: id,
  rank: z.optional(z.int()),
});

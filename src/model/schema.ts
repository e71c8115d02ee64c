/**
 * The model of a partnership, written once: the types, the parser, the readable
 * faults and `data/partnership.schema.json` all come from here and
 * from the records it collects.
 *
 * Words of the subject. **Claim**: what one source says, with where it says it.
 * **Commitment**: a sum of money with a period. **Target**: a number of people
 * with a period. **Agreement**: any document or initiative. **Area**: a line of
 * the partnership's programme. **Sector**: what an agreement is about.
 * **Institution**: who is party to it. **Lead source**: the text the model
 * starts from, which the others confirm or contradict.
 *
 * Conventions. A plain string is English. An absent field is not stated;
 * `null` is never written. Amounts are in whole units of their currency.
 */
import * as z from "zod/mini";
import type { claim, STATUSES, WORDINGS } from "./claimSchema.ts";
import { type amount, date, id, text, words } from "./fields.ts";
import * as numbers from "./numberSchemas.ts";
import * as records from "./recordSchemas.ts";

/** The collections of a model, in the order they are read. */
export const COLLECTIONS = {
  sources: records.source,
  partners: records.partner,
  areas: records.area,
  sectors: records.sector,
  institutions: records.institution,
  places: records.place,
  agreements: records.agreement,
  commitments: numbers.commitment,
  conversions: numbers.conversion,
  rates: numbers.rate,
  targets: numbers.target,
  series: numbers.series,
  announcements: numbers.announcement,
  counts: numbers.count,
  breakdowns: numbers.breakdown,
  events: records.event,
  pairs: records.pair,
  meetings: records.meeting,
  discrepancies: records.discrepancy,
  outcomes: numbers.outcome,
  facts: numbers.fact,
  statements: records.statement,
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** What a model says of itself. */
export const header = z.object({
  /** Major and minor number of the shape; a newer major is refused. */
  schemaVersion: z.string().check(z.regex(/^\d+\.\d+$/)),
  id,
  title: text,
  /** Last day the model speaks about. */
  asOf: z.optional(date),
  license: z.optional(words),
  /** The text the model starts from. */
  leadSource: z.optional(id),
  /** The day against whose exchange rates printed conversions are audited. */
  ratesOn: z.optional(date),
  /** What the set of `counted` agreements is called and how it was put together. */
  counted: z.optional(z.object({ label: text, note: text })),
});

export type Text = z.infer<typeof text>;
export type Amount = z.infer<typeof amount>;
export type Status = (typeof STATUSES)[number];
export type Wording = (typeof WORDINGS)[number];
export type Claim = z.infer<typeof claim>;
export type Basis = z.infer<typeof records.basis>;
export type Header = z.infer<typeof header>;
export type Collections = {
  [Name in CollectionName]: readonly z.infer<(typeof COLLECTIONS)[Name]>[];
};
/** A read model: every id it names exists, every amount is in range. Frozen. */
export type Model = Header & Collections;
export type Source = Collections["sources"][number];
export type Agreement = Collections["agreements"][number];
export type Commitment = Collections["commitments"][number];
export type Conversion = Collections["conversions"][number];
export type Target = Collections["targets"][number];
export type Event = Collections["events"][number];
export type Series = Collections["series"][number];
export type Outcome = Collections["outcomes"][number];
export type Announcement = Collections["announcements"][number];

/** The whole file as one schema, for JSON Schema and editors. */
export function fileSchema() {
  const lists = Object.entries(COLLECTIONS).map(([name, record]) => [
    name,
    z.optional(z.array<z.ZodMiniType>(record)),
  ]);
  return z.object({
    $schema: z.optional(z.string()),
    ...header.shape,
    ...(Object.fromEntries(lists) as Record<CollectionName, z.ZodMiniType>),
  });
}

export const SCHEMA_VERSION = "1.0";

/**
 * The model of a partnership, written once: the types, the parser, the readable
 * faults and `data/partnership.schema.json` all come from this file.
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
import { amount, currency, date, id, link, number, text, words, year } from "./fields.ts";

/** The status ladder, from the loosest to the firmest. It belongs to a claim. */
export const STATUSES = ["explored", "discussed", "announced", "launched", "signed"] as const;

/** How a source words a sum or a number. */
export const WORDINGS = ["reported", "target", "announced", "pledge", "guarantee"] as const;

/** What kind of publication a source is; the first two are texts a government issued. */
export const SOURCE_KINDS = [
  "official",
  "official-reprint",
  "wire",
  "news",
  "business",
  "secondary",
] as const;

/** One statement by one source. */
const claim = z.object({
  source: id,
  /** Where in the source: a line, a paragraph, a heading. */
  locator: words,
  status: z.optional(z.enum(STATUSES)),
  /** What precisely the source says was done: "exchanged on 29 August". */
  statusDetail: z.optional(text),
  wording: z.optional(z.enum(WORDINGS)),
  /** The term the source itself uses, where the enumerated wording is too coarse. */
  term: z.optional(text),
  /** The value as the source prints it. */
  printed: z.optional(words),
  /** Words that limit the value and must stay beside it. */
  qualifiers: z.optional(z.array(z.enum(["more-than", "about", "aspirational"]))),
  /** How the source describes the people or the money counted. */
  describes: z.optional(text),
  /** Years after the start in which the source says the sum was reached. */
  reachedAfterYears: z.optional(number),
  /** Our paraphrase; never a quotation. */
  text,
  /** The source uses tentative or loose wording. */
  hedged: z.optional(z.boolean()),
  /** The body whose statement a news page relays. */
  attributedTo: z.optional(words),
  /** Set when the passage backs the matter only in general or in part. */
  limits: z.optional(text),
});
const claims = z.array(claim).check(z.minLength(1));

const source = z.object({
  id,
  title: words,
  /** A name of one or two words, for a control. */
  short: z.optional(text),
  lang: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
  publisher: words,
  date: z.optional(date),
  url: z.optional(link),
  kind: z.enum(SOURCE_KINDS),
  note: z.optional(text),
});

/** How the Japanese name is said, in Latin letters, one way or several with commas; search finds it. */
const reading = z.optional(words);

const partner = z.object({ id, name: text, currency });
const area = z.object({
  id,
  label: text,
  reading,
  /** The area's name in the adopted text, where it differs from `label`. */
  officialName: z.optional(text),
  note: z.optional(text),
  claims,
});
const sector = z.object({ id, label: text, reading });
const institution = z.object({
  id,
  name: text,
  reading,
  short: z.optional(text),
  partner: id,
  kind: words,
});

const basis = z.enum(["stated", "summary", "inferred"]);
const agreement = z.object({
  id,
  title: text,
  short: text,
  kind: words,
  era: z.enum(["visit", "run-up", "context"]),
  date: z.optional(date),
  dateNote: z.optional(text),
  exchanged: z.optional(date),
  inForce: z.optional(date),
  parties: z.array(id),
  /** `inferred` where no source names the parties. */
  partiesBasis: z.optional(basis),
  partiesNote: z.optional(text),
  areas: z.array(id),
  areasBasis: z.optional(basis),
  areasNote: z.optional(text),
  sectors: z.array(id),
  sectorsBasis: z.optional(basis),
  sectorsNote: z.optional(text),
  /** Place in the counted set of documents, from 1; absent for the others. */
  counted: z.optional(z.int().check(z.minimum(1))),
  /** Touches so many sectors that its links hide the others; hidden until asked for. */
  umbrella: z.optional(z.boolean()),
  relations: z.optional(
    z.array(
      z.object({ kind: z.enum(["succeeds", "updates", "builds-on", "follows", "renews"]), to: id }),
    ),
  ),
  note: z.optional(text),
  claims,
});

const commitment = z.object({
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
const conversion = z.object({
  id,
  source: id,
  locator: words,
  commitment: z.optional(id),
  base: amount,
  printed: words,
  amount,
  note: z.optional(text),
});

const rate = z.object({
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

const target = z.object({
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

const series = z.object({
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

const announcement = z.object({
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

const count = z.object({
  id,
  label: text,
  value: number,
  unit: words,
  asOf: date,
  amount: z.optional(amount),
  claims,
});

const breakdown = z.object({
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

const event = z.object({
  id,
  label: text,
  date,
  /** Local time of the place, 24 hours. */
  time: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  group: z.enum(["history", "run-up", "visit", "after"]),
  place: z.optional(id),
  placeNote: z.optional(text),
  institutions: z.optional(z.array(id)),
  agreements: z.optional(z.array(id)),
  note: z.optional(text),
  claims,
});

const place = z.object({
  id,
  name: text,
  reading,
  region: text,
  partner: id,
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
  precision: words,
  what: z.optional(text),
  role: z.optional(z.enum(["visited", "pair-anchor"])),
  /** Coordinates are common knowledge and carry no claim; what happened there does. */
  claims: z.optional(z.array(claim)),
});

const pair = z.object({
  id,
  sides: z.array(z.object({ region: text, place: id })).check(z.length(2)),
  since: z.optional(date),
  state: z.optional(text),
  note: z.optional(text),
  claims,
});

const meeting = z.object({
  id,
  label: text,
  date,
  time: z.optional(words),
  place: z.optional(id),
  host: z.optional(id),
  /** How many took part; `named` may be fewer, the rest are not named by any source. */
  count: z.int().check(z.minimum(0)),
  named: z.array(z.object({ name: text, person: z.optional(words), claims })),
  note: z.optional(text),
  claims,
});

const discrepancy = z.object({
  id,
  topic: text,
  severity: z.enum(["high", "medium", "low"]),
  /** What the lead source says, when it is one of the parties. */
  leadSays: z.optional(text),
  othersSay: text,
  assessment: z.optional(text),
  handling: text,
  sources: z.array(id).check(z.minLength(1)),
  about: z.optional(z.array(id)),
});

const outcome = z.object({
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

const fact = z.object({
  id,
  label: text,
  values: z.array(number).check(z.minLength(1)),
  unit: words,
  asOf: words,
  source: id,
  rank: z.optional(z.int()),
});

/** A row of the lead source: what it says, in our words, and what it bears on. */
const statement = z.object({
  id,
  label: text,
  about: z.optional(z.array(id)),
  /** What other sources add or contradict. */
  beware: z.optional(text),
  claims,
});

/** The collections of a model, in the order they are read. */
export const COLLECTIONS = {
  sources: source,
  partners: partner,
  areas: area,
  sectors: sector,
  institutions: institution,
  places: place,
  agreements: agreement,
  commitments: commitment,
  conversions: conversion,
  rates: rate,
  targets: target,
  series,
  announcements: announcement,
  counts: count,
  breakdowns: breakdown,
  events: event,
  pairs: pair,
  meetings: meeting,
  discrepancies: discrepancy,
  outcomes: outcome,
  facts: fact,
  statements: statement,
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
export type Basis = z.infer<typeof basis>;
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

/** Records of who, what, where and when. */
import * as z from "zod/mini";
import { claim, claims, SOURCE_KINDS } from "./claimSchema.ts";
import { currency, date, id, link, text, words } from "./fields.ts";

export const source = z.object({
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

export const partner = z.object({ id, name: text, currency });
export const area = z.object({
  id,
  label: text,
  reading,
  /** The area's name in the adopted text, where it differs from `label`. */
  officialName: z.optional(text),
  note: z.optional(text),
  claims,
});
export const sector = z.object({ id, label: text, reading });
export const institution = z.object({
  id,
  name: text,
  reading,
  short: z.optional(text),
  partner: id,
  kind: words,
});

export const basis = z.enum(["stated", "summary", "inferred"]);
export const agreement = z.object({
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

export const event = z.object({
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

export const place = z.object({
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

export const pair = z.object({
  id,
  sides: z.array(z.object({ region: text, place: id })).check(z.length(2)),
  since: z.optional(date),
  state: z.optional(text),
  note: z.optional(text),
  claims,
});

export const meeting = z.object({
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

export const discrepancy = z.object({
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

/** A row of the lead source: what it says, in our words, and what it bears on. */
export const statement = z.object({
  id,
  label: text,
  about: z.optional(z.array(id)),
  /** What other sources add or contradict. */
  beware: z.optional(text),
  claims,
});

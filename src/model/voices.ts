import { group } from "d3-array";
import { announcementName } from "./announcementName.ts";
import { STATUSES, WORDINGS } from "./claimSchema.ts";
import { auditConversions, type ConversionAudit } from "./conversions.ts";
import { isOfficial, type Lens, sees } from "./lens.ts";
import { get } from "./lookup.ts";
import { type Parting, parting } from "./parting.ts";
import type { Amount, Claim, Model, Source, Text } from "./schema.ts";

/** What of a fact can be compared between sources. */
export const ASPECTS = ["number", "wording", "status"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Kinds of record whose claims are compared. */
export const FACT_KINDS = [
  "agreements",
  "commitments",
  "targets",
  "counts",
  "announcements",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One source on one fact. */
export interface Voice {
  /** Id of the printed conversion, or of fact and source with a tilde between. */
  readonly id: string;
  readonly source: Source;
  readonly role: "lead" | "official" | "other";
  /** All it says of the fact; empty for a printed sum. */
  readonly claims: readonly Claim[];
  /** Set for a printed sum. */
  readonly audit?: ConversionAudit;
  /** What it says elsewhere, where it says two things; it stands where its firmest word is. */
  readonly also: readonly string[];
}

/** Sources that say the same of one fact. */
export interface Chorus {
  /** A status, a wording, or the sum as printed. */
  readonly said: string;
  /** As in `parting.ts`. */
  readonly place: number | undefined;
  readonly voices: readonly Voice[];
}

/** A fact that at least two sources speak of. */
export interface Voiced {
  /** Unique among the facts of one aspect. */
  readonly key: string;
  readonly aspect: Aspect;
  readonly kind: FactKind;
  readonly about: About;
  /** Loosest word or smallest sum first; what takes no stand before all. */
  readonly choirs: readonly Chorus[];
  readonly voices: number;
  readonly parting: Parting;
  readonly areas: readonly string[];
}

/** What the fact is called: a record's name, or a sum restated in another currency. */
export type About =
  | { readonly name: Text }
  | { readonly base: Amount; readonly year: number | undefined; readonly currency: string };

/** Every fact that two or more sources speak of through the lens, in the order of the file. */
export function voiced(model: Model, lens: Lens, aspect: Aspect): Voiced[] {
  return aspect === "number" ? numbers(model, lens) : words(model, lens, aspect);
}

/** True where the lead source says what no other source says. */
export function leadIsAlone({ choirs }: Voiced): boolean {
  const own = choirs.find(({ voices }) => voices.some(({ role }) => role === "lead"));
  return choirs.length > 1 && own?.place !== undefined && own.voices.length === 1;
}

const LADDERS = {
  status: STATUSES.map((said, index) => ({ said, place: index / (STATUSES.length - 1) })),
  // "Reported" relays a sum without a word for it.
  wording: WORDINGS.map((said, index) => ({
    said,
    place: index === 0 ? undefined : (index - 1) / (WORDINGS.length - 2),
  })),
};

/** The words of an aspect, loosest first; sums have none. */
export function ladderOf(aspect: Aspect): readonly string[] {
  return aspect === "number" ? [] : LADDERS[aspect].map(({ said }) => said);
}

function words(model: Model, lens: Lens, aspect: "status" | "wording"): Voiced[] {
  const seen = sees(model, lens);
  const areasOf = areaFinder(model);
  return FACT_KINDS.flatMap((kind) =>
    model[kind].flatMap((record): Voiced[] => {
      const claims = record.claims.filter((claim) => claim[aspect] !== undefined && seen(claim));
      const voices = Array.from(
        group(claims, ({ source }) => source),
        ([id, own]) => ({
          ...voiceOf(model, `${record.id}~${id}`, id),
          claims: own,
          said: LADDERS[aspect]
            .map(({ said }) => said as string)
            .filter((said) => own.some((claim) => claim[aspect] === said)),
        }),
      );
      const choirs = LADDERS[aspect].flatMap(({ said, place }): Chorus[] => {
        const own = voices
          .filter((voice) => voice.said.at(-1) === said)
          .map((voice) => ({ ...voice, also: voice.said.slice(0, -1) }));
        return own.length === 0 ? [] : [{ said, place, voices: inOrder(own) }];
      });
      const about = { name: nameOf(record) };
      return made({ key: record.id, aspect, kind, about, choirs, areas: areasOf(record.id) });
    }),
  );
}

function numbers(model: Model, lens: Lens): Voiced[] {
  const seen = sees(model, lens);
  const areasOf = areaFinder(model);
  const audits = auditConversions(model).filter(({ conversion }) => seen(conversion));
  const sums = group(
    audits,
    ({ conversion: { base, amount, commitment = "" } }) =>
      `${commitment} ${base.value} ${base.currency} ${amount.currency}`,
  );
  return Array.from(sums, ([key, own]) => {
    const { base, amount, commitment } = (own[0] as ConversionAudit).conversion;
    const byAmount = group(own, ({ conversion }) => conversion.amount.value);
    const choirs = Array.from(byAmount, ([value, same]): Chorus => {
      const voices = same.map((audit) => ({
        ...voiceOf(model, audit.conversion.id, audit.conversion.source),
        claims: [],
        audit,
        also: [],
      }));
      return {
        said: plainest(same.map(({ conversion }) => conversion.printed)),
        place: Math.log10(value),
        voices: inOrder(voices),
      };
    }).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
    const year = commitment === undefined ? undefined : get(model, "commitments", commitment).start;
    return made({
      key,
      aspect: "number",
      kind: "commitments",
      about: { base, year, currency: amount.currency },
      choirs,
      areas: commitment === undefined ? [] : areasOf(commitment),
    });
  }).flat();
}

/** Of one sum as printed by several, what most of the others contain: "Rs 6 lakh crore" before "nearly Rs 6 lakh crore". */
function plainest(printed: readonly string[]): string {
  const within = (text: string) => printed.filter((other) => other.includes(text)).length;
  const ranked = printed.toSorted((a, b) => within(b) - within(a) || a.length - b.length);
  return ranked[0] ?? "";
}

function made(fact: Omit<Voiced, "voices" | "parting">): Voiced[] {
  const stands = fact.choirs.map(({ place, voices }) => ({ place, count: voices.length }));
  const voices = stands.reduce((all, { count }) => all + count, 0);
  return voices < 2 ? [] : [{ ...fact, voices, parting: parting(stands) }];
}

function voiceOf(model: Model, id: string, sourceId: string) {
  const source = get(model, "sources", sourceId);
  const role: Voice["role"] =
    sourceId === model.leadSource ? "lead" : isOfficial(source) ? "official" : "other";
  return { id, source, role };
}

const ROLES: readonly Voice["role"][] = ["lead", "official", "other"];

function inOrder(voices: readonly Voice[]): Voice[] {
  return voices.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}

function nameOf(record: Model[FactKind][number]): Text {
  if ("short" in record) return record.short;
  return "label" in record ? record.label : announcementName(record);
}

/** Areas of a record: its own, its document's, or those that a row of the lead source names with it. */
function areaFinder(model: Model): (id: string) => readonly string[] {
  const byDocument = new Map(model.agreements.map(({ id, areas }) => [id, areas]));
  const areas = new Set(model.areas.map(({ id }) => id));
  const documentOf = new Map(model.commitments.map(({ id, agreement = "" }) => [id, agreement]));
  return (id) =>
    byDocument.get(documentOf.get(id) ?? id) ?? [
      ...new Set(
        model.statements
          .filter(({ about = [] }) => about.includes(id))
          .flatMap(({ about = [] }) => about.filter((other) => areas.has(other))),
      ),
    ];
}

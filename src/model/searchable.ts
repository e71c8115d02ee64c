import { announcementName } from "./announcementName.ts";
import type { Entry } from "./glossary.ts";
import type { Claim, Model, Text } from "./schema.ts";

/** What a reader may look for. */
export const SUBJECTS = [
  "area",
  "sector",
  "agreement",
  "institution",
  "commitment",
  "target",
  "series",
  "outcome",
  "announcement",
  "count",
  "event",
  "place",
  "pair",
  "meeting",
  "statement",
  "discrepancy",
  "source",
  "word",
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A record with every word it may be found by. */
export interface Searchable {
  readonly id: string;
  readonly subject: Subject;
  readonly label: Text;
  /** What tells it from others of its name: sums as printed, regions, publishers. */
  readonly apart: readonly Text[];
  /** ISO date of the record, no finer than it is known. */
  readonly date?: string | undefined;
  /** Its names, in every language the model has them in, and its value in digits. */
  readonly names: readonly string[];
  /** What sources say of it: printed values, terms, our paraphrases. */
  readonly said: readonly string[];
}

interface Telling {
  readonly apart?: readonly (Text | undefined)[];
  readonly date?: string | undefined;
  readonly claims?: readonly Claim[] | undefined;
  /** What else is said of it than claims. */
  readonly also?: readonly (Text | undefined)[];
  readonly value?: number | undefined;
}

/**
 * Every record that can be gone to, in the order of the model.
 *
 * @param spoken a text in the words of the reader, who looks for those too
 */
export function searchables(model: Model, spoken: (text: Text) => string): Searchable[] {
  const wordsOf = (text: Text | undefined): string[] => {
    if (text === undefined) return [];
    const known = typeof text === "string" ? [text] : Object.values(text);
    const words = known.filter((one): one is string => typeof one === "string");
    return [...new Set([...words, spoken(text)])];
  };
  const made = (
    subject: Subject,
    id: string,
    [label, ...names]: readonly [Text, ...(Text | undefined)[]],
    { apart = [], date, claims = [], also = [], value }: Telling = {},
  ): Searchable => ({
    id,
    subject,
    label,
    apart: apart.filter((text) => text !== undefined),
    date,
    names: [label, ...names, value === undefined ? undefined : String(value)].flatMap(wordsOf),
    said: [...claims.flatMap(({ text, printed, term }) => [text, printed, term]), ...also].flatMap(
      wordsOf,
    ),
  });
  return [
    ...model.areas.map((r) =>
      made("area", r.id, [r.label, r.officialName, ...readingsOf(r)], { claims: r.claims }),
    ),
    ...model.sectors.map((r) => made("sector", r.id, [r.label, ...readingsOf(r)])),
    ...model.agreements.map((r) =>
      made("agreement", r.id, [r.short, r.title, r.kind], { date: r.date, claims: r.claims }),
    ),
    ...model.institutions.map((r) =>
      made("institution", r.id, [r.name, r.short, ...readingsOf(r)]),
    ),
    ...model.commitments.map((r) =>
      made("commitment", r.id, [r.label, r.instrument], {
        date: r.announced,
        claims: [...r.claims, ...(r.progress ?? [])],
        also: model.conversions.flatMap(({ commitment, printed }) =>
          commitment === r.id ? printed : [],
        ),
        value: r.amount.value,
      }),
    ),
    ...model.targets.map((r) =>
      made("target", r.id, [r.label], { claims: r.claims, value: r.value }),
    ),
    ...model.series.map((r) => made("series", r.id, [r.label, r.definition])),
    ...model.outcomes.map((r) => made("outcome", r.id, [r.label], { also: [r.target, r.outcome] })),
    ...model.announcements.map((r) =>
      made(
        "announcement",
        r.id,
        [announcementName(r), r.company, r.project, r.partner, r.sector, r.state],
        {
          apart: [r.printed, r.state],
          date: r.announced,
          claims: r.claims,
          also: [r.role, r.place],
          value: r.amount?.value,
        },
      ),
    ),
    ...model.counts.map((r) => made("count", r.id, [r.label], { claims: r.claims })),
    ...model.events.map((r) => made("event", r.id, [r.label], { date: r.date, claims: r.claims })),
    ...model.places.map((r) =>
      made("place", r.id, [r.name, r.region, r.what, ...readingsOf(r)], { claims: r.claims }),
    ),
    ...model.pairs.map((r) =>
      made("pair", r.id, [pairLabel(r.sides), ...r.sides.map(({ region }) => region)], {
        date: r.since,
        claims: r.claims,
      }),
    ),
    ...model.meetings.map((r) =>
      made("meeting", r.id, [r.label], {
        date: r.date,
        claims: [...r.claims, ...r.named.flatMap(({ claims }) => claims)],
        also: r.named.flatMap(({ name, person }) => [name, person]),
      }),
    ),
    ...model.statements.map((r) => made("statement", r.id, [r.label], { claims: r.claims })),
    ...model.discrepancies.map((r) =>
      made("discrepancy", r.id, [r.topic], { also: [r.leadSays, r.othersSay] }),
    ),
    ...model.sources.map((r) =>
      made("source", r.id, [r.title, r.short, r.publisher], { apart: [r.publisher], date: r.date }),
    ),
  ];
}

/** Words that are explained, from the glossary in several languages; their ids may be those of records too. */
export function searchableWords(
  spoken: Readonly<Record<"en" | "ja" | "hi", readonly Entry[]>>,
): Searchable[] {
  return spoken.en.map(({ id }, at) => {
    const all = [spoken.en[at], spoken.ja[at], spoken.hi[at]].flatMap((entry) => entry ?? []);
    const [en = "", ja = en, hi = en] = all.map(({ words }) => words[0] ?? "");
    return {
      id,
      subject: "word",
      label: { en, ja, hi },
      apart: [],
      names: all.flatMap(({ words }) => words),
      said: all.map(({ definition }) => definition),
    };
  });
}

/** “Andhra Pradesh – Toyama” in every language that both sides have. */
function pairLabel(sides: readonly { readonly region: Text }[]): Text {
  const regions = sides.map(({ region }) => (typeof region === "string" ? { en: region } : region));
  const joined = (language: "en" | "ja" | "hi") =>
    regions.map((region) => region[language] ?? region.en).join(" – ");
  return { en: joined("en"), ja: joined("ja"), hi: joined("hi") };
}

/** Readings as they are written, and from each of their words on in one word, as they are often typed: "gaimusho". */
function readingsOf({ reading = "" }: { readonly reading?: string | undefined }): string[] {
  return reading.split(",").flatMap((one) => {
    const said = one.split(/[\s-]+/).filter((word) => word !== "");
    return [said.join(" "), ...said.map((_, at) => said.slice(at).join(""))];
  });
}

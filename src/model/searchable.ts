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
  "announcement",
  "event",
  "place",
  "pair",
  "source",
  "word",
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A record with every word it may be found by. */
export interface Searchable {
  readonly id: string;
  readonly subject: Subject;
  readonly label: Text;
  /** Its names, in every language the model has them in. */
  readonly names: readonly string[];
  /** What sources say of it: printed values, terms, our paraphrases. */
  readonly said: readonly string[];
}

/** Every record that can be gone to, in the order of the model. */
export function searchables(model: Model): Searchable[] {
  const made = (
    subject: Subject,
    id: string,
    [label, ...names]: readonly [Text, ...(Text | undefined)[]],
    claims: readonly Claim[] = [],
  ): Searchable => ({
    id,
    subject,
    label,
    names: [label, ...names].flatMap(wordsOf),
    said: claims.flatMap(({ text, printed, term }) =>
      [text, printed, term].flatMap((part) => wordsOf(part)),
    ),
  });
  return [
    ...model.areas.map((r) =>
      made("area", r.id, [r.label, r.officialName, ...readingsOf(r)], r.claims),
    ),
    ...model.sectors.map((r) => made("sector", r.id, [r.label, ...readingsOf(r)])),
    ...model.agreements.map((r) => made("agreement", r.id, [r.short, r.title, r.kind], r.claims)),
    ...model.institutions.map((r) =>
      made("institution", r.id, [r.name, r.short, ...readingsOf(r)]),
    ),
    ...model.commitments.map((r) => made("commitment", r.id, [r.label, r.instrument], r.claims)),
    ...model.targets.map((r) => made("target", r.id, [r.label], r.claims)),
    ...model.series.map((r) => made("series", r.id, [r.label, r.definition])),
    ...model.announcements.map((r) =>
      made("announcement", r.id, [r.company, r.project, r.partner, r.sector, r.state], r.claims),
    ),
    ...model.events.map((r) => made("event", r.id, [r.label], r.claims)),
    ...model.places.map((r) =>
      made("place", r.id, [r.name, r.region, r.what, ...readingsOf(r)], r.claims),
    ),
    ...model.pairs.map((r) =>
      made("pair", r.id, [pairLabel(r.sides), ...r.sides.map(({ region }) => region)], r.claims),
    ),
    ...model.sources.map((r) => made("source", r.id, [r.title, r.short, r.publisher])),
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

function wordsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  if (typeof text === "string") return [text];
  return Object.values(text).filter((words): words is string => typeof words === "string");
}

import type { CollectionName } from "./schema.ts";

/**
 * Every field that names another record. `many` fields lose only the faulty
 * entry, `optional` ones only the field, `required` ones take their record (or
 * their claim, point or named participant) with them.
 */
interface Reference {
  readonly field: string;
  readonly to: readonly CollectionName[];
  readonly need: "required" | "optional" | "many";
}

const one = (field: string, ...to: CollectionName[]): Reference => ({
  field,
  to,
  need: "required",
});
const maybe = (field: string, ...to: CollectionName[]): Reference => ({
  field,
  to,
  need: "optional",
});
const many = (field: string, ...to: CollectionName[]): Reference => ({ field, to, need: "many" });

const source = one("source", "sources");
const also = many("also", "sources");

export const REFERENCES: Partial<Record<CollectionName, readonly Reference[]>> = {
  institutions: [one("partner", "partners")],
  places: [one("partner", "partners")],
  agreements: [many("parties", "institutions"), many("areas", "areas"), many("sectors", "sectors")],
  commitments: [maybe("agreement", "agreements")],
  conversions: [source, maybe("commitment", "commitments")],
  rates: [source, also],
  targets: [maybe("partOf", "targets"), many("series", "series")],
  breakdowns: [source, also],
  events: [
    maybe("place", "places"),
    many("institutions", "institutions"),
    many("agreements", "agreements"),
  ],
  meetings: [maybe("place", "places"), maybe("host", "institutions")],
  discrepancies: [many("sources", "sources")],
  outcomes: [
    many("sources", "sources"),
    maybe("commitment", "commitments"),
    maybe("series", "series"),
  ],
  facts: [source],
};

/** Lists inside a record whose entries can be left out one by one. */
export const PARTS: Readonly<Record<string, readonly Reference[]>> = {
  claims: [source],
  progress: [source],
  points: [source, also],
  bounds: [source],
  relations: [one("to", "agreements")],
  sides: [one("place", "places")],
  named: [],
};

/** `about` may name a record of any of these. */
export const ABOUT: readonly CollectionName[] = [
  "areas",
  "sectors",
  "institutions",
  "places",
  "agreements",
  "commitments",
  "conversions",
  "targets",
  "series",
  "announcements",
  "counts",
  "events",
  "pairs",
  "meetings",
  "facts",
  "statements",
];

/** Written apart from the reader's own table of references, so that one checks the other. */
import { COLLECTIONS, type CollectionName, type Model } from "../../src/model/schema.ts";

/** Fields that hold an id (or several) in a record of any kind or in a part of it. */
const ANYWHERE: Readonly<Record<string, CollectionName>> = {
  source: "sources",
  also: "sources",
  partOf: "targets",
  host: "institutions",
  parties: "institutions",
};

/** Fields that hold an id in these collections only; elsewhere they are words. */
const HERE: Partial<Record<CollectionName, Readonly<Record<string, CollectionName>>>> = {
  institutions: { partner: "partners" },
  places: { partner: "partners" },
  agreements: { areas: "areas", sectors: "sectors", to: "agreements" },
  commitments: { agreement: "agreements" },
  conversions: { commitment: "commitments" },
  targets: { from: "partners", to: "partners", series: "series" },
  events: { place: "places", institutions: "institutions", agreements: "agreements" },
  pairs: { place: "places" },
  meetings: { place: "places" },
  discrepancies: { sources: "sources" },
  outcomes: { sources: "sources", commitment: "commitments", series: "series" },
};

/** Every id in the model that leads to no record of the right kind, with its place. */
export function danglingIn(model: Model): string[] {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const idsOf = (name: CollectionName) => new Set<unknown>(model[name].map(({ id }) => id));
  const known = new Map(names.map((name) => [name, idsOf(name)]));
  const all = new Set(names.flatMap((name) => [...idsOf(name)]));
  const lost: string[] = [];

  const walk = (value: unknown, collection: CollectionName, path: string) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const to = HERE[collection]?.[key] ?? ANYWHERE[key];
      const there = key === "about" ? all : to && known.get(to);
      if (there === undefined || Array.isArray(value)) walk(child, collection, `${path}.${key}`);
      else
        for (const id of Array.isArray(child) ? child : [child])
          if (!there.has(id)) lost.push(`${path}.${key}: ${String(id)}`);
    }
  };
  for (const name of names)
    for (const record of model[name]) walk(record, name, `${name}.${record.id}`);
  return lost;
}

import type { Claim, CollectionName, Model } from "./schema.ts";

/** A statement by a source about a record, whether it is written as a claim or as a figure of its own. */
export interface Cited {
  readonly source: string;
  readonly about: string;
  readonly collection: CollectionName;
}

const cache = new WeakMap<Model, readonly Cited[]>();

/** Everything any source is cited for, in the order of the file. */
export function allClaims(model: Model): readonly Cited[] {
  let all = cache.get(model);
  if (!all) {
    all = collect(model);
    cache.set(model, all);
  }
  return all;
}

interface WithClaims {
  readonly id: string;
  readonly claims?: readonly Claim[] | undefined;
  readonly progress?: readonly Claim[] | undefined;
}

function collect(model: Model): Cited[] {
  const cited: Cited[] = [];
  const add = (
    collection: CollectionName,
    about: string,
    sources: readonly { source: string }[],
  ) => {
    for (const { source } of sources) cited.push({ source, about, collection });
  };
  const claimed: CollectionName[] = [
    "areas",
    "places",
    "agreements",
    "commitments",
    "targets",
    "announcements",
    "counts",
    "events",
    "pairs",
    "meetings",
    "statements",
  ];
  for (const collection of claimed)
    for (const record of model[collection] as readonly WithClaims[]) {
      add(collection, record.id, record.claims ?? []);
      add(collection, record.id, record.progress ?? []);
    }
  for (const { id, named } of model.meetings)
    for (const { claims } of named) add("meetings", id, claims);
  for (const collection of ["conversions", "rates", "facts"] as const)
    for (const record of model[collection]) add(collection, record.id, [record]);
  for (const { id, points, bounds } of model.series) {
    add("series", id, points);
    add("series", id, bounds ?? []);
  }
  for (const { id, source, points } of model.breakdowns)
    add("breakdowns", id, [
      { source },
      ...points.filter((p): p is typeof p & { source: string } => p.source !== undefined),
    ]);
  return cited;
}

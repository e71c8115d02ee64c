import { COLLECTIONS, type CollectionName, type Collections, type Model } from "./schema.ts";

export interface Found<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly record: Collections[Name][number];
}

const indexes = new WeakMap<Model, ReadonlyMap<string, Found>>();

function indexOf(model: Model): ReadonlyMap<string, Found> {
  let index = indexes.get(model);
  if (!index) {
    const entries = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((collection) =>
      model[collection].map((record) => [record.id, { collection, record }] as const),
    );
    index = new Map(entries);
    indexes.set(model, index);
  }
  return index;
}

/** The record with this id, whatever its kind; `undefined` when there is none. */
export function find(model: Model, id: string): Found | undefined {
  return indexOf(model).get(id);
}

/**
 * The record of a known kind that a read model is certain to hold.
 *
 * @throws when the id did not come from this model
 */
export function get<Name extends CollectionName>(
  model: Model,
  collection: Name,
  id: string,
): Collections[Name][number] {
  const found = find(model, id);
  if (found?.collection !== collection) throw new Error(`No ${collection} has the id “${id}”.`);
  return found.record as Collections[Name][number];
}

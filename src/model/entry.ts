import type { CollectionName } from "./schema.ts";

/** A record on its way through the door, with its place in the file. */
export interface Entry {
  readonly collection: CollectionName;
  readonly index: number;
  // biome-ignore lint/suspicious/noExplicitAny: records of all kinds, already checked by their schemas
  readonly record: any;
}

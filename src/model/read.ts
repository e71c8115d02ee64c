import type { Entry } from "./entry.ts";
import { describe, type Fault, ModelRefused, pathText } from "./fault.ts";
import { parseJson } from "./json.ts";
import { readRecord } from "./record.ts";
import { checkIds, checkRefused, checkTogether } from "./relations.ts";
import {
  COLLECTIONS,
  type CollectionName,
  type Collections,
  type Header,
  header,
  type Model,
  SCHEMA_VERSION,
} from "./schema.ts";

/** Room for a hundred times our own model; more is listed as too many. */
export const MAX_RECORDS = 80_000;

/** What the door let in, and what it did not: `file = shown + leftOut`. */
export interface Report {
  /** Every fault: of single records first, then of how they refer to each other. */
  readonly faults: readonly Fault[];
  readonly records: { readonly file: number; readonly shown: number; readonly leftOut: number };
}

export interface Reading {
  readonly model: Model;
  readonly report: Report;
}

type Checkable = Parameters<typeof readRecord>[0];

const names = Object.keys(COLLECTIONS) as CollectionName[];

/**
 * The only door into the app: text → model. A faulty record is left out and
 * listed, the rest is let in; after this nothing is checked again.
 *
 * @throws ModelRefused when the text is no model at all
 */
export function readModel(text: string): Reading {
  return readValue(parseJson(text));
}

/** The same door for a value that is already parsed. */
export function readValue(root: unknown): Reading {
  const steps = reading(root);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const SLICE_MS = 8;

/** The same door in slices of a few milliseconds, with a `rest` after each. */
export async function readInSlices(root: unknown, rest: () => Promise<void>): Promise<Reading> {
  const steps = reading(root);
  for (let began = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < SLICE_MS) continue;
    await rest();
    began = performance.now();
  }
}

/** Reads record by record: each step is one. */
function* reading(root: unknown): Generator<void, Reading> {
  if (typeof root !== "object" || root === null || Array.isArray(root))
    throw new ModelRefused("not-a-model", { found: describe(root) });
  const file = new Map(Object.entries(root));
  if (!names.some((name) => Array.isArray(file.get(name))))
    throw new ModelRefused("not-a-model", { found: describe(root) });
  refuseNewer(file.get("schemaVersion"));

  const faults: Fault[] = [];
  const top = readHeader(file, faults);
  const total = names.reduce((sum, name) => sum + lengthOf(file.get(name)), 0);
  const { entries, refused } = yield* readEntries(file, faults);
  checkRefused(refused, entries, faults);
  const kept = checkTogether(checkIds(entries, faults), faults);
  const sources = new Set(kept.map(({ record }) => record.id));
  const { leadSource } = top;
  if (leadSource !== undefined && !sources.has(leadSource)) {
    delete top.leadSource;
    faults.push({
      path: "leadSource",
      code: "dangling",
      expected: "sources",
      found: describe(leadSource),
      loss: "part",
    });
  }

  const collections = Object.fromEntries(names.map((name) => [name, [] as unknown[]]));
  for (const entry of kept) collections[entry.collection]?.push(entry.record);
  const model = freeze({ ...top, ...(collections as unknown as Collections) });
  return {
    model,
    report: {
      faults,
      records: { file: total, shown: kept.length, leftOut: total - kept.length },
    },
  };
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function refuseNewer(version: unknown) {
  if (typeof version !== "string") return; // listed with the header
  const [major] = version.split(".");
  const [ours] = SCHEMA_VERSION.split(".");
  if (Number(major) > Number(ours))
    throw new ModelRefused("newer-version", { found: version, ours: SCHEMA_VERSION });
}

/** A faulty header field falls back to nothing said, and is listed. */
function readHeader(file: ReadonlyMap<string, unknown>, faults: Fault[]): Header {
  const fields = new Map<string, unknown>();
  for (const [key, schema] of Object.entries(header.shape)) {
    if (file.get(key) === undefined && schema.def.type === "optional") continue;
    const read = readRecord(schema as Checkable, file.get(key), [key]);
    for (const fault of read.faults) faults.push({ ...fault, loss: "part" });
    if (read.record !== undefined) fields.set(key, read.record);
  }
  const blank = { schemaVersion: SCHEMA_VERSION, id: "model", title: "–" };
  return { ...blank, ...Object.fromEntries(fields) };
}

function* readEntries(
  file: ReadonlyMap<string, unknown>,
  faults: Fault[],
): Generator<void, { entries: Entry[]; refused: Entry[] }> {
  const entries: Entry[] = [];
  const refused: Entry[] = [];
  let seen = 0;
  for (const collection of names) {
    const list = file.get(collection);
    if (list === undefined) continue;
    if (!Array.isArray(list)) {
      faults.push({
        path: collection,
        code: "type",
        expected: "array",
        found: describe(list),
        loss: "part",
      });
      continue;
    }
    for (const [index, value] of list.entries()) {
      yield;
      seen += 1;
      if (seen > MAX_RECORDS) {
        const path = pathText([collection, index]);
        const expected = `≤ ${MAX_RECORDS}`;
        faults.push({ path, code: "too-many", expected, found: String(seen), loss: "record" });
        continue;
      }
      const read = readRecord(COLLECTIONS[collection] as Checkable, value, [collection, index]);
      faults.push(...read.faults);
      if (read.record !== undefined) entries.push({ collection, index, record: read.record });
      else if (typeof value === "object" && value !== null)
        refused.push({ collection, index, record: value });
    }
  }
  return { entries, refused };
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const child of Object.values(value)) freeze(child);
  return Object.freeze(value);
}

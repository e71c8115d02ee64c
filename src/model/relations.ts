import type { Entry } from "./entry.ts";
import { type Fault, type Push, pathText, pusher } from "./fault.ts";
import { placeInFile } from "./record.ts";
import { ABOUT, PARTS, REFERENCES } from "./references.ts";
import type { CollectionName } from "./schema.ts";
import { checkSense } from "./sense.ts";

type Record_ = Record<string, unknown>;

/**
 * Ids are unique in the whole file, because an address names a mark by its id
 * alone. Of equal ids neither wins; identical copies collapse to one.
 */
export function checkIds(entries: readonly Entry[], faults: Fault[]): Entry[] {
  const push = pusher(faults);
  const byId = new Map<string, Entry[]>();
  const byLook = new Map<string, string>();
  for (const entry of entries) {
    const same = byId.get(entry.record.id);
    if (same) same.push(entry);
    else byId.set(entry.record.id, [entry]);
  }
  const out = new Set<Entry>();
  for (const [id, same] of byId) {
    const [first, ...others] = same as [Entry, ...Entry[]];
    const twin = byLook.get(id.toLowerCase());
    byLook.set(id.toLowerCase(), id);
    if (twin !== undefined)
      push([first.collection, first.index, "id"], "look-alike", id, twin, "warning");
    if (others.length === 0) continue;
    const copies = others.every(
      (other) =>
        other.collection === first.collection &&
        JSON.stringify(other.record) === JSON.stringify(first.record),
    );
    for (const entry of copies ? others : same) {
      out.add(entry);
      const rival = pathText(
        entry === first
          ? [others[0]!.collection, others[0]!.index]
          : [first.collection, first.index],
      ); // others is not empty here
      push(
        [entry.collection, entry.index, "id"],
        copies ? "copy" : "duplicate",
        id,
        rival,
        "record",
      );
    }
  }
  return entries.filter((entry) => !out.has(entry));
}

/**
 * Lists dangling references of records that were refused for another reason, so
 * that whoever mends the file sees every fault at once.
 */
export function checkRefused(
  refused: readonly Entry[],
  known: readonly Entry[],
  faults: Fault[],
): void {
  const push = pusher(faults);
  const exists = existsIn([...known, ...refused]);
  for (const { collection, index, record } of refused) {
    const plain = Object.fromEntries(
      Object.entries(record).filter(
        ([, value]) => typeof value === "string" || Array.isArray(value),
      ),
    );
    holds(plain, REFERENCES[collection] ?? [], [collection, index], exists, push);
  }
}

function existsIn(entries: readonly Entry[]): Exists {
  const ids = new Map<CollectionName, Set<string>>();
  for (const { collection, record } of entries) {
    const set = ids.get(collection) ?? new Set();
    ids.set(collection, set.add(record.id));
  }
  return (id, to) => to.some((name) => ids.get(name)?.has(id as string));
}

/** References and sense in turns, until nothing more goes: each may take what the other relied on. */
export function checkTogether(entries: readonly Entry[], faults: Fault[]): Entry[] {
  let kept = [...entries];
  for (;;) {
    const next = checkSense(checkReferences(kept, faults), faults);
    if (next.length === kept.length) return next;
    kept = next;
  }
}

/**
 * Leaves out what names a record that is not there, until nothing does: leaving
 * one record out may leave another without its source.
 */
function checkReferences(entries: readonly Entry[], faults: Fault[]): Entry[] {
  const push = pusher(faults);
  let kept = [...entries];
  for (;;) {
    const exists = existsIn(kept);
    const next = kept.filter((entry) => keepsReferences(entry, exists, push));
    if (next.length === kept.length) return next;
    kept = next;
  }
}

type Exists = (id: unknown, to: readonly CollectionName[]) => boolean;

/** Kinds whose statement rests on a list of sources; without one it rests on nothing. */
const NEED_SOURCES: ReadonlySet<CollectionName> = new Set(["discrepancies", "outcomes"]);

/** Mends the record in place where a part can go; false when the record must go. */
function keepsReferences(
  { collection, index, record }: Entry,
  exists: Exists,
  push: Push,
): boolean {
  const path = [collection, index];
  if (!holds(record, REFERENCES[collection] ?? [], path, exists, push)) return false;
  for (const [list, references] of Object.entries(PARTS)) {
    const parts = record[list] as Record_[] | undefined;
    if (!Array.isArray(parts) || parts.length === 0) continue;
    record[list] = parts.filter((part, now) => {
      const at = placeInFile(part, now);
      if (list === "relations" && part.to === record.id) {
        push([...path, list, at, "to"], "self", part.to, "", "part");
        return false;
      }
      if (Array.isArray(part.claims) && !partClaims(part, [...path, list, at], exists, push))
        return false;
      return holds(part, references, [...path, list, at], exists, push, "part");
    });
    const needed = list === "claims" || list === "sides";
    if (needed && record[list].length < (list === "sides" ? 2 : 1)) {
      push([...path, list], "length", record[list], list === "sides" ? "2" : "≥ 1", "record");
      return false;
    }
  }
  if (NEED_SOURCES.has(collection) && record.sources.length === 0) {
    push([...path, "sources"], "length", record.sources, "≥ 1", "record");
    return false;
  }
  if (Array.isArray(record.about))
    return holds(record, [{ field: "about", to: ABOUT, need: "many" }], path, exists, push);
  if (typeof record.direction === "object")
    return holds(
      record.direction,
      [
        { field: "from", to: ["partners"], need: "required" },
        { field: "to", to: ["partners"], need: "required" },
      ],
      [...path, "direction"],
      exists,
      push,
    );
  return true;
}

function partClaims(part: Record_, path: PropertyKey[], exists: Exists, push: Push): boolean {
  const claims = part.claims as Record_[];
  part.claims = claims.filter((claim, now) => {
    const at = placeInFile(claim, now);
    return holds(claim, PARTS.claims ?? [], [...path, "claims", at], exists, push, "part");
  });
  return (part.claims as unknown[]).length > 0;
}

function holds(
  record: Record_,
  references: readonly { field: string; to: readonly CollectionName[]; need: string }[],
  path: readonly PropertyKey[],
  exists: Exists,
  push: Push,
  loss: Fault["loss"] = "record",
): boolean {
  let kept = true;
  for (const { field, to, need } of references) {
    const value = record[field];
    if (value === undefined) continue;
    if (Array.isArray(value)) {
      record[field] = value.filter((id, at) => {
        if (exists(id, to)) return true;
        push([...path, field, at], "dangling", id, to.join(" | "), "part");
        return false;
      });
    } else if (!exists(value, to)) {
      push(
        [...path, field],
        "dangling",
        value,
        to.join(" | "),
        need === "optional" ? "part" : loss,
      );
      if (need === "optional") delete record[field];
      else kept = false;
    }
  }
  return kept;
}

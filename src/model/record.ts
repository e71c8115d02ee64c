import type * as z from "zod/mini";
import { describe, type Fault, type FaultCode, pathText } from "./fault.ts";
import { LARGEST, SMALLEST } from "./fields.ts";
import { PARTS } from "./references.ts";

type Issue = z.core.$ZodIssue;

/**
 * Checks one value against its schema. Faulty entries of the lists in `PARTS`
 * (claims, points …) are left out one by one, and so are fields a record can do
 * without; any other fault leaves out the whole. Fields the schema does not name
 * are ignored.
 *
 * @returns the value as a fresh copy of known fields, or `undefined`; and every
 *   fault, with paths that begin with `path`
 */
export function readRecord(
  schema: Pick<z.ZodMiniType, "safeParse">,
  value: unknown,
  path: readonly PropertyKey[],
): { record: unknown; faults: Fault[] } {
  const first = schema.safeParse(value);
  if (first.success) return { record: placed(first.data, value), faults: [] };
  const issues = first.error.issues;
  const faults = (loss: Fault["loss"]) => issues.map((issue) => faultOf(issue, value, path, loss));
  if (!issues.every(inPart)) return { record: undefined, faults: faults("record") };
  const rest = withoutParts(value as Record<string, unknown>, issues);
  const again = schema.safeParse(rest);
  return again.success
    ? { record: placed(again.data, value, rest), faults: faults("part") }
    : { record: undefined, faults: faults("record") };
}

const places = new WeakMap<object, number>();

/** Where a part stood in the file, whatever was left out before it. */
export function placeInFile(part: object, now: number): number {
  return places.get(part) ?? now;
}

/** Remembers where the parts of a copy stood in the original. */
function placed(copy: unknown, original: unknown, kept: unknown = original): unknown {
  for (const list of Object.keys(PARTS)) {
    const [parts, before, after] = [copy, original, kept].map(
      (value) => (value as Record<string, unknown> | undefined)?.[list],
    );
    if (!Array.isArray(parts) || !Array.isArray(before) || !Array.isArray(after)) continue;
    parts.forEach((part, index) => {
      places.set(part, before.indexOf(after[index]));
      placed(part, after[index]);
    });
  }
  return copy;
}

/** Fields a record can do without when they are faulty: a source without its link is still a source. */
const SPARED: ReadonlySet<PropertyKey> = new Set(["url"]);

function inPart({ path: [list, index] }: Issue): boolean {
  if (list !== undefined && SPARED.has(list)) return true;
  return typeof list === "string" && list in PARTS && typeof index === "number";
}

function withoutParts(value: Record<string, unknown>, issues: readonly Issue[]) {
  const kept = { ...value };
  for (const list of new Set(issues.map((issue) => issue.path[0] as string))) {
    if (SPARED.has(list)) {
      delete kept[list];
      continue;
    }
    const out = new Set(issues.filter((i) => i.path[0] === list).map((i) => i.path[1]));
    kept[list] = (value[list] as unknown[]).filter((_, index) => !out.has(index));
  }
  return kept;
}

function faultOf(
  issue: Issue,
  value: unknown,
  path: readonly PropertyKey[],
  loss: Fault["loss"],
): Fault {
  const { at, code, expected } = reason(issue, valueAt(value, issue.path), path);
  const parts = [...path, ...at];
  return { path: pathText(parts), code, expected, found: describe(valueAt(value, at)), loss };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

interface Reason {
  readonly at: readonly PropertyKey[];
  readonly code: FaultCode;
  readonly expected: string;
}

function reason(issue: Issue, found: unknown, path: readonly PropertyKey[]): Reason {
  const at = issue.path;
  const because = (code: FaultCode, expected = ""): Reason => ({ at, code, expected });
  switch (issue.code) {
    case "invalid_type":
      return found === undefined
        ? because("missing", issue.expected)
        : because("type", issue.expected);
    case "invalid_value":
      return found === undefined
        ? because("missing", issue.values.join(" | "))
        : because("choice", issue.values.join(" | "));
    case "invalid_format":
      return because(formatCode(String([...path, ...at].at(-1))), issue.pattern ?? issue.format);
    case "too_small":
      return because(
        issue.origin === "string" || issue.origin === "array" ? "length" : "range",
        `≥ ${issue.minimum}`,
      );
    case "too_big":
      return because(
        issue.origin === "string" || issue.origin === "array" ? "length" : "range",
        `≤ ${issue.maximum}`,
      );
    case "invalid_union":
      return unionReason(String(at.at(-1)), found, because);
    case "custom":
      return because(
        issue.message as "date" | "link" | "range",
        issue.message === "range" ? `0, ±${SMALLEST} … ±${LARGEST}` : "",
      );
    default:
      return because("format", issue.code);
  }
}

function unionReason(
  field: string,
  found: unknown,
  because: (code: FaultCode, expected: string) => Reason,
): Reason {
  const direction = field === "direction";
  const expected = direction ? "two-way | { from, to }" : "text | { en, ja, hi }";
  if (found === undefined) return because("missing", expected);
  return because(direction ? "choice" : "text", expected);
}

function formatCode(field: string): FaultCode {
  if (field === "id") return "id";
  return ["currency", "base", "quote"].includes(field) ? "currency" : "format";
}

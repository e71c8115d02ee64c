/** What can be wrong with a model, in a form that any language can put into words. */

export type FaultCode =
  | "missing"
  | "type"
  | "choice"
  | "id"
  | "format"
  | "text"
  | "length"
  | "date"
  | "link"
  | "range"
  | "duplicate"
  | "copy"
  | "look-alike"
  | "dangling"
  | "self"
  | "part"
  | "order"
  | "currency"
  | "too-many";

/**
 * What became of the thing at `path`: the whole `record` was left out, only a
 * `part` of it (a claim, a point, a link) was, or it stays with a `warning`.
 */
export type Loss = "record" | "part" | "warning";

export interface Fault {
  /** Where, as an editor would type it: `agreements[3].claims[0].source`. */
  readonly path: string;
  readonly code: FaultCode;
  /** The offending value, shortened and quoted. */
  readonly found: string;
  /** What would have been right, when the code alone does not say it. */
  readonly expected: string;
  readonly loss: Loss;
}

/** Why a text is no model at all. Nothing of it is drawn. */
export type RefusalCode =
  | "empty"
  | "web-page"
  | "not-json"
  | "cut-off"
  | "too-large"
  | "too-deep"
  | "not-a-model"
  | "newer-version"
  | "encoding";

export class ModelRefused extends Error {
  override readonly name = "ModelRefused";
  readonly code: RefusalCode;
  /** Values for the message: line, column, excerpt, limit, version. */
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, facts: Record<string, string | number> = {}) {
    super(`The model was refused: ${code} ${JSON.stringify(facts)}`);
    this.code = code;
    this.facts = facts;
  }
}

const SHOWN = 60;

/** A value as a short text for a message; a long one ends in an ellipsis. */
export function describe(value: unknown): string {
  if (value === undefined) return "–";
  if (Array.isArray(value)) return `[ ${value.length} ]`;
  if (typeof value === "object" && value !== null) return "{ … }";
  const whole = typeof value === "string" ? JSON.stringify(value) : String(value);
  const letters = [...whole];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : whole;
}

/** `["agreements", 3, "title"]` → `agreements[3].title`. */
export function pathText(parts: readonly PropertyKey[]): string {
  let path = "";
  for (const part of parts) {
    if (typeof part === "number") path += `[${part}]`;
    else path += path === "" ? String(part) : `.${String(part)}`;
  }
  return path;
}

/** Lists one fault. */
export type Push = (
  path: readonly PropertyKey[],
  code: FaultCode,
  found: unknown,
  expected: string,
  loss: Fault["loss"],
) => void;

/** A way to list faults whose paths and values still have to be put into words. */
export function pusher(faults: Fault[]): Push {
  return (path, code, found, expected, loss) =>
    faults.push({ path: pathText(path), code, found: describe(found), expected, loss });
}

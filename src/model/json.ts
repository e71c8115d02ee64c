import { ModelRefused } from "./fault.ts";

/** Room for a hundred times our own model; see docs/decisions. */
export const MAX_BYTES = 40_000_000;
const MAX_DEPTH = 64;

/**
 * Text → JSON value.
 *
 * @throws ModelRefused when the text is empty, too large, a web page, not JSON
 *   (with line, column and surroundings), cut off, or nested deeper than 64.
 */
export function parseJson(source: string): unknown {
  if (source.length > MAX_BYTES) throw new ModelRefused("too-large", { limit: MAX_BYTES / 1e6 });
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const visible = text.replaceAll("\0", "").trim();
  if (visible === "") throw new ModelRefused("empty");
  if (visible.startsWith("<")) throw new ModelRefused("web-page");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const at = faultAt(text);
    if (at >= text.trimEnd().length) throw new ModelRefused("cut-off", placeOf(text, at));
    throw new ModelRefused("not-json", placeOf(text, at));
  }
  if (deeperThan(value, MAX_DEPTH)) throw new ModelRefused("too-deep", { limit: MAX_DEPTH });
  return value;
}

function placeOf(text: string, at: number) {
  const before = text.slice(0, at).split("\n");
  return {
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    excerpt: text.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, " "),
  };
}

/** Iterative: a recursive walk would overflow on the file it is meant to catch. */
function deeperThan(root: unknown, limit: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    const below: unknown[] = [];
    for (const value of level)
      if (typeof value === "object" && value !== null)
        for (const child of Object.values(value)) below.push(child);
    level = below;
  }
  return false;
}

const BLANK = /[ \t\n\r]*/y;
const MARK = /[{}[\],:]/y;
const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** Letters of a string up to the next quote, backslash or control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings
const PLAIN = /[^"\\\u0000-\u001f]{0,10000}/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where a match that starts at `at` ends; `undefined` when there is none. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** End of the string that starts at `at`; `text.length` when the text ends inside it. */
function stringEnd(text: string, at: number): number | undefined {
  let next = at + 1;
  for (;;) {
    const plain = endOf(PLAIN, text, next) ?? next;
    if (plain >= text.length) return text.length;
    if (text[plain] === '"') return plain + 1;
    if (text[plain] === "\\") {
      const escaped = endOf(ESCAPE, text, plain);
      if (escaped === undefined)
        return /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(plain, plain + 7))
          ? text.length
          : undefined;
      next = escaped;
    } else if (plain > next) next = plain;
    else return undefined;
  }
}

interface Token {
  readonly kind: "mark" | "string" | "atom";
  readonly text: string;
  readonly end: number;
}

function tokenAt(text: string, at: number): Token | undefined {
  const mark = endOf(MARK, text, at);
  if (mark !== undefined) return { kind: "mark", text: text.slice(at, mark), end: mark };
  const string = text[at] === '"' ? stringEnd(text, at) : undefined;
  if (string !== undefined) return { kind: "string", text: "", end: string };
  const atom = endOf(ATOM, text, at);
  return atom === undefined ? undefined : { kind: "atom", text: "", end: atom };
}

/**
 * Offset of the first fault in a text that `JSON.parse` refused. Engines word
 * their own messages differently and some leave the position out.
 */
function faultAt(text: string): number {
  const open: string[] = [];
  let expect: "value" | "first" | "key" | "first-key" | "colon" | "next" | "end" = "value";
  let at = 0;
  for (;;) {
    at = endOf(BLANK, text, at) ?? at;
    if (at >= text.length) return text.length;
    const token = tokenAt(text, at);
    if (!token) return unfinished(text, at) ? text.length : at;
    const mark = token.kind === "mark" ? token.text : undefined;
    const atom = mark === undefined;
    const inObject = open.at(-1) === "{";
    const close = () => {
      open.pop();
      expect = open.length === 0 ? "end" : "next";
    };
    if ((expect === "value" || expect === "first") && (atom || mark === "{" || mark === "[")) {
      if (atom) expect = open.length === 0 ? "end" : "next";
      else {
        open.push(mark);
        expect = mark === "{" ? "first-key" : "first";
      }
    } else if (expect === "first" && mark === "]") close();
    else if (expect === "first-key" && mark === "}") close();
    else if ((expect === "key" || expect === "first-key") && token.kind === "string")
      expect = "colon";
    else if (expect === "colon" && mark === ":") expect = "value";
    else if (expect === "next" && mark === ",") expect = inObject ? "key" : "value";
    else if (expect === "next" && mark === (inObject ? "}" : "]")) close();
    else return at;
    at = token.end;
  }
}

/** True when what is left is the beginning of a word or number and not a wrong one. */
function unfinished(text: string, at: number): boolean {
  const rest = text.slice(at, at + 40).trimEnd();
  if (at + rest.length < text.trimEnd().length) return false;
  return (
    ["true", "false", "null"].some((word) => word.startsWith(rest)) ||
    /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?)?)?$/.test(rest)
  );
}

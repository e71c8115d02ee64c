import { ModelRefused } from "./fault.ts";

export const MAX_BYTES = 20_000_000;
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

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/**
 * Offset of the first fault in a text that `JSON.parse` refused. Engines word
 * their own messages differently and some leave the position out.
 */
function faultAt(text: string): number {
  const open: string[] = [];
  let expect: "value" | "first" | "key" | "first-key" | "colon" | "next" | "end" = "value";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const gap = /^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0;
    if (!match) return unfinished(text, at + gap) ? text.length : at + gap;
    const [, mark, string] = match;
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
    else if ((expect === "key" || expect === "first-key") && string !== undefined) expect = "colon";
    else if (expect === "colon" && mark === ":") expect = "value";
    else if (expect === "next" && mark === ",") expect = inObject ? "key" : "value";
    else if (expect === "next" && mark === (inObject ? "}" : "]")) close();
    else return at + gap;
    at = TOKEN.lastIndex;
  }
}

/** True when what is left is the beginning of a token and not a wrong one. */
function unfinished(text: string, at: number): boolean {
  const rest = text.slice(at);
  return (
    rest.trim() === "" ||
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings
    /^"(?:[^"\\\u0000-\u001f]|\\.)*\\?$/.test(rest) ||
    (rest.length < 6 && ["true", "false", "null"].some((word) => word.startsWith(rest.trim())))
  );
}

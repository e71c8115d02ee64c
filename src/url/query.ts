import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";

/** A set of named, typed values that travels as a query string; each has a default. */
// biome-ignore lint/suspicious/noExplicitAny: the value types are inferred where a shape is used
export type Shape = Record<string, any>;
export type ValuesOf<S extends Shape> = inferParserType<S>;

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[], initial: Word) {
  return parseAsStringLiteral(words).withDefault(initial);
}

/** Any of a few words, joined by commas. */
export function choices<const Word extends string>(words: readonly Word[]) {
  return parseAsArrayOf(parseAsStringLiteral(words)).withDefault([]);
}

/** Ids of model records, joined by commas. Whether they exist is for the reader of the value to see. */
export const ids = parseAsArrayOf(parseAsString).withDefault([]);
/** One id, or none. */
export const id = parseAsString.withDefault("");
/** A year of four digits, or none. */
export const year = createParser({
  parse: (text) => (/^\d{4}$/.test(text) ? Number(text) : null),
  serialize: String,
});
/** Text of a form of its own, or none. */
export function written(isWritten: (text: string) => boolean) {
  return createParser({
    parse: (text) => (isWritten(text) ? text : null),
    serialize: String,
  }).withDefault("");
}
const WORDS = new Map([
  ["true", true],
  ["false", false],
]);
export const flag = createParser({
  parse: (text) => WORDS.get(text) ?? null,
  serialize: String,
}).withDefault(false);

/** Reads a shape; a value it does not know reads as absent. */
export function readQuery<S extends Shape>(shape: S, query: URLSearchParams): ValuesOf<S> {
  return createLoader(shape)(query) as ValuesOf<S>;
}

/** The query with these values set; defaults are left out and other keys stay as they are. */
export function withValues<S extends Shape>(
  shape: S,
  query: URLSearchParams,
  values: Partial<ValuesOf<S>>,
): URLSearchParams {
  return new URLSearchParams(createSerializer(shape)(query, values as never));
}

export interface Junk {
  readonly key: string;
  readonly value: string;
}

/**
 * What in the query has no effect here: unknown keys, and values of known keys
 * that do not parse. It stays in the address until the reader chooses something.
 */
export function junkIn(shape: Shape, query: URLSearchParams): Junk[] {
  const junk: Junk[] = [];
  for (const [key, value] of query) {
    const codec = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (codec === undefined || !understands(codec, value)) junk.push({ key, value });
  }
  return junk;
}

function understands(codec: { parse(text: string): unknown }, value: string): boolean {
  const read = codec.parse(value);
  if (read === null) return false;
  return !Array.isArray(read) || read.length === value.split(",").length;
}

/** Addresses of earlier versions, rewritten before anything is read. */
const REWRITES: readonly ((query: URLSearchParams) => void)[] = [];

export function migrate(search: string): URLSearchParams {
  const query = new URLSearchParams(search);
  for (const rewrite of REWRITES) rewrite(query);
  return query;
}

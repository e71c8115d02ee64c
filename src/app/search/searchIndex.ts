import { rollup } from "d3-array";
import MiniSearch from "minisearch";
import type { Model, Text } from "../../model/schema.ts";
import { type Searchable, searchables, searchableWords } from "../../model/searchable.ts";
import { loadGlossary } from "../../share/glossary.ts";
import { inDigits } from "./amounts.ts";
import { folded, plain, romanised } from "./romanised.ts";

/** Finds records by what is typed. */
export type Search = (typed: string) => readonly Searchable[];

const MOST_HITS = 12;
/** What comes first among what is found alike: a subject before what is about it, a thing before what speaks of it. */
const WEIGHT: Partial<Record<Searchable["subject"], number>> = {
  area: 1.5,
  sector: 1.5,
  statement: 0.3,
  discrepancy: 0.3,
  source: 0.3,
};
/** Records indexed before the page may do something else. */
const SLICE = 400;

const segmenter = new Intl.Segmenter(["ja", "hi", "en"], { granularity: "word" });

/** Words of any script: Japanese has no spaces, Devanagari signs belong to their letter. */
function tokenize(text: string): string[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** A term as it is compared with others; the ending of a word in kana is written long or short. */
function compared(term: string): string {
  return folded(plain(term)).replace(/(?<=[ァ-ヺ]{2})ー$/, "");
}

/** A Hindi word is also found by how it is written in Latin letters. */
function indexed(term: string): string[] {
  const roman = romanised(term);
  return [compared(term), ...(roman ? [compared(roman)] : [])];
}

/** Texts with, where they name an amount, the same once more with the amount in plain digits. */
function withDigits(texts: readonly string[]): string {
  return texts
    .flatMap((text) => {
      const low = /\p{Nd}/u.test(text) ? plain(text) : "";
      const digits = inDigits(low);
      return digits === low ? text : [text, digits];
    })
    .join("\n");
}

/**
 * Made in slices; a model is indexed once, when somebody first looks for something.
 *
 * @param spoken a text in the words of the reader
 */
export async function makeSearch(model: Model, spoken: (text: Text) => string): Promise<Search> {
  const [en, ja, hi] = await Promise.all((["en", "ja", "hi"] as const).map(loadGlossary));
  const words =
    en && ja && hi ? searchableWords({ en: en.entries, ja: ja.entries, hi: hi.entries }) : [];
  const records = [...searchables(model, spoken), ...words];
  const index = new MiniSearch<{ key: number; names: string; said: string }>({
    idField: "key",
    fields: ["names", "said"],
    tokenize,
    processTerm: indexed,
    searchOptions: {
      processTerm: compared,
      boost: { names: 6 },
      boostDocument: (key) => WEIGHT[records[key as number]?.subject ?? "word"] ?? 1,
      // A sum is that sum, not the beginning of a larger one.
      prefix: (term) =>
        !/^\d{5,}/.test(term) && (term.length > 1 || /[^\p{Script=Latin}\p{N}]/u.test(term)),
      // A slip of a letter in a word of five, two in a long one; none in scripts where a letter is a word.
      fuzzy: (term) => /^\p{Script=Latin}{5,}$/u.test(term) && 0.2,
      combineWith: "AND",
    },
  });
  await index.addAllAsync(
    records.map(({ names, said }, key) => ({
      key,
      names: withDigits(names),
      said: withDigits(said),
    })),
    { chunkSize: SLICE },
  );
  const bearers = bearersOf(records);
  return (typed) => {
    const asked = plain(typed.trim());
    const counted = inDigits(asked);
    const byDigits = counted === asked ? [] : index.search(counted);
    const found = byDigits.length > 0 ? byDigits : index.search(typed);
    const named = new Set([asked, counted].flatMap((name) => bearers.get(name) ?? []));
    // Who types a whole name means what bears it.
    return [...found.filter(({ id }) => named.has(id)), ...found.filter(({ id }) => !named.has(id))]
      .slice(0, MOST_HITS)
      .flatMap(({ id }) => records[id as number] ?? []);
  };
}

/** Records by each whole name that they bear, as it is compared. */
function bearersOf(records: readonly Searchable[]): ReadonlyMap<string, readonly number[]> {
  const pairs = records.flatMap(({ names }, key) =>
    [...new Set(names)].map((name) => [plain(name), key] as const),
  );
  return rollup(
    pairs,
    (bearing) => bearing.map(([, key]) => key),
    ([name]) => name,
  );
}

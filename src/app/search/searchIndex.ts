import MiniSearch from "minisearch";
import type { Model } from "../../model/schema.ts";
import { type Searchable, searchables, searchableWords } from "../../model/searchable.ts";
import { loadGlossary } from "../../share/glossary.ts";
import { folded, romanised } from "./romanised.ts";

/** Finds records by what is typed. */
export type Search = (typed: string) => readonly Searchable[];

const MOST_HITS = 12;
/** Records indexed before the page may do something else. */
const SLICE = 400;

const segmenter = new Intl.Segmenter(["ja", "hi", "en"], { granularity: "word" });

/** Words of any script: Japanese has no spaces, Devanagari signs belong to their letter. */
function tokenize(text: string): string[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

function plain(term: string): string {
  return folded(
    term
      .normalize("NFKD")
      .replaceAll(/\p{Script=Latin}\p{M}+/gu, ([letter]) => letter ?? "")
      .normalize("NFKC")
      .toLowerCase(),
  );
}

/** A Hindi word is also found by how it is written in Latin letters. */
function indexed(term: string): string[] {
  const roman = romanised(term);
  return [plain(term), ...(roman ? [plain(roman)] : [])];
}

/** Made in slices; a model is indexed once, when somebody first looks for something. */
export async function makeSearch(model: Model): Promise<Search> {
  const [en, ja, hi] = await Promise.all((["en", "ja", "hi"] as const).map(loadGlossary));
  const words =
    en && ja && hi ? searchableWords({ en: en.entries, ja: ja.entries, hi: hi.entries }) : [];
  const records = [...searchables(model), ...words];
  const index = new MiniSearch<{ key: number; names: string; said: string }>({
    idField: "key",
    fields: ["names", "said"],
    tokenize,
    processTerm: indexed,
    searchOptions: {
      processTerm: plain,
      boost: { names: 6 },
      // What a thing is comes before the texts that are about it.
      boostDocument: (key) => (records[key as number]?.subject === "source" ? 0.3 : 1),
      prefix: (term) => term.length > 1 || /[^\p{Script=Latin}\p{N}]/u.test(term),
      // A slip of a letter in a word of five, two in a long one; none in scripts where a letter is a word.
      fuzzy: (term) => /^\p{Script=Latin}{5,}$/u.test(term) && 0.2,
      combineWith: "AND",
    },
  });
  await index.addAllAsync(
    records.map(({ names, said }, key) => ({
      key,
      names: names.join("\n"),
      said: said.join("\n"),
    })),
    { chunkSize: SLICE },
  );
  return (typed) => {
    const asked = plain(typed.trim());
    const found = index.search(typed).map(({ id }) => records[id as number]);
    const isNamed = (record: Searchable | undefined) =>
      record?.names.some((name) => plain(name) === asked) ?? false;
    // Who types a whole name means what bears it.
    return [...found.filter(isNamed), ...found.filter((record) => !isNamed(record))]
      .slice(0, MOST_HITS)
      .flatMap((record) => record ?? []);
  };
}

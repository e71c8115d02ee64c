/** A word of the atlas with its meaning, in one language. */
export interface Entry {
  readonly id: string;
  /** Forms it is found by; the first is what it is called. */
  readonly words: readonly string[];
  /** Explained only where it stands alone, as a status does: elsewhere it is a word like any other. */
  readonly whole?: boolean | undefined;
  readonly definition: string;
  /** Sources of the model that the definition rests on; absent where it is ours alone. */
  readonly sources?: readonly string[] | undefined;
}

/** A part of a text: words as they are, or one that is explained. */
export type Piece = string | { readonly entry: Entry; readonly text: string };

/** Cuts a text at the words that are explained; those in `seen` are left, and new ones are added to it. */
export type Marker = (text: string, seen: Set<string>) => readonly Piece[];

/** Longer words first, so that a part of one is not taken for another. */
export function makeMarker(entries: readonly Entry[]): Marker {
  const byWord = new Map<string, Entry>();
  const inProse: string[] = [];
  for (const entry of entries)
    for (const word of entry.words) {
      byWord.set(plain(word), entry);
      if (!entry.whole) inProse.push(word);
    }
  const pattern = patternOf(inProse.toSorted((a, b) => b.length - a.length));
  // A page asks of the same texts at every choice.
  const known = new Map<string, readonly Found[]>();
  const found = (text: string): readonly Found[] => {
    let words = known.get(text);
    if (!words) {
      words = Array.from(text.matchAll(pattern)).flatMap(({ 0: word, index }) => {
        const entry = byWord.get(plain(word));
        return entry ? [{ word, index, entry }] : [];
      });
      known.set(text, words);
    }
    return words;
  };
  return (text, seen) => {
    const alone = byWord.get(plain(text));
    if (alone) return seen.has(alone.id) ? [text] : [taken(alone, text, seen)];
    const pieces: Piece[] = [];
    let from = 0;
    for (const { word, index, entry } of found(text)) {
      if (seen.has(entry.id)) continue;
      if (index > from) pieces.push(text.slice(from, index));
      pieces.push(taken(entry, word, seen));
      from = index + word.length;
    }
    if (from < text.length) pieces.push(text.slice(from));
    return pieces;
  };
}

/** A word that is explained, and where in its text it begins. */
interface Found {
  readonly word: string;
  readonly index: number;
  readonly entry: Entry;
}

/** Entries whose words stand in any of the texts, in the order in which they are met. */
export function occurring(mark: Marker, texts: Iterable<string>): Entry[] {
  const seen = new Set<string>();
  const found: Entry[] = [];
  for (const text of texts)
    for (const piece of mark(text, seen)) if (typeof piece !== "string") found.push(piece.entry);
  return found;
}

function taken(entry: Entry, text: string, seen: Set<string>): Piece {
  seen.add(entry.id);
  return { entry, text };
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}

/** Words of scripts with spaces end where no letter follows; Japanese has none to go by. */
function patternOf(words: readonly string[]): RegExp {
  const isSpaced = (word: string) => !/[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}]/u.test(word);
  const any = (list: readonly string[]) =>
    list.map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&")).join("|") || "(?!)";
  const spaced = any(words.filter(isSpaced));
  const bare = any(words.filter((word) => !isSpaced(word)));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_])(?:${spaced})(?![\\p{L}\\p{M}\\p{N}])|${bare}`,
    "giu",
  );
}

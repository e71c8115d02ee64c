// biome-ignore format: the rows of the alphabet
const CONSONANTS: Record<string, string> = {
  क: "k", ख: "kh", ग: "g", घ: "gh", ङ: "n",
  च: "ch", छ: "chh", ज: "j", झ: "jh", ञ: "n",
  ट: "t", ठ: "th", ड: "d", ढ: "dh", ण: "n",
  त: "t", थ: "th", द: "d", ध: "dh", न: "n",
  प: "p", फ: "ph", ब: "b", भ: "bh", म: "m",
  य: "y", र: "r", ल: "l", व: "v", ळ: "l",
  श: "sh", ष: "sh", स: "s", ह: "h",
};

/** Letters and signs of vowels, long and short alike. */
// biome-ignore format: pairs of letter and sign
const VOWELS: Record<string, string> = {
  अ: "a", आ: "a", "ा": "a", इ: "i", "ि": "i", ई: "i", "ी": "i",
  उ: "u", "ु": "u", ऊ: "u", "ू": "u", ऋ: "ri", "ृ": "ri",
  ए: "e", "े": "e", ऐ: "ai", "ै": "ai", ओ: "o", "ो": "o", औ: "au", "ौ": "au",
  ऑ: "o", "ॉ": "o",
};

const SILENT = "्";
const NASAL = /[ंँ]/;

/** A word in Devanagari as it is commonly written in Latin letters; `undefined` for other scripts. */
export function romanised(word: string): string | undefined {
  if (!/\p{Script=Devanagari}/u.test(word)) return undefined;
  const letters = Array.from(word.normalize("NFD").replaceAll("़", ""));
  return letters
    .map((letter, at) => {
      const consonant = CONSONANTS[letter];
      if (consonant === undefined) return VOWELS[letter] ?? (NASAL.test(letter) ? "n" : "");
      const next = letters[at + 1];
      if (next === SILENT || (next !== undefined && next in VOWELS)) return consonant;
      // The vowel inside a letter is not heard at the end, but after two consonants.
      const isHeard = next !== undefined || letters[at - 1] === SILENT;
      return isHeard ? `${consonant}a` : consonant;
    })
    .join("");
}

/** Long vowels are written in many ways, “Toukyou”, “Aandhra”: all count as short ones. */
export function folded(word: string): string {
  return word
    .replaceAll("aa", "a")
    .replaceAll(/ii|ee/g, "i")
    .replaceAll(/o[ou]/g, "o")
    .replaceAll("uu", "u");
}

/**
 * A text in the form it is compared in: lower case; no accents, nuktas or
 * joiners; one sign for every way of writing a nasal, one script for kana;
 * Latin digits.
 */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Script=Latin}\p{M}+/gu, ([letter]) => letter ?? "")
    .replaceAll(/\u093c|\p{Cf}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replaceAll(/[ङञणनम]्(?=[क-ह])|ँ/g, "ं")
    .replaceAll(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

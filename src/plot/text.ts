/**
 * Widths of text without a DOM, so that a layout is the same on a page, in a
 * worker, in a test and in a file. Widths are those of a wide system sans, in
 * thousandths of the font size, rounded up: a label may get a little more room
 * than it needs and never less.
 */

const NARROW = " .,:;'|!iIjl()[]·";
const WIDE = "mwMW@%—";

const widths = new Map<string, number>();

function widthOf(letter: string): number {
  let width = widths.get(letter);
  if (width === undefined) {
    width = findWidth(letter);
    widths.set(letter, width);
  }
  return width;
}

function findWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(letter)) return 0;
  if (code >= 0x0900 && code <= 0x097f) return /\p{Mc}/u.test(letter) ? 360 : 680;
  if (code >= 0x2e80) return 1000;
  if (NARROW.includes(letter)) return 340;
  if (WIDE.includes(letter)) return 960;
  if (/\p{Lu}/u.test(letter)) return 720;
  return 590;
}

/** Letters of weight 600 are about this much wider than regular ones. */
const BOLD = 1.08;

/** Width in px of one line at `sizePx`. */
export function textWidth(text: string, sizePx: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOf(letter);
  return (thousandths * sizePx * (bold ? BOLD : 1)) / 1000;
}

/**
 * Breaks a label into lines no wider than `maxPx`, at words; Japanese, which
 * has no spaces, between any two letters, but never before a closing mark nor
 * inside a word of Katakana, and no letter is left alone. A single word wider than the line is broken between grapheme clusters.
 */
export function wrap(text: string, sizePx: number, maxPx: number, bold = false): string[] {
  const widthOfLine = (line: string) => textWidth(line, sizePx, bold);
  const lines: string[][] = [];
  for (const piece of pieces(text, maxPx, widthOfLine)) {
    const line = lines.at(-1);
    const isFull = line && widthOfLine([...line, piece].join("").trimEnd()) > maxPx;
    if (line && !isFull) line.push(piece);
    else lines.push([isFull ? piece.trimStart() : piece]);
  }
  const [before, last] = lines.slice(-2);
  if (before && before.length > 1 && last && ALONE.test(last.join(""))) {
    const joined = [before.at(-1) ?? "", ...last];
    if (widthOfLine(joined.join("")) <= maxPx) lines.splice(-2, 2, before.slice(0, -1), joined);
  }
  return lines.map((line) => line.join("").trimEnd()).filter((line) => line !== "");
}

/** One Japanese letter that would be left alone on a line of its own. */
const ALONE = /^[\p{Script=Han}\p{Script=Hiragana}][、。）)」]*$/u;

const CLOSING = /^[、。・」』)）】〉》ー々ァィゥェォッャュョァ,.:;!?]/u;

const BREAKS =
  /(?<=[\s–—/])|(?<=[\p{Script=Han}\p{Script=Hiragana}・、。)）」])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\d(（「])|(?<=[\p{Script=Katakana}ー])(?=[\p{Script=Han}\p{Script=Hiragana}\d(（「])/u;

function pieces(text: string, maxPx: number, widthOfLine: (line: string) => number): string[] {
  const fits = (piece: string) => widthOfLine(piece.trimEnd()) <= maxPx;
  const joined: string[] = [];
  for (const word of text.split(BREAKS))
    for (const piece of fits(word) ? [word] : broken(word, maxPx, widthOfLine)) {
      const last = joined.at(-1);
      if (last !== undefined && CLOSING.test(piece) && fits(last + piece))
        joined[joined.length - 1] = last + piece;
      else joined.push(piece);
    }
  return joined;
}

/** A word wider than the line in pieces: a Latin one hyphenated, any other cut between grapheme clusters. */
function broken(word: string, maxPx: number, widthOfLine: (line: string) => number): string[] {
  const letters = Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
  if (!/^\p{Script=Latin}+\s*$/u.test(word)) return letters;
  const chunks: string[] = [];
  let chunk = "";
  for (const letter of letters) {
    if (chunk !== "" && widthOfLine(`${chunk}${letter}-`) > maxPx) {
      chunks.push(`${chunk}-`);
      chunk = letter;
    } else chunk += letter;
  }
  return [...chunks, chunk];
}

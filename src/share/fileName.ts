/**
 * `investment_reading-total_lens-official_2026-11-25.csv`: figure, what is
 * chosen, day. Only letters that every file system takes, and no more than it takes.
 */
export function fileName(
  figure: string,
  query: URLSearchParams,
  day: string,
  ending: string,
): string {
  const plain = (text: string) =>
    text.replaceAll(/[^\p{L}\p{N}.-]+/gu, "-").replaceAll(/^-+|-+$/g, "");
  const chosen = [...query]
    .filter(([key]) => !["theme", "at", "moved", "v"].includes(key))
    .map(([key, value]) => plain(`${key}-${value}`));
  const stem = [figure, ...chosen]
    .join("_")
    .slice(0, MOST_LETTERS)
    .replace(/[-_.]+$/, "");
  return `${stem}_${day}.${ending}`;
}

const MOST_LETTERS = 120;

/** Day of a moment where the reader is: `2026-11-25`. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

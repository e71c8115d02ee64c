import type { BoundFigure } from "../figures/figure.ts";

/**
 * `investment_reading-total_lens-official_square_2x_2026-11-25.png`: figure, what
 * is chosen, which of several files, day; before them what the reader's own file
 * is called, if the view is of one. Only letters that every file system takes,
 * and no more than it takes.
 *
 * @param kind what tells the file from others of the same view and ending
 */
export function fileName(
  { id, state, file }: Pick<BoundFigure, "id" | "state"> & { readonly file?: string | undefined },
  day: string,
  ending: string,
  kind: readonly string[] = [],
): string {
  const plain = (text: string) =>
    text.replaceAll(/[^\p{L}\p{N}.-]+/gu, "-").replaceAll(/^-+|-+$/g, "");
  const chosen = [...state]
    .filter(([key]) => !["at", "moved"].includes(key))
    .map(([key, value]) => plain(`${key}-${value}`));
  const own =
    file === undefined ? [] : [plain(file.replace(/\.json$/i, "")).slice(0, MOST_OF_FILE)];
  const stem = [...own.filter(Boolean), id, ...chosen]
    .join("_")
    .slice(0, MOST_LETTERS)
    .replace(/[-_.]+$/, "");
  return `${[stem, ...kind, day].join("_")}.${ending}`;
}

const MOST_LETTERS = 120;
const MOST_OF_FILE = 40;

/** Day of a moment where the reader is: `2026-11-25`. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

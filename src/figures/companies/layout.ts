import type { Locale } from "../../i18n/locale.ts";
import { LINE } from "../../plot/Label.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import type { CompaniesData } from "./data.ts";
import { type Item, sectionsOf } from "./items.ts";
import { nameOf } from "./names.ts";
import { STATUSES } from "./options.ts";
import { overlapLetter } from "./texts.ts";

export const TEXT = 13;
export const BAR = 12;
const GAP = 11;
/** Between two lines that join overlapping announcements. */
const LANE = 7;
const SWATCH = 16;
const ROW_OF_KEY = 22;

export interface ItemBox {
  readonly item: Item;
  readonly top: number;
  readonly height: number;
  /** Two lists; when both are of one line and fit, they share it. */
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly isOneLine: boolean;
  /** Top of the bar. */
  readonly bar: number;
}

export interface KeyEntry {
  readonly status: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Joins announcements that may count the same money. */
export interface Join {
  readonly ids: readonly string[];
  readonly x: number;
  /** Middles of their bars, from the top. */
  readonly ys: readonly number[];
}

interface PlacedHeading {
  readonly words: readonly string[];
  readonly y: number;
  /** Upper edge, and where what it is about ends. */
  readonly top: number;
  readonly until: number;
}

export interface CompaniesLayout {
  readonly key: readonly KeyEntry[];
  /** What the lines at the side mean, below the key. */
  readonly joined: { readonly lines: readonly string[]; readonly y: number };
  /** Lower edge of both. */
  readonly keyBottom: number;
  readonly headings: readonly PlacedHeading[];
  readonly boxes: readonly ItemBox[];
  readonly joins: readonly Join[];
  /** Where bars begin, and how long the longest is. */
  readonly left: number;
  readonly longest: number;
  /** Value of the longest bar. */
  readonly high: number;
  /** What did not fit into a picture lower than it wants to be, and where to say so. */
  readonly more: { readonly count: number; readonly y: number } | undefined;
  readonly height: number;
}

export function companiesLayout(
  data: CompaniesData,
  width: number,
  locale: Locale,
  heightPx = Number.POSITIVE_INFINITY,
): CompaniesLayout {
  const key = keyOf(data, width, locale);
  const joined = joinedOf(data, width, locale);
  const joinedY = (key.at(-1)?.y ?? 0) + ROW_OF_KEY;
  let top =
    key.length === 0
      ? 4
      : joinedY + (joined.length - 1) * TEXT * LINE + (joined.length > 0 ? 16 : 0);
  const sections = sectionsOf(data, locale);
  const all = sections.flatMap(({ items }) => items);
  const lanes = lanesOf(data, all);
  const count = Math.max(0, ...lanes.map(({ lane }) => lane + 1));
  const left = count === 0 ? 4 : 6 + count * LANE + 6;
  const room = width - left - 6;
  const keyBottom = top;
  const headings: PlacedHeading[] = [];
  const boxes: ItemBox[] = [];
  for (const { heading, items } of sections) {
    const at = top;
    const words = heading === undefined ? [] : wrap(heading, TEXT + 1, room, true);
    if (heading !== undefined) top += words.length * (TEXT + 1) * LINE + 16;
    for (const item of items) {
      const name = wrap(item.name, TEXT, room, true);
      const detail = wrap(item.detail, TEXT, room);
      const isOneLine =
        textWidth(item.name, TEXT, true) + textWidth(item.detail, TEXT) + TEXT <= room;
      const lines = isOneLine ? 1 : name.length + detail.length;
      const bar = top + lines * TEXT * LINE + 5;
      const height = bar + BAR + GAP - top;
      boxes.push({ item, top, height, name, detail, isOneLine, bar });
      top += height;
    }
    if (heading !== undefined) headings.push({ words, y: at + TEXT + 10, top: at, until: top });
  }
  const fits = boxes.filter((box) => box.top + box.height <= heightPx - 24);
  const shown = top + 4 <= heightPx ? boxes : fits;
  const end = shown.at(-1);
  const bottom = end ? end.top + end.height : top;
  const high = Math.max(...shown.map(({ item }) => item.value ?? 0), 0) || 1;
  // Every bar leaves room for its sum beside it.
  const longest = Math.min(
    room,
    ...shown.map(({ item }) =>
      item.value ? (room - 8 - textWidth(item.text, TEXT, true)) / (item.value / high) : room,
    ),
  );
  return {
    key,
    joined: { lines: joined, y: joinedY },
    keyBottom,
    headings: headings.filter(({ y }) => y < bottom),
    boxes: shown,
    joins: lanes.flatMap(({ ids, lane }): Join[] => {
      const ys = shown.filter(({ item }) => ids.includes(item.id)).map(({ bar }) => bar + BAR / 2);
      return ys.length > 1 ? [{ ids, x: 6 + (lane + 0.5) * LANE, ys }] : [];
    }),
    left,
    longest: Math.max(20, longest),
    high,
    more:
      shown.length < boxes.length
        ? { count: boxes.length - shown.length, y: bottom + TEXT }
        : undefined,
    height: Math.ceil(top) + 4,
  };
}

/** Patterns in the picture and their words, one after the other. */
function keyOf(data: CompaniesData, width: number, locale: Locale): KeyEntry[] {
  if (data.reading === "counts") return [];
  let [x, y] = [4, 16];
  return STATUSES.filter((status) =>
    data.rows.some(({ announcement }) => announcement.status === status),
  ).map((status): KeyEntry => {
    const words = nameOf("status", status, locale);
    const wide = SWATCH + 6 + textWidth(words, TEXT) + 16;
    if (x > 4 && x + wide > width) [x, y] = [4, y + ROW_OF_KEY];
    const entry = { status, words, x, y };
    x += wide;
    return entry;
  });
}

function joinedOf({ overlaps, reading }: CompaniesData, width: number, locale: Locale): string[] {
  if (overlaps.length === 0 || reading === "counts") return [];
  const [first, last] = [overlapLetter(0), overlapLetter(overlaps.length - 1)];
  const sets = overlaps.length === 1 ? first : `${first}–${last}`;
  return wrap(locale.say("companies.joined", { sets }), TEXT, width - 30);
}

/** Lines side by side where they would run into each other, as few as it takes. */
function lanesOf(data: CompaniesData, all: readonly Item[]) {
  const places = data.overlaps.map((ids) => {
    const at = all.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
    return { ids, from: Math.min(...at), to: Math.max(...at) };
  });
  const taken: number[] = [];
  return places
    .filter(({ from }) => Number.isFinite(from))
    .sort((a, b) => a.from - b.from)
    .map(({ ids, from, to }) => {
      const free = taken.findIndex((end) => end < from);
      const lane = free < 0 ? taken.length : free;
      taken[lane] = to;
      return { ids, lane };
    });
}

import { mean } from "d3-array";
import type { Text } from "../../model/schema.ts";
import type { Region, Twinned } from "../../model/twinned.ts";
import { LINE } from "../../plot/Label.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import type { PlacesData } from "./data.ts";
import { sinceText } from "./names.ts";
import { type Frame, HEADING, type PlacedText, SMALL, TEXT } from "./placed.ts";

export interface PlacedRegion extends PlacedText {
  readonly region: Region;
  readonly side: "first" | "second";
  /** Middle of its dot. */
  readonly dot: readonly [x: number, y: number];
}

export interface PlacedPair {
  readonly twinned: Twinned;
  readonly path: string;
  /** When it began, on the line or above it; what else is known of it, below. */
  readonly since: PlacedText;
  readonly state: PlacedText | undefined;
  /** Where the line is interrupted for the words. */
  readonly plate:
    | {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      }
    | undefined;
}

/** Room of the names on either side, at most. */
const NAMES = { wide: 186, slim: 84 };

/** Two columns of regions with lines between them. */
export function placePairs(data: PlacesData, { width, slim, locale }: Frame) {
  const { pairs, first, second, sides } = data;
  const font = slim ? SMALL : TEXT;
  if (pairs.length === 0) return { heads: [], regions: [], pairs: [], font, bottom: 0 };
  const most = slim ? NAMES.slim : NAMES.wide;
  const linesOf = ({ name }: Region) => wrap(locale.text(name), font, most);
  const roomOf = (regions: readonly Region[]) =>
    Math.max(40, ...regions.flatMap(linesOf).map((line) => textWidth(line, font, true)));
  const [room, rightRoom] = [roomOf(first), roomOf(second)];
  const [left, right] = [room + 12, width - rightRoom - 12];
  const middle = (left + right) / 2;
  const between = right - left - (slim ? 8 : 120);
  const heads = (sides ?? []).map((name: Text, index): PlacedText => {
    const lines = [locale.text(name)];
    return index === 0
      ? { x: room, y: HEADING + 2, lines, anchor: "end" }
      : { x: width - rightRoom, y: HEADING + 2, lines, anchor: "start" };
  });
  let y = HEADING + 18;
  const rows = pairs.map((twinned) => {
    const { state } = twinned.pair;
    const since = wrap(sinceText(twinned, locale), SMALL, between);
    const more = state === undefined ? [] : wrap(locale.text(state), SMALL, between);
    const names = [twinned.first, twinned.second].map((region) => linesOf(region).length);
    const half = (Math.max(...names) * font * LINE) / 2 + (slim ? 6 : 8);
    const [above, below] = slim
      ? [since.length * SMALL * LINE + 10, more.length * SMALL * LINE + 8]
      : [since, more].map(() => ((since.length + more.length) * SMALL * LINE) / 2 + 8);
    const at = y + Math.max(half, above ?? 0);
    y = at + Math.max(half, below ?? 0);
    return { twinned, since, more, y: at };
  });
  const heightOf = ({ id }: Region) =>
    mean(rows, ({ twinned, y: at }) =>
      twinned.first.id === id || twinned.second.id === id ? at : undefined,
    ) ?? 0;
  const place = (region: Region, side: PlacedRegion["side"]): PlacedRegion => {
    const lines = linesOf(region);
    const at = heightOf(region);
    const words = { y: at + font * 0.36 - ((lines.length - 1) * font * LINE) / 2, lines };
    return side === "first"
      ? { region, side, dot: [left, at], x: room, anchor: "end", ...words }
      : { region, side, dot: [right, at], x: width - rightRoom, anchor: "start", ...words };
  };
  const placed = rows.map(({ twinned, since, more, y: at }): PlacedPair => {
    const [y1, y2] = [heightOf(twinned.first), heightOf(twinned.second)];
    const bend = slim ? 14 : 48;
    const words = { x: middle, anchor: "middle" as const };
    const lines = [...since, ...more];
    const height = lines.length * SMALL * LINE;
    const half = Math.max(...lines.map((line) => textWidth(line, SMALL))) / 2 + 5;
    // On a slim picture the words would leave nothing of the line: they stand above and below it.
    const from = slim ? at - 5 - (since.length - 1) * SMALL * LINE : at - height / 2 + SMALL;
    const under = slim ? at + 4 + SMALL : from + since.length * SMALL * LINE;
    return {
      twinned,
      // Level in the middle, where the words are.
      path: `M${left} ${y1}C${left + bend * 0.6} ${y1} ${left + bend * 0.4} ${at} ${left + bend} ${at}H${right - bend}C${right - bend * 0.4} ${at} ${right - bend * 0.6} ${y2} ${right} ${y2}`,
      since: { ...words, y: from, lines: since },
      state: more.length === 0 ? undefined : { ...words, y: under, lines: more },
      plate: slim ? undefined : { x: middle - half, y: at - height / 2, width: 2 * half, height },
    };
  });
  const regions = [
    ...first.map((region) => place(region, "first")),
    ...second.map((region) => place(region, "second")),
  ];
  return { heads, regions, pairs: placed, font, bottom: y + 14 };
}

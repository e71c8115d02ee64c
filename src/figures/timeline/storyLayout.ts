import { max, min } from "d3-array";
import type { Locale } from "../../i18n/locale.ts";
import { type Continuation, type Moment, spanOfDate } from "../../model/moments.ts";
import { LINE } from "../../plot/Label.tsx";
import { hundredths } from "../../plot/rounding.ts";
import { wrap } from "../../plot/text.ts";
import type { TimelineData } from "./data.ts";
import { type PlacedStatus, placeKey } from "./key.ts";
import { momentText } from "./names.ts";
import { type PlacedText, TEXT } from "./placed.ts";
import { layoutTerms, type TermsLayout } from "./termLayout.ts";

const SLIM_PX = 520;
const ROW = TEXT * LINE;
/** Right edge of the years, the true scale, and the dots of the rows. */
const SCALE_X = 44;
const DOTS = { wide: 108, slim: 78 };
/** Room of the arcs at the right. */
const ARCS = { wide: 74, slim: 34 };
const DATE_COLUMN = 128;

export interface PlacedMoment extends PlacedText {
  readonly moment: Moment;
  readonly date: PlacedText;
  /** Middle of its dot. */
  readonly dot: readonly [x: number, y: number];
  /** From the dot back to the true scale. */
  readonly leader: string;
  /** What the date may mean, on the true scale. */
  readonly span: readonly [y1: number, y2: number];
  readonly bottom: number;
}

export interface StoryLayout {
  readonly moments: readonly PlacedMoment[];
  readonly scale: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly decades: readonly { readonly year: number; readonly y: number }[];
  readonly arcs: readonly {
    readonly continuation: Continuation;
    readonly path: string;
    readonly head: string;
  }[];
  readonly terms: TermsLayout | undefined;
  readonly key: readonly PlacedStatus[];
  readonly height: number;
}

/** Moments in even rows, each led back to its place on a true scale; below them the windows of targets. */
export function layoutStory(data: TimelineData, width: number, locale: Locale): StoryLayout {
  const slim = width < SLIM_PX;
  const rows = placeRows(data.moments, width, slim, locale);
  const top = 14;
  const bottom = (rows.at(-1)?.bottom ?? top) - 4;
  const spans = data.moments.map(({ date }) => spanOfDate(date));
  const first = min(spans, ([from]) => from) ?? 0;
  const last = max(spans, ([, to]) => to) ?? 1;
  const yOf = (year: number) =>
    top + ((year - first) / Math.max(1e-9, last - first)) * (bottom - top);
  const moments = rows.map((row, index): PlacedMoment => {
    const [from = 0, to = 0] = spans[index] ?? [];
    const [x, y] = row.dot;
    const middle = yOf((from + to) / 2);
    const bend = (SCALE_X + x) / 2;
    return {
      ...row,
      span: [yOf(from), yOf(to)],
      leader: `M${SCALE_X + 4} ${hundredths(middle)}C${bend} ${hundredths(middle)} ${bend} ${hundredths(y)} ${x - 6} ${hundredths(y)}`,
    };
  });
  const decades: { year: number; y: number }[] = [];
  for (let year = Math.ceil(first / 10) * 10; year <= last; year += 10)
    if (data.moments.length > 0) decades.push({ year, y: yOf(year) });
  const from = rows.at(-1)?.bottom ?? 0;
  const terms =
    data.windows.length === 0 ? undefined : layoutTerms(data, from, width, slim, locale);
  const key = placeKey(statusesOf(data), (terms?.bottom ?? from) + 24, width, locale);
  return {
    moments,
    scale: { x: SCALE_X, top, bottom },
    decades,
    arcs: placeArcs(data.continuations, moments, width, slim),
    terms,
    key,
    height: (key.at(-1)?.y ?? terms?.bottom ?? from) + 22,
  };
}

function statusesOf({ moments, windows }: TimelineData) {
  const documents = moments.filter(({ event }) => !event).flatMap((moment) => moment.documents);
  return [...documents, ...windows].map(({ status }) => status);
}

function placeRows(moments: readonly Moment[], width: number, slim: boolean, locale: Locale) {
  const x = slim ? DOTS.slim : DOTS.wide;
  const arcs = slim ? ARCS.slim : ARCS.wide;
  let y = 6;
  return moments.map((moment) => {
    const words = x + 14 + (slim ? 0 : DATE_COLUMN);
    const lines = wrap(momentText(moment, locale), TEXT, width - words - arcs);
    const date: PlacedText = {
      x: x + 14,
      y: y + TEXT,
      lines: [locale.date(moment.date)],
      anchor: "start",
    };
    const first = slim ? date.y + ROW : date.y;
    const bottom = first + (lines.length - 1) * ROW + 12;
    const row = {
      moment,
      date,
      x: words,
      y: first,
      lines,
      anchor: "start" as const,
      dot: [x, date.y - TEXT * 0.36] as const,
      bottom,
    };
    y = bottom;
    return row;
  });
}

/** Arcs at the right edge, the wider the farther apart; the arrow is at the later document. */
function placeArcs(
  continuations: readonly Continuation[],
  moments: readonly PlacedMoment[],
  width: number,
  slim: boolean,
) {
  const yOf = new Map(moments.map(({ moment, dot }) => [moment.id, dot[1]]));
  const room = (slim ? ARCS.slim : ARCS.wide) - 10;
  const left = width - room - 6;
  const farthest =
    max(continuations, ({ later, earlier }) => (yOf.get(later) ?? 0) - (yOf.get(earlier) ?? 0)) ??
    1;
  return continuations.flatMap((continuation) => {
    const [y1, y2] = [yOf.get(continuation.earlier), yOf.get(continuation.later)];
    if (y1 === undefined || y2 === undefined) return [];
    const bow = left + Math.max(10, (room * (y2 - y1)) / farthest) * 1.3;
    const path = `M${left} ${hundredths(y1)}C${hundredths(bow)} ${hundredths(y1)} ${hundredths(bow)} ${hundredths(y2)} ${left + 5} ${hundredths(y2)}`;
    const head = `M${left} ${hundredths(y2)}l7 -3.5v7z`;
    return [{ continuation, path, head }];
  });
}

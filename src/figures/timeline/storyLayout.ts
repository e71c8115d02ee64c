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
/** Middle of the dots of the rows. */
const DOT_X = 12;
/** The true scale: its line, and the height of a stroke on it. */
const SCALE = { y: 22, stroke: 12 };
/** Where the rows begin: below the decades. */
const ROWS_Y = 54;
/** Room of the arcs at the right. */
const ARCS = { wide: 74, slim: 34 };
const DATE_COLUMN = 128;

export interface PlacedMoment extends PlacedText {
  readonly moment: Moment;
  readonly date: PlacedText;
  /** Middle of its dot. */
  readonly dot: readonly [x: number, y: number];
  /** What the date may mean, on the true scale above the rows. */
  readonly span: readonly [x1: number, x2: number];
  readonly bottom: number;
}

export interface StoryLayout {
  readonly moments: readonly PlacedMoment[];
  readonly scale: { readonly y: number; readonly stroke: number; readonly right: number };
  readonly decades: readonly { readonly year: number; readonly x: number }[];
  readonly arcs: readonly {
    readonly continuation: Continuation;
    readonly path: string;
    readonly head: string;
  }[];
  readonly terms: TermsLayout | undefined;
  readonly key: readonly PlacedStatus[];
  readonly height: number;
}

/** A true scale with every moment on it, the moments in even rows, and the windows of targets. */
export function layoutStory(data: TimelineData, width: number, locale: Locale): StoryLayout {
  const slim = width < SLIM_PX;
  const rows = placeRows(data.moments, width, slim, locale);
  const spans = data.moments.map(({ date }) => spanOfDate(date));
  const first = min(spans, ([from]) => from) ?? 0;
  const last = max(spans, ([, to]) => to) ?? 1;
  const right = width - 2;
  const xOf = (year: number) => 2 + ((year - first) / Math.max(1e-9, last - first)) * (right - 2);
  const moments = rows.map((row, index): PlacedMoment => {
    const [from = 0, to = 0] = spans[index] ?? [];
    return { ...row, span: [xOf(from), xOf(to)] };
  });
  const decades: { year: number; x: number }[] = [];
  for (let year = Math.ceil(first / 10) * 10; year <= last; year += 10)
    if (data.moments.length > 0) decades.push({ year, x: xOf(year) });
  const from = rows.at(-1)?.bottom ?? 0;
  const terms =
    data.windows.length === 0 ? undefined : layoutTerms(data, from, width, slim, locale);
  const key = placeKey(statusesOf(data), (terms?.bottom ?? from) + 24, width, locale);
  return {
    moments,
    scale: { ...SCALE, right },
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
  const x = DOT_X;
  const arcs = slim ? ARCS.slim : ARCS.wide;
  let y = ROWS_Y;
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

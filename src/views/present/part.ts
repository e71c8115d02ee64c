/** From and to, in units of the stage from the top of a drawing. */
export type Span = readonly [from: number, to: number];

/** Around a mark pointed at, and before and after a row as far as no other is there: room for a ring. */
export const AIR = 6;
/** A row higher than that share of the room may be cut. */
const MOST_OF_ROOM = 0.5;
/** Of its room: a drawing that is less higher than that has only air there. */
const LEAST_HIGHER = 0.02;
/** What rounding to px makes of a height, in a window of any size. */
const ROUNDED = 2;
/** Between the last row and a legend moved up to it. */
const ABOVE_LEGEND = 6;

const WHOLE: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** A drawing higher than its room, and the room; all in units of the stage, whatever the window. */
export interface Measured {
  readonly rows: readonly Span[];
  /** Of the marks pointed at. */
  readonly lit: readonly Span[];
  /** Where it stands by itself; it is kept in view. */
  readonly legend: Span | undefined;
  readonly room: number;
  readonly high: number;
}

export interface Part {
  readonly top: number;
  /** What is seen: whole rows. Infinite where the drawing begins or ends there. */
  readonly seen: Span;
  /** Where the next row begins that is not seen, before and after. */
  readonly hidden: Span;
  /** Where the legend begins. */
  readonly legendAt: number | undefined;
}

export function goesOn(high: number, room: number): boolean {
  return high > room * (1 + LEAST_HIGHER);
}

/** What stands side by side or over each other is one row; those too high for the room are none. */
export function rowsOf(spans: readonly Span[], room: number): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && span[0] < last[1]) joined.splice(-1, 1, [last[0], Math.max(last[1], span[1])]);
    else joined.push(span);
  }
  return joined.filter(([from, to]) => to - from <= room * MOST_OF_ROOM);
}

/**
 * Which part of a drawing is shown: its beginning or, moved no further than it
 * must be, whole rows with the marks pointed at.
 *
 * @param by hand: units from the top, wherever rows begin
 */
export function partOf({ rows, lit, legend, room, high }: Measured, byHand?: number): Part {
  if (!goesOn(high, room)) {
    const legendAt = legend && Math.min(legend[0], room - legend[1] + legend[0]);
    return { top: 0, seen: WHOLE, hidden: WHOLE, legendAt };
  }
  const most = high - room;
  const foot = legend ? legend[1] - legend[0] + ABOVE_LEGEND : 0;
  const top = Math.min(most, byHand ?? snapped(rows, topFor(rows, lit, room - foot)));
  // A browser scrolls by whole px.
  const begins = top > ROUNDED;
  const ends = top < most - ROUNDED;
  const wholeUntil = (end: number) =>
    rows.filter(
      ([from, to]) => (!begins || from >= top - ROUNDED) && (!ends || to <= end + ROUNDED),
    );
  const isBelow = legend !== undefined && ends && legend[1] > top + room;
  // Where heads fill the room there is no row that a legend would explain: they are seen, and it is not.
  const isMoved = isBelow && wholeUntil(top + room - foot).length > 0;
  const end = top + room - (isMoved ? foot : 0);
  const whole = wholeUntil(end);
  const from = begins ? (whole[0]?.[0] ?? top) : Number.NEGATIVE_INFINITY;
  const to = ends ? (whole.at(-1)?.[1] ?? end) : Number.POSITIVE_INFINITY;
  return {
    top,
    seen: [from, to],
    hidden: [
      rows.findLast(([, bottom]) => bottom <= from)?.[1] ?? top,
      rows.find(([above]) => above >= to)?.[0] ?? end,
    ],
    legendAt: isMoved ? to + ABOVE_LEGEND : legend?.[0],
  };
}

/** No more than needed until the rows of the marks are in view, or of as many of the first as have room. */
function topFor(rows: readonly Span[], lit: readonly Span[], room: number): number {
  const spans = lit.map(([from, to]): Span => {
    const [above, below] = rows.find((row) => row[0] < to && row[1] > from) ?? [from, to];
    return [Math.min(from - AIR, above), Math.max(to + AIR, below)];
  });
  const [first, ...others] = spans;
  if (!first) return 0;
  let [from, to] = first;
  for (const other of others) {
    const both: Span = [Math.min(from, other[0]), Math.max(to, other[1])];
    if (both[1] - both[0] <= room + ROUNDED) [from, to] = both;
  }
  return Math.max(0, Math.min(to - room, from));
}

/** What is moved begins with a row. */
function snapped(rows: readonly Span[], top: number): number {
  const next = rows.find(([from]) => from >= top)?.[0] ?? top;
  return top === 0 ? 0 : Math.max(top, next - AIR);
}

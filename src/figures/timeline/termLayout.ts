import { max, min } from "d3-array";
import type { Locale } from "../../i18n/locale.ts";
import { spanOfDate, type Term } from "../../model/moments.ts";
import { LINE } from "../../plot/Label.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import type { TimelineData } from "./data.ts";
import { termText } from "./names.ts";
import { anchorAt, type PlacedText, SMALL, TEXT } from "./placed.ts";

export const BAR = 12;
/** Room of the names beside the bars. */
const NAMES = 232;

export interface PlacedTerm extends PlacedText {
  readonly term: Term;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number };
  /** The years in figures, beside the bar. */
  readonly years: PlacedText;
  readonly otherEnds: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

interface Tick {
  readonly year: number;
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface TermsLayout {
  readonly heading: PlacedText;
  readonly terms: readonly PlacedTerm[];
  readonly ticks: readonly Tick[];
  /** Where the visit is among the years. */
  readonly visit: number | undefined;
  readonly top: number;
  /** Lower edge of the bars; the word for the visit stands below it. */
  readonly bottom: number;
}

/** The years of the targets as bars on one scale, names above them on a slim picture. */
export function layoutTerms(
  { windows, visit }: TimelineData,
  from: number,
  width: number,
  slim: boolean,
  locale: Locale,
): TermsLayout {
  const heading: PlacedText = {
    x: 2,
    y: from + 34,
    lines: [locale.say("timeline.windows")],
    anchor: "start",
  };
  const left = slim ? 4 : NAMES;
  const first = min(windows, ({ start }) => start) ?? 0;
  const ends = (term: Term) => Math.max(term.start + 1, term.end ?? 0, ...term.otherEnds);
  const last = max(windows, ends) ?? 1;
  const xOf = (year: number) => left + ((year - first) / (last - first)) * (width - 6 - left);
  const top = heading.y + 26;
  let y = top + 8;
  const terms = windows.map((term): PlacedTerm => {
    const name = termText(term, locale);
    const words = term.end === undefined ? locale.say("timeline.openTerm", { label: name }) : name;
    const lines = wrap(words, TEXT, slim ? width - 6 : left - 18);
    const barY = slim ? y + lines.length * TEXT * LINE + 3 : y + 2;
    const x = xOf(term.start);
    const bar = { x, y: barY, width: xOf(term.end ?? last) - x };
    const bottom = Math.max(y + lines.length * TEXT * LINE, barY + BAR) + 11;
    const placed: PlacedTerm = {
      term,
      bar,
      years: besideBar(term, bar, width),
      otherEnds: term.otherEnds.map(xOf),
      top: y,
      bottom,
      x: 2,
      y: y + TEXT,
      lines,
      anchor: "start",
    };
    y = bottom;
    return placed;
  });
  const at = visit && spanOfDate(visit[0])[0];
  return {
    heading,
    terms,
    ticks: ticksOf(first, last, xOf, width),
    visit: at === undefined || at < first || at > last ? undefined : xOf(at),
    top,
    bottom: y,
  };
}

/** After the bar where there is room, else before it. */
function besideBar({ start, end }: Term, bar: PlacedTerm["bar"], width: number): PlacedText {
  const word = `${start}–${end ?? ""}`;
  const y = bar.y + BAR / 2 + SMALL * 0.36;
  const right = bar.x + bar.width + 6;
  return right + textWidth(word, SMALL) <= width
    ? { x: right, y, lines: [word], anchor: "start" }
    : { x: bar.x - 6, y, lines: [word], anchor: "end" };
}

function ticksOf(
  first: number,
  last: number,
  xOf: (year: number) => number,
  width: number,
): Tick[] {
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / 5) * 5; year <= last; year += 5) {
    const x = xOf(year);
    ticks.push({ year, x, anchor: anchorAt(x, String(year), width) });
  }
  return ticks;
}

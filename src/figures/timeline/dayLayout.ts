import type { Locale } from "../../i18n/locale.ts";
import type { Dated, Day } from "../../model/moments.ts";
import type { Event } from "../../model/schema.ts";
import { LINE } from "../../plot/Label.tsx";
import { wrap } from "../../plot/text.ts";
import type { TimelineData } from "./data.ts";
import { type PlacedStatus, placeKey } from "./key.ts";
import { HEADING, type PlacedText, SMALL, TEXT } from "./placed.ts";

const SLIM_PX = 520;
const HEAD = 118;
const ROW = TEXT * LINE;
const INSET = 12;

interface PlacedEvent extends PlacedText {
  readonly event: Event;
  /** Middle of its dot. */
  readonly dot: readonly [x: number, y: number];
}

interface PlacedDocument extends PlacedText {
  readonly document: Dated;
  readonly width: number;
}

export interface PlacedDay {
  /** `undefined` for documents without a day. */
  readonly day: Day | undefined;
  readonly top: number;
  readonly bottom: number;
  readonly heading: PlacedText;
  readonly phase: PlacedText | undefined;
  /** Baseline of the last line of both. */
  readonly headed: number;
  /** The hours from 0 to 24; only of a day of which an hour is known. */
  readonly axis: { readonly y: number; readonly ticks: readonly Tick[] } | undefined;
  readonly timed: readonly PlacedEvent[];
  /** The band of what has no hour. */
  readonly band:
    | { readonly y: number; readonly height: number; readonly words: PlacedText }
    | undefined;
  readonly untimed: readonly PlacedEvent[];
  readonly papers: PlacedText | undefined;
  readonly documents: readonly PlacedDocument[];
}

interface Tick {
  readonly x: number;
  readonly word: string;
  readonly anchor: "start" | "middle" | "end";
}

export interface DaysLayout {
  readonly days: readonly PlacedDay[];
  /** Left edge of what stands beside the dates. */
  readonly left: number;
  readonly key: readonly PlacedStatus[];
  readonly height: number;
}

/** Days one under the other: their hours where any is known, then what has no hour, then documents. */
export function layoutDays(data: TimelineData, width: number, locale: Locale): DaysLayout {
  const slim = width < SLIM_PX;
  const left = slim ? 4 : HEAD + 14;
  let y = 2;
  const place = (day: Day | undefined, documents: readonly Dated[]) => {
    const placed = placeDay(day, documents, y, { width, slim, left, locale });
    y = placed.bottom;
    return placed;
  };
  const days = data.days.map((day) => place(day, day.documents));
  if (data.undated.length > 0) days.push(place(undefined, data.undated));
  const papers = [...data.days.flatMap(({ documents }) => documents), ...data.undated];
  const statuses = papers.map(({ status }) => status);
  const key = placeKey(statuses, y + 10, width, locale);
  return { days, left, key, height: (key.at(-1)?.y ?? y) + 22 };
}

interface Frame {
  readonly width: number;
  readonly slim: boolean;
  readonly left: number;
  readonly locale: Locale;
}

function placeDay(
  day: Day | undefined,
  documents: readonly Dated[],
  top: number,
  frame: Frame,
): PlacedDay {
  const { width, slim, left, locale } = frame;
  const { say } = locale;
  const date = day ? locale.date(day.date) : say("timeline.undated");
  const lines = wrap(date, HEADING, slim ? width - 8 : HEAD, true);
  const heading: PlacedText = { x: 2, y: top + 12 + HEADING, lines, anchor: "start" };
  const dated = heading.y + (lines.length - 1) * HEADING * LINE;
  const phase: PlacedText | undefined = day && {
    x: 2,
    y: dated + SMALL * LINE + 2,
    lines: [say(`timeline.phase.${day.phase}`)],
    anchor: "start",
  };
  const headed = phase?.y ?? dated;
  const under = headed + 8;
  let y = slim ? under : top + 12;
  const hours = day && day.timed.length > 0 ? placeHours(day, y, frame) : undefined;
  if (hours) y = hours.bottom;
  const band = day && day.untimed.length > 0 ? placeBand(day, y, frame) : undefined;
  if (band) y = band.y + band.height + 10;
  let papers: PlacedText | undefined;
  const placed: PlacedDocument[] = [];
  if (documents.length > 0) {
    if (day) {
      const words = say("timeline.papers", { count: documents.length });
      papers = { x: left, y: y + SMALL, lines: [words], anchor: "start" };
      y += SMALL * LINE + 5;
    } else y += slim ? 2 : 4;
    const grid = placeDocuments(documents, y, frame);
    placed.push(...grid.placed);
    y = grid.bottom;
  }
  return {
    day,
    top,
    bottom: Math.max(y, under) + 12,
    heading,
    phase,
    headed,
    axis: hours?.axis,
    timed: hours?.timed ?? [],
    band,
    untimed: band?.events ?? [],
    papers,
    documents: placed,
  };
}

/** "18:15" as a share of the day. */
export function shareOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (hours + minutes / 60) / 24;
}

function placeHours({ timed }: Day, top: number, { width, left, locale }: Frame) {
  const [from, to] = [left + 4, width - 4];
  const xOf = (share: number) => from + share * (to - from);
  const axis = {
    y: top + SMALL + 8,
    ticks: [0, 6, 12, 18, 24].map(
      (hour): Tick => ({
        x: xOf(hour / 24),
        word: `${String(hour).padStart(2, "0")}:00`,
        anchor: hour === 0 ? "start" : hour === 24 ? "end" : "middle",
      }),
    ),
  };
  let y = axis.y + 12 + TEXT;
  const placed = timed.map((event): PlacedEvent => {
    const x = xOf(shareOfDay(event.time ?? "00:00"));
    const isLate = x - from > to - x;
    const lines = wrap(
      `${event.time} · ${locale.text(event.label)}`,
      TEXT,
      isLate ? x - from - 6 : to - x - 6,
    );
    const words: PlacedEvent = {
      event,
      dot: [x, axis.y],
      x: isLate ? x - 7 : x + 7,
      y,
      lines,
      anchor: isLate ? "end" : "start",
    };
    y += lines.length * ROW + 4;
    return words;
  });
  return { axis, timed: placed, bottom: y - TEXT + 12 };
}

function placeBand({ untimed }: Day, top: number, { width, left, locale }: Frame) {
  const words: PlacedText = {
    x: left + INSET - 2,
    y: top + 8 + SMALL,
    lines: [locale.say("timeline.noHour")],
    anchor: "start",
  };
  let y = words.y + 6 + TEXT;
  const events = untimed.map((event): PlacedEvent => {
    const x = left + INSET + 14;
    const lines = wrap(locale.text(event.label), TEXT, width - x - INSET);
    const placed: PlacedEvent = {
      event,
      dot: [left + INSET + 3, y - TEXT * 0.36],
      x,
      y,
      lines,
      anchor: "start",
    };
    y += lines.length * ROW + 5;
    return placed;
  });
  return { y: top, height: y - TEXT - top + 6, words, events };
}

function placeDocuments(documents: readonly Dated[], top: number, frame: Frame) {
  const { width, slim, left, locale } = frame;
  const across = slim ? 1 : 2;
  const step = (width - left) / across;
  const placed: PlacedDocument[] = [];
  let y = top;
  for (let from = 0; from < documents.length; from += across) {
    const row = documents.slice(from, from + across).map((document, index): PlacedDocument => {
      const x = left + index * step + 18;
      const lines = wrap(locale.text(document.agreement.short), TEXT, step - 26);
      return { document, x, y: y + TEXT, lines, anchor: "start", width: step - 8 };
    });
    placed.push(...row);
    y += Math.max(...row.map(({ lines }) => lines.length)) * ROW + 5;
  }
  return { placed, bottom: y };
}

import type { Locale } from "../../i18n/locale.ts";
import type { Event } from "../../model/schema.ts";
import type { Seated } from "../../model/twinned.ts";
import { LINE } from "../../plot/Label.tsx";
import { wrap } from "../../plot/text.ts";
import type { PlacesData, Stop } from "./data.ts";
import { eventText, meetingTime, unnamedText } from "./names.ts";
import { type PlacedPair, type PlacedRegion, placePairs } from "./pairLayout.ts";
import { type Frame, HEADING, type PlacedText, SMALL, TEXT } from "./placed.ts";

const SLIM_PX = 520;
const ROW = TEXT * LINE;

export interface PlacedMeeting {
  readonly seated: Seated;
  readonly heading: PlacedText;
  readonly when: PlacedText;
  readonly seats: readonly { readonly x: number; readonly y: number; readonly isNamed: boolean }[];
  readonly named: PlacedText;
  readonly unnamed: PlacedText | undefined;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedStop extends PlacedText {
  readonly stop: Stop;
  readonly region: PlacedText;
  readonly dot: readonly [x: number, y: number];
  readonly events: readonly (PlacedText & { readonly event: Event })[];
  /** Said where no event stands at this very place. */
  readonly nothing: PlacedText | undefined;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacesLayout {
  readonly heads: readonly PlacedText[];
  readonly regions: readonly PlacedRegion[];
  readonly pairs: readonly PlacedPair[];
  readonly meetings: readonly PlacedMeeting[];
  readonly route: { readonly heading: PlacedText; readonly direction: PlacedText } | undefined;
  readonly stops: readonly PlacedStop[];
  /** Upper edges of the parts after the first. */
  readonly rules: readonly number[];
  /** Size of the names of regions. */
  readonly font: number;
  /** Radius of a seat. */
  readonly seat: number;
  readonly height: number;
}

/** Two columns of regions with lines between them, then seats, then stops: no map, no distances. */
export function layoutPlaces(data: PlacesData, width: number, locale: Locale): PlacesLayout {
  const frame: Frame = { width, slim: width < SLIM_PX, locale };
  const pairs = placePairs(data, frame);
  const rules: number[] = [];
  let y = pairs.bottom;
  const rule = () => {
    if (y > 0) rules.push(y);
    return y + (y > 0 ? 14 : 0);
  };
  const meetings = data.meetings.map((seated) => {
    const placed = placeMeeting(seated, rule(), frame);
    y = placed.bottom;
    return placed;
  });
  const route = data.visited.length === 0 ? undefined : placeHeading(rule(), frame);
  if (route) y = route.direction.y + (route.direction.lines.length - 1) * SMALL * LINE + 10;
  const stops = data.visited.map((stop) => {
    const placed = placeStop(stop, y, frame);
    y = placed.bottom;
    return placed;
  });
  return {
    ...pairs,
    meetings,
    route,
    stops,
    rules,
    seat: SEAT[frame.slim ? "slim" : "wide"] * 0.36,
    height: y + 6,
  };
}

/** From the middle of one seat to the next. */
const SEAT = { wide: 30, slim: 26 };

function placeMeeting(seated: Seated, top: number, { width, slim, locale }: Frame): PlacedMeeting {
  const { meeting, named, unnamed } = seated;
  const pitch = slim ? SEAT.slim : SEAT.wide;
  const start = (y: number, lines: readonly string[], x = 2): PlacedText => {
    return { x, y, lines, anchor: "start" };
  };
  const heading = start(top + HEADING, wrap(locale.text(meeting.label), HEADING, width - 4, true));
  const afterHeading = heading.y + (heading.lines.length - 1) * HEADING * LINE;
  const when = start(afterHeading + ROW + 1, [meetingTime(seated, locale)]);
  // No more than two rows of equal length on a slim picture.
  const across = Math.max(
    1,
    Math.min(Math.floor((width - 4) / pitch), slim ? Math.ceil(meeting.count / 2) : meeting.count),
  );
  const seatsY = when.y + 12 + pitch / 2;
  const seats = Array.from({ length: meeting.count }, (_, index) => ({
    x: 2 + pitch / 2 + (index % across) * pitch,
    y: seatsY + Math.floor(index / across) * pitch,
    isNamed: index < named.length,
  }));
  const below = (seats.at(-1)?.y ?? seatsY) + pitch / 2 + TEXT + 2;
  const names = named.map(({ name }) => locale.text(name));
  const namedWords = wrap(
    names.length === 0 ? locale.say("places.nobody") : locale.list(names),
    TEXT,
    width - 4,
    true,
  );
  const words = start(below, namedWords);
  const last = below + (namedWords.length - 1) * ROW;
  const rest =
    unnamed === 0
      ? undefined
      : start(last + ROW, wrap(unnamedText(seated, locale), TEXT, width - 4));
  const bottom = (rest ? rest.y + (rest.lines.length - 1) * ROW : last) + 22;
  return { seated, heading, when, seats, named: words, unnamed: rest, top, bottom };
}

function placeHeading(top: number, { locale, width }: Frame) {
  const lines = wrap(locale.say("places.visited"), HEADING, width - 4, true);
  const heading: PlacedText = { x: 2, y: top + HEADING, lines, anchor: "start" };
  const y = heading.y + (lines.length - 1) * HEADING * LINE + ROW + 1;
  const words = wrap(locale.say("places.northSouth"), SMALL, width - 4);
  return { heading, direction: { x: 2, y, lines: words, anchor: "start" as const } };
}

function placeStop(stop: Stop, top: number, { width, slim, locale }: Frame): PlacedStop {
  const x = 30;
  const column = slim ? width - x - 2 : 210;
  const lines = wrap(locale.text(stop.place.name), TEXT, column, true);
  const region = wrap(locale.text(stop.place.region), SMALL, column);
  const y = top + 10 + TEXT;
  const regionY = y + lines.length * ROW;
  const left = slim ? x : x + column + 20;
  let down = slim ? regionY + region.length * SMALL * LINE + 4 : y;
  const events = stop.events.map((event) => {
    const words = wrap(eventText(event, locale), TEXT, width - left - 2);
    const placed = { event, x: left, y: down, lines: words, anchor: "start" as const };
    down += words.length * ROW + 3;
    return placed;
  });
  const nothing: PlacedText | undefined =
    events.length > 0
      ? undefined
      : {
          x: left,
          y: down,
          lines: wrap(locale.say("places.noEvent"), TEXT, width - left - 2),
          anchor: "start",
        };
  if (nothing) down += nothing.lines.length * ROW;
  return {
    stop,
    nothing,
    x,
    y,
    lines,
    anchor: "start",
    region: { x, y: regionY, lines: region, anchor: "start" },
    dot: [12, y - TEXT * 0.36],
    events,
    top,
    bottom: Math.max(regionY + (region.length - 1) * SMALL * LINE, down - ROW) + 14,
  };
}

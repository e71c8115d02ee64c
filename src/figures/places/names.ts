import type { Locale } from "../../i18n/locale.ts";
import type { Event } from "../../model/schema.ts";
import type { Seated, Twinned } from "../../model/twinned.ts";

/** "December 2015", or that no source gives the beginning. */
export function sinceText({ pair }: Twinned, locale: Locale): string {
  return pair.since === undefined ? locale.say("places.noSince") : locale.date(pair.since);
}

export function pairText({ first, second }: Twinned, locale: Locale): string {
  return `${locale.text(first.name)} – ${locale.text(second.name)}`;
}

/** "29 August 2025, 18:15 · Summit": no finer than the event is known. */
export function eventText({ date, time, label }: Event, locale: Locale): string {
  const day = time === undefined ? locale.date(date) : `${locale.date(date)}, ${time}`;
  return `${day} · ${locale.text(label)}`;
}

/** How many nobody names; through a lens, how many of them others do. */
export function unnamedText({ unnamed, elsewhere }: Seated, { say }: Locale): string {
  return elsewhere === 0
    ? say("places.unnamed", { count: unnamed })
    : say("places.unnamedHere", { count: unnamed, elsewhere });
}

export function meetingTime({ meeting }: Seated, locale: Locale): string {
  const day = locale.date(meeting.date);
  return meeting.time === undefined ? day : `${day}, ${meeting.time}`;
}

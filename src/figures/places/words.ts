import type { Binding, Caption, Table } from "../figure.ts";
import { isEmpty, type PlacesData } from "./data.ts";
import { unnamedText } from "./names.ts";

function title(data: PlacesData, { say }: Binding["locale"]): string {
  if (isEmpty(data)) return say("places.title.none");
  const { pairs, meetings, visited } = data;
  const [meeting] = meetings;
  if (pairs.length === 0)
    return meeting
      ? say(meeting.elsewhere > 0 ? "places.title.meetingHere" : "places.title.meeting", {
          count: meeting.meeting.count,
          named: meeting.named.length,
          elsewhere: meeting.elsewhere,
        })
      : say("places.title.visited", { count: visited.length });
  const undated = pairs.filter(({ pair }) => pair.since === undefined).length;
  return meeting
    ? say("places.title", {
        pairs: pairs.length,
        count: meeting.meeting.count,
        named: meeting.named.length,
      })
    : say("places.title.pairs", { pairs: pairs.length, undated });
}

export function caption(data: PlacesData, { locale, model }: Binding): Caption {
  const { say } = locale;
  const { pairs, meetings, visited, elsewhere } = data;
  const notes = [say("places.note.schematic")];
  const undated = pairs.filter(({ pair }) => pair.since === undefined).length;
  if (pairs.length > 0) notes.push(say("places.note.pairs", { undated }));
  const inside = model.pairs.length - data.counts.pairs;
  if (inside > 0) notes.push(say("places.note.others", { count: inside }));
  for (const { unnamed, elsewhere } of meetings)
    if (unnamed > elsewhere) notes.push(say("places.note.unnamed", { count: unnamed - elsewhere }));
  if (visited.length > 0 && elsewhere > 0)
    notes.push(say("places.note.elsewhere", { count: elsewhere }));
  return {
    kicker: say("places.kicker"),
    title: title(data, locale),
    subtitle: say("places.subtitle"),
    alternative: say("places.alternative", {
      pairs: pairs.length,
      meetings: meetings.length,
      visited: visited.length,
    }),
    notes,
  };
}

export function table(data: PlacesData, { locale }: Binding): Table {
  const { say } = locale;
  const part = (one: "pairs" | "meetings" | "visited") => say(`places.part.${one}`);
  return {
    columns: [
      { label: say("places.column.kind") },
      { label: say("places.column.place") },
      { label: say("places.column.other") },
      { label: say("column.date") },
      { label: say("places.column.hour") },
      { label: say("places.column.what") },
    ],
    rows: [
      ...data.pairs.map((twinned) => ({
        mark: twinned.pair.id,
        cells: [
          part("pairs"),
          locale.text(twinned.first.name),
          locale.text(twinned.second.name),
          twinned.pair.since === undefined ? undefined : { date: twinned.pair.since },
          undefined,
          twinned.pair.state && locale.text(twinned.pair.state),
        ],
      })),
      ...data.meetings.map((seated) => ({
        mark: seated.meeting.id,
        cells: [
          part("meetings"),
          locale.text(seated.meeting.label),
          say("places.seats", { count: seated.meeting.count }),
          { date: seated.meeting.date },
          seated.meeting.time,
          unnamedText(seated, locale),
        ],
      })),
      ...data.visited.flatMap(({ id, place, events }) =>
        (events.length === 0 ? [undefined] : events).map((event) => ({
          mark: id,
          cells: [
            part("visited"),
            locale.text(place.name),
            locale.text(place.region),
            event && { date: event.date },
            event?.time,
            event && locale.text(event.label),
          ],
        })),
      ),
    ],
  };
}

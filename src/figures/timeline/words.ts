import { max } from "d3-array";
import type { Binding, Caption, Table } from "../figure.ts";
import { isEmpty, type TimelineData } from "./data.ts";
import { momentText, termText, yearsText } from "./names.ts";

function title(data: TimelineData, { locale }: Binding): string {
  const { say } = locale;
  if (isEmpty(data)) return say("timeline.title.none");
  if (data.scope === "history") {
    const { moments, continuations } = data;
    const [first] = moments;
    if (!first) return ofTerms(data, say);
    if (continuations.length > 0)
      return say("timeline.title.history", {
        count: new Set(continuations.map(({ later }) => later)).size,
        oldest: locale.date(oldest(data)),
      });
    return say("timeline.title.since", {
      count: moments.length,
      first: locale.date(first.date.slice(0, 4)),
    });
  }
  const all = data.days.reduce((sum, day) => sum + day.documents.length, data.undated.length);
  const fullest = data.days.toSorted((a, b) => b.documents.length - a.documents.length)[0];
  const first = data.visit?.[0];
  if (all > 0 && fullest && fullest.documents.length > 0) {
    const before = data.days
      .filter(({ date }) => first !== undefined && date < first)
      .reduce((sum, day) => sum + day.documents.length, 0);
    return say("timeline.title.visit", {
      count: fullest.documents.length,
      all,
      date: locale.date(fullest.date),
      before,
    });
  }
  const events = data.days.flatMap(({ timed, untimed }) => [...timed, ...untimed]);
  if (events.length === 0) return say("timeline.title.undated", { count: all });
  return say("timeline.title.hours", {
    timed: events.filter(({ time }) => time !== undefined).length,
    all: events.length,
  });
}

/** Of targets alone: how many run on the day of the visit. */
function ofTerms({ windows, visit }: TimelineData, say: Binding["locale"]["say"]): string {
  const now = Number(visit?.[0].slice(0, 4));
  const runs = ({ start, end = now }: (typeof windows)[number]) => start <= now && end >= now;
  return say("timeline.title.windows", {
    count: windows.length,
    running: windows.filter(runs).length,
  });
}

/** Year of the oldest document that is continued. */
function oldest({ continuations, moments }: TimelineData): string {
  const continued = new Set(continuations.map(({ earlier }) => earlier));
  return moments.find(({ id }) => continued.has(id))?.date.slice(0, 4) ?? "";
}

export function caption(data: TimelineData, binding: Binding): Caption {
  const { locale } = binding;
  const { say } = locale;
  const { scope, days, undated, windows, moments } = data;
  const notes: string[] = [];
  if (scope === "visit") {
    const events = days.flatMap(({ timed, untimed }) => [...timed, ...untimed]);
    const timed = days.reduce((sum, day) => sum + day.timed.length, 0);
    if (events.length > 0) notes.push(say("timeline.note.hours", { timed, all: events.length }));
    const papers = days.flatMap(({ documents }) => documents);
    if (papers.length > 0) notes.push(say("timeline.note.dates"));
    const later = papers.filter(
      ({ agreement: { date, exchanged } }) => exchanged !== undefined && exchanged !== date,
    ).length;
    if (later > 0) notes.push(say("timeline.note.exchanged", { count: later }));
    if (undated.length > 0) notes.push(say("timeline.note.undated", { count: undated.length }));
  } else {
    if (moments.length > 0) notes.push(say("timeline.note.scale"), say("timeline.note.continued"));
    const open = windows.filter(({ end }) => end === undefined).length;
    if (windows.length > 0) notes.push(say("timeline.note.windows", { open }));
  }
  return {
    kicker: say("timeline.kicker"),
    title: title(data, binding),
    subtitle: say(`timeline.subtitle.${scope}`),
    alternative: say("timeline.alternative", {
      scope,
      moments:
        scope === "visit"
          ? days.reduce((sum, day) => sum + day.timed.length + day.untimed.length, 0)
          : moments.length,
      others:
        scope === "visit"
          ? days.reduce((sum, day) => sum + day.documents.length, undated.length)
          : windows.length,
      last: locale.date(max(days, ({ date }) => date) ?? moments.at(-1)?.date ?? ""),
    }),
    notes,
  };
}

export function table(data: TimelineData, { locale }: Binding): Table {
  const { say } = locale;
  const status = (word: Parameters<typeof statusText>[0]) => statusText(word, say);
  const kind = (one: "event" | "document" | "target") => say(`timeline.kind.${one}`);
  const eventRow = (event: TimelineData["days"][number]["timed"][number]) => ({
    mark: event.id,
    cells: [{ date: event.date }, event.time, kind("event"), locale.text(event.label), undefined],
  });
  const paperRow = ({ agreement, status: own }: TimelineData["undated"][number]) => ({
    mark: agreement.id,
    cells: [
      agreement.date === undefined ? undefined : { date: agreement.date },
      undefined,
      kind("document"),
      locale.text(agreement.title),
      status(own),
    ],
  });
  return {
    columns: [
      { label: say("column.date"), isSpan: data.scope === "history" },
      { label: say("timeline.column.hour") },
      { label: say("timeline.column.kind") },
      { label: say("timeline.column.what") },
      { label: say("column.status") },
    ],
    rows: [
      ...data.days.flatMap(({ timed, untimed, documents }) => [
        ...[...timed, ...untimed].map(eventRow),
        ...documents.map(paperRow),
      ]),
      ...data.undated.map(paperRow),
      ...data.moments.map((moment) => ({
        mark: moment.id,
        cells: [
          { date: moment.date },
          undefined,
          kind(moment.kind),
          momentText(moment, locale),
          status(moment.event ? undefined : moment.documents[0]?.status),
        ],
      })),
      ...data.windows.map((term) => ({
        mark: term.id,
        cells: [
          {
            from: String(term.start),
            to: term.end === undefined ? undefined : String(term.end),
            words: yearsText(term, locale),
          },
          undefined,
          kind("target"),
          termText(term, locale),
          status(term.status),
        ],
      })),
    ],
  };
}

function statusText(
  status: TimelineData["undated"][number]["status"],
  say: Binding["locale"]["say"],
): string | undefined {
  return status && say(`status.${status}`);
}

import type { Locale } from "../../i18n/locale.ts";
import { STATUSES } from "../../model/claimSchema.ts";
import type { Continuation, Dated, Moment, Term } from "../../model/moments.ts";
import type { Claim, Event } from "../../model/schema.ts";
import type { Binding, EvidenceGroup, MarkFacts, Tie } from "../figure.ts";
import type { TimelineData } from "./data.ts";
import { momentText, termText, yearsText } from "./names.ts";

/** Every mark in reading order: by day, or by moment and then by term. */
export function marks(data: TimelineData, { locale }: Binding): MarkFacts[] {
  if (data.scope === "visit")
    return [
      ...data.days.flatMap(({ timed, untimed, documents }) => [
        ...[...timed, ...untimed].map((event) => eventMark(event, locale)),
        ...documents.map((document) => documentMark(document, locale)),
      ]),
      ...data.undated.map((document) => documentMark(document, locale)),
    ];
  return [
    ...data.moments.map((moment) => momentMark(moment, data, locale)),
    ...data.windows.map((term) => termMark(term, locale)),
    ...data.continuations.map((one) => continuationMark(one, data, locale)),
  ];
}

function when({ date, time }: Event, locale: Locale): string {
  const day = locale.date(date);
  return time === undefined
    ? locale.say("timeline.onDay", { date: day })
    : locale.say("timeline.atHour", { date: day, time });
}

function eventMark(event: Event, locale: Locale): MarkFacts {
  const label = locale.text(event.label);
  const at = when(event, locale);
  return {
    id: event.id,
    label: locale.say("timeline.mark", { label, when: at }),
    title: label,
    evidence: () => [{ heading: noted(at, event.note, locale), items: event.claims }],
  };
}

function noted(heading: string, note: Event["note"], locale: Locale): string {
  return note === undefined ? heading : `${heading}. ${locale.text(note)}`;
}

function documentMark(document: Dated, locale: Locale): MarkFacts {
  const { say } = locale;
  const { agreement, status } = document;
  const { date, exchanged } = agreement;
  const day = date === undefined ? say("timeline.undated") : locale.date(date);
  const at =
    exchanged === undefined || exchanged === date
      ? day
      : say("timeline.exchanged", { date: day, exchanged: locale.date(exchanged) });
  return {
    id: agreement.id,
    label: say("timeline.mark.document", {
      label: locale.text(agreement.short),
      when: at,
      status: say(status ? `status.${status}` : "status.none"),
    }),
    title: locale.text(agreement.title),
    ...(status && { status }),
    evidence: () => [
      { heading: noted(at, agreement.dateNote, locale), items: [] },
      ...byStatus(document.claims, locale),
    ],
  };
}

/** Claims by status, firmest first. */
function byStatus(claims: readonly Claim[], { say }: Locale): EvidenceGroup[] {
  const groups = STATUSES.toReversed().map((status): EvidenceGroup => {
    const items = claims.filter((claim) => claim.status === status);
    const word = say(`status.${status}`);
    return { heading: say("evidence.status", { status: word, count: items.length }), items };
  });
  const silent = claims.filter(({ status }) => status === undefined);
  return [...groups, { heading: say("status.none"), items: silent }].filter(
    ({ items }) => items.length > 0,
  );
}

function momentMark(moment: Moment, data: TimelineData, locale: Locale): MarkFacts {
  const { event, documents, id } = moment;
  const [document] = documents;
  const own = event ? eventMark(event, locale) : document && documentMark(document, locale);
  const rest = event ? documents : [];
  const others = rest.map(({ agreement }) => agreement.id);
  return {
    id,
    ...(others.length > 0 && { also: others }),
    label: own?.label ?? id,
    title: own?.title ?? id,
    group: "moment",
    ...(own?.status && { status: own.status }),
    get ties() {
      return data.continuations.flatMap((one) => tieOf(one, id, data, locale));
    },
    evidence: () => [
      ...(own?.evidence() ?? []),
      ...rest.map(({ agreement, claims }) => ({
        heading: locale.text(agreement.title),
        items: claims,
      })),
    ],
  };
}

function nameOf(id: string, { moments }: TimelineData, locale: Locale): string {
  const moment = moments.find((one) => one.id === id);
  return moment ? momentText(moment, locale) : id;
}

function how({ kind, earlier }: Continuation, data: TimelineData, locale: Locale): string {
  const other = nameOf(earlier, data, locale);
  return locale.say(`relation.${kind as "succeeds"}`, { other });
}

function tieOf(one: Continuation, id: string, data: TimelineData, locale: Locale): Tie[] {
  const { later, earlier } = one;
  if (id !== later && id !== earlier) return [];
  const to = id === later ? earlier : later;
  const words = how(one, data, locale);
  return [
    {
      to,
      label: nameOf(to, data, locale),
      link: one.id,
      how: id === later ? words : `${nameOf(later, data, locale)}: ${words}`,
    },
  ];
}

function continuationMark(one: Continuation, data: TimelineData, locale: Locale): MarkFacts {
  const label = `${nameOf(one.later, data, locale)}: ${how(one, data, locale)}`;
  const ofBoth = [one.later, one.earlier].flatMap(
    (id) => data.moments.find((moment) => moment.id === id)?.documents ?? [],
  );
  return {
    id: one.id,
    isLink: true,
    label,
    title: label,
    evidence: () =>
      ofBoth
        .filter(({ agreement }) => one.id.split("~").includes(agreement.id))
        .map(({ agreement, claims }) => ({ heading: locale.text(agreement.title), items: claims })),
  };
}

function termMark(term: Term, locale: Locale): MarkFacts {
  const { say } = locale;
  const { id, era, status, claims } = term;
  return {
    id,
    group: "term",
    label: say("timeline.mark.term", {
      label: termText(term, locale),
      years: yearsText(term, locale),
      era,
    }),
    title: `${termText(term, locale)}, ${yearsText(term, locale)}`,
    ...(status && { status }),
    evidence: () => [{ heading: say("panel.count", { count: claims.length }), items: claims }],
  };
}

import type { Locale } from "../../i18n/locale.ts";
import { get } from "../../model/lookup.ts";
import type { Model } from "../../model/schema.ts";
import type { Region, Seated, Twinned } from "../../model/twinned.ts";
import type { Binding, EvidenceGroup, MarkFacts, Tie } from "../figure.ts";
import type { PlacesData, Stop } from "./data.ts";
import { eventText, meetingTime, pairText, sinceText, unnamedText } from "./names.ts";

/** Regions column by column, meetings, places of the visit; then the pairs, reached through their regions. */
export function marks(data: PlacesData, { locale, model }: Binding): MarkFacts[] {
  return [
    ...[...data.first, ...data.second].map((region) => regionMark(region, data, model, locale)),
    ...data.meetings.map((seated) => meetingMark(seated, data, locale)),
    ...data.visited.map((stop) => stopMark(stop, data, locale)),
    ...data.pairs.map((twinned) => pairMark(twinned, locale)),
  ];
}

function pairEvidence(twinned: Twinned, locale: Locale): EvidenceGroup {
  const { pair, claims } = twinned;
  const parts = [pairText(twinned, locale), sinceText(twinned, locale)];
  for (const text of [pair.state, pair.note]) if (text) parts.push(locale.text(text));
  return { heading: parts.join(" · "), items: claims };
}

function regionMark(
  region: Region,
  { pairs }: PlacesData,
  model: Model,
  locale: Locale,
): MarkFacts {
  const own = pairs.filter(
    ({ first, second }) => first.id === region.id || second.id === region.id,
  );
  const otherOf = ({ first, second }: Twinned) => (first.id === region.id ? second : first);
  const name = locale.text(region.name);
  return {
    id: region.id,
    group: region.partner,
    label: locale.say("places.mark.region", {
      region: name,
      partner: locale.text(get(model, "partners", region.partner).name),
      list: locale.list(
        own.map((pair) => `${locale.text(otherOf(pair).name)} (${sinceText(pair, locale)})`),
      ),
    }),
    title: name,
    ties: own.map((pair): Tie => {
      const other = otherOf(pair);
      return {
        to: other.id,
        label: locale.text(other.name),
        link: pair.pair.id,
        how: sinceText(pair, locale),
      };
    }),
    evidence: () => own.map((pair) => pairEvidence(pair, locale)),
  };
}

function pairMark(twinned: Twinned, locale: Locale): MarkFacts {
  const { pair, first, second } = twinned;
  const title = pairText(twinned, locale);
  const how = sinceText(twinned, locale);
  return {
    id: pair.id,
    isLink: true,
    label: `${title}: ${how}`,
    title,
    ties: [first, second].map(({ id, name }): Tie => ({ to: id, label: locale.text(name), how })),
    evidence: () => [pairEvidence(twinned, locale)],
  };
}

function meetingMark(seated: Seated, { visited }: PlacesData, locale: Locale): MarkFacts {
  const { say } = locale;
  const { meeting, claims, named, unnamed } = seated;
  const names = named.map(({ name, person }) => {
    const where = locale.text(name);
    return person === undefined ? where : `${where} (${person})`;
  });
  const venue = visited.find(({ place }) => place.id === meeting.place);
  return {
    id: meeting.id,
    group: "meeting",
    label: say("places.mark.meeting", {
      label: locale.text(meeting.label),
      when: meetingTime(seated, locale),
      count: meeting.count,
      names: names.length === 0 ? say("places.nobody") : locale.list(names),
      unnamed,
    }),
    title: locale.text(meeting.label),
    ...(venue && {
      ties: [
        { to: venue.id, label: locale.text(venue.place.name), how: meetingTime(seated, locale) },
      ],
    }),
    evidence: () => [
      { heading: say("places.seats", { count: meeting.count }), items: claims },
      ...named.map(({ name, claims: own }) => ({ heading: locale.text(name), items: own })),
      ...(unnamed === 0
        ? []
        : [
            {
              heading: [unnamedText(seated, locale), meeting.note && locale.text(meeting.note)]
                .filter((text) => text !== undefined)
                .join(". "),
              items: [],
            },
          ]),
    ],
  };
}

function stopMark(
  { id, place, claims, events }: Stop,
  data: PlacesData,
  locale: Locale,
): MarkFacts {
  const name = locale.text(place.name);
  const held = data.meetings.filter(({ meeting }) => meeting.place === place.id);
  return {
    id,
    group: "visited",
    label: locale.say("places.mark.visited", {
      place: name,
      region: locale.text(place.region),
      list:
        events.length === 0
          ? locale.say("notStated")
          : locale.list(events.map((event) => eventText(event, locale))),
    }),
    title: name,
    ...(held.length > 0 && {
      ties: held.map((seated): Tie => {
        const { id: to, label } = seated.meeting;
        return { to, label: locale.text(label), how: meetingTime(seated, locale) };
      }),
    }),
    evidence: () => [
      ...(claims.length > 0 ? [{ heading: name, items: claims }] : []),
      ...events.map((event) => ({ heading: eventText(event, locale), items: event.claims })),
    ],
  };
}

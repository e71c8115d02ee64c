import { ascending, descending } from "d3-array";
import { claimsThrough, eventThrough, type Lens } from "./lens.ts";
import { get } from "./lookup.ts";
import type { Claim, Collections, Event, Model, Text } from "./schema.ts";

type Place = Collections["places"][number];
type Pair = Collections["pairs"][number];
type Meeting = Collections["meetings"][number];

/** A region on one side of the pairs; it goes by the id of the place that stands for it. */
export interface Region {
  readonly id: string;
  readonly name: Text;
  readonly partner: string;
}

/** A region of the first partner with one of another. */
export interface Twinned {
  readonly pair: Pair;
  readonly first: Region;
  readonly second: Region;
  readonly claims: readonly Claim[];
}

export const PAIR_SORTS = ["since", "name"] as const;

/**
 * Pairs of regions that the lens sees, those of one region of the first partner
 * side by side: the earliest first and undated ones last, or by name. A pair
 * within one country is not among them.
 */
export function twinned(
  model: Model,
  lens: Lens,
  sort: (typeof PAIR_SORTS)[number],
  compare: (a: Text, b: Text) => number,
): Twinned[] {
  const [home] = model.partners;
  const pairs = model.pairs.flatMap((pair): Twinned[] => {
    const claims = claimsThrough(model, lens, pair);
    const regions = pair.sides.map(({ region, place }): Region => {
      return { id: place, name: region, partner: get(model, "places", place).partner };
    });
    const first = regions.find(({ partner }) => partner === home?.id);
    const second = regions.find(({ partner }) => partner !== home?.id);
    return first && second && claims.length > 0 ? [{ pair, first, second, claims }] : [];
  });
  const since = ({ pair }: Twinned) => pair.since ?? UNDATED;
  const earliest = new Map<string, string>();
  for (const one of pairs) {
    const known = earliest.get(one.first.id) ?? UNDATED;
    earliest.set(one.first.id, since(one) < known ? since(one) : known);
  }
  const ofRegion = (a: Twinned, b: Twinned) =>
    sort === "name"
      ? compare(a.first.name, b.first.name)
      : ascending(earliest.get(a.first.id), earliest.get(b.first.id)) ||
        ascending(a.first.id, b.first.id);
  return pairs.sort(
    (a, b) =>
      ofRegion(a, b) || ascending(since(a), since(b)) || compare(a.second.name, b.second.name),
  );
}

/** After every date. */
const UNDATED = "~";

/** A place that was visited, with what happened there. */
export interface Visited {
  readonly place: Place;
  readonly claims: readonly Claim[];
  /** By day, and by the hour where it is known. */
  readonly events: readonly Event[];
}

/** Places of the visit that the lens sees, from north to south. */
export function visited(model: Model, lens: Lens): Visited[] {
  return model.places
    .filter(({ role }) => role === "visited")
    .flatMap((place): Visited[] => {
      const events = model.events
        .filter((event) => event.place === place.id && event.placeNote === undefined)
        .flatMap((event) => eventThrough(model, lens, event) ?? [])
        .filter((event) => event.place !== undefined)
        .sort((a, b) => ascending(a.date, b.date));
      const claims = claimsThrough(model, lens, place);
      return claims.length + events.length === 0 ? [] : [{ place, claims, events }];
    })
    .sort((a, b) => descending(a.place.lat, b.place.lat));
}

/** A meeting with its seats: those that a source names, and how many nobody does. */
export interface Seated {
  readonly meeting: Meeting;
  readonly claims: readonly Claim[];
  readonly named: Meeting["named"];
  readonly unnamed: number;
  /** Of those: how many are named by sources that the lens does not see. */
  readonly elsewhere: number;
}

export function seated(model: Model, lens: Lens): Seated[] {
  return model.meetings.flatMap((meeting): Seated[] => {
    const claims = claimsThrough(model, lens, meeting);
    if (claims.length === 0) return [];
    const named = meeting.named
      .map((one) => ({ ...one, claims: [...claimsThrough(model, lens, one)] }))
      .filter((one) => one.claims.length > 0);
    return [
      {
        meeting: { ...meeting, time: timeThrough(model, lens, meeting) },
        claims,
        named,
        unnamed: meeting.count - named.length,
        elsewhere: meeting.named.length - named.length,
      },
    ];
  });
}

/** The hour of a meeting where the lens sees whose it is: that of the event at its place on its day. */
function timeThrough(model: Model, lens: Lens, { time, place, date }: Meeting): string | undefined {
  if (lens === "all" || time === undefined) return time;
  const held = model.events.filter((event) => event.place === place && event.date === date);
  return held.some((event) => eventThrough(model, lens, event)?.time !== undefined)
    ? time
    : undefined;
}

import { eventThrough } from "../../model/lens.ts";
import type { Text } from "../../model/schema.ts";
import {
  type Region,
  type Seated,
  seated,
  type Twinned,
  twinned,
  type Visited,
  visited,
} from "../../model/twinned.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding } from "../figure.ts";
import type { options, Part } from "./options.ts";

/** A place of the visit under the id of its mark. */
export interface Stop extends Visited {
  /** The place's own; with its country's where the place stands for a region too. */
  readonly id: string;
}

export interface PlacesData {
  readonly chosen: ValuesOf<typeof options>;
  readonly pairs: readonly Twinned[];
  /** Regions of both sides, each once, in the order of the pairs. */
  readonly first: readonly Region[];
  readonly second: readonly Region[];
  readonly meetings: readonly Seated[];
  readonly visited: readonly Stop[];
  /** Names of the two sides. */
  readonly sides: readonly [Text, Text] | undefined;
  /** How many pairs, meetings and places there are, whatever is chosen; and pairs with a date. */
  readonly counts: Readonly<Record<Part | "dated", number>>;
  /** Events of the visit that no source puts at a place. */
  readonly elsewhere: number;
}

export function placesData(
  { model, lens, locale }: Binding,
  chosen: ValuesOf<typeof options>,
): PlacesData {
  const has = (part: Part) => chosen.part.length === 0 || chosen.part.includes(part);
  const compare = (a: Text, b: Text) => locale.compare(locale.text(a), locale.text(b));
  const pairs = twinned(model, lens, chosen.sort, compare);
  const meetings = seated(model, lens);
  const stops = visited(model, lens);
  const shown = has("pairs")
    ? pairs.filter(({ pair }) => !chosen.dated || pair.since !== undefined)
    : [];
  const once = (regions: readonly Region[]) => [
    ...new Map(regions.map((region) => [region.id, region])).values(),
  ];
  const [first, second] = [
    once(shown.map((one) => one.first)),
    once(shown.map((one) => one.second)),
  ];
  const regions = new Set([...first, ...second].map(({ id }) => id));
  const [home, other] = model.partners;
  return {
    chosen,
    pairs: shown,
    first,
    second,
    meetings: has("meetings") ? meetings : [],
    visited: has("visited")
      ? stops.map((stop) => {
          const { id, partner } = stop.place;
          return { ...stop, id: regions.has(id) ? `${id}~${partner}` : id };
        })
      : [],
    sides: home && other && [home.name, other.name],
    counts: {
      pairs: pairs.length,
      meetings: meetings.length,
      visited: stops.length,
      dated: pairs.filter(({ pair }) => pair.since !== undefined).length,
    },
    elsewhere: model.events
      .filter(({ group }) => group === "visit")
      .flatMap((event) => eventThrough(model, lens, event) ?? [])
      .filter(({ place, placeNote }) => place === undefined || placeNote !== undefined).length,
  };
}

export function isEmpty({ pairs, meetings, visited: stops }: PlacesData): boolean {
  return pairs.length + meetings.length + stops.length === 0;
}

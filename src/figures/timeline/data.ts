import {
  type Chronicle,
  chronicle,
  type DaysOfVisit,
  daysOfVisit,
  type Term,
  windows,
} from "../../model/moments.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding } from "../figure.ts";
import type { Kind, options, SCOPES } from "./options.ts";

export interface TimelineData extends DaysOfVisit, Chronicle {
  readonly scope: (typeof SCOPES)[number];
  readonly kind: readonly Kind[];
  readonly windows: readonly Term[];
  /** First and last day of the visit. */
  readonly visit: readonly [string, string] | undefined;
  /** Ids of the areas, in the order of their colours. */
  readonly areas: readonly string[];
  /** What each kind has in this scope, whatever is chosen. */
  readonly counts: Readonly<Record<Kind, number>>;
}

export function timelineData(
  { model, lens }: Binding,
  chosen: ValuesOf<typeof options>,
): TimelineData {
  const { scope, kind } = chosen;
  const has = (one: Kind) => kind.length === 0 || kind.includes(one);
  const days = daysOfVisit(model, lens);
  const whole = chronicle(model, lens, { events: true, documents: true });
  const spans = windows(model, lens);
  const ofVisit = model.events.filter((event) => event.group === "visit");
  const dates = ofVisit.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const isVisit = scope === "visit";
  const bare = { days: [], undated: [], moments: [], continuations: [], windows: [] };
  return {
    ...bare,
    ...(isVisit
      ? sifted(days, has)
      : chronicle(model, lens, { events: has("event"), documents: has("document") })),
    ...(!isVisit && has("target") && { windows: spans }),
    scope,
    kind,
    visit: first !== undefined && last !== undefined ? [first, last] : undefined,
    areas: model.areas.map(({ id }) => id),
    counts: isVisit
      ? {
          event: days.days.reduce((all, day) => all + day.timed.length + day.untimed.length, 0),
          document: days.days.reduce((all, day) => all + day.documents.length, days.undated.length),
          target: 0,
        }
      : {
          event: whole.moments.filter((moment) => moment.kind === "event").length,
          document: chronicle(model, lens, { events: false, documents: true }).moments.length,
          target: spans.length,
        },
  };
}

function sifted({ days, undated }: DaysOfVisit, has: (kind: Kind) => boolean): DaysOfVisit {
  const left = days
    .map((day) => ({
      ...day,
      ...(!has("event") && { timed: [], untimed: [] }),
      ...(!has("document") && { documents: [] }),
    }))
    .filter(
      ({ timed, untimed, documents }) => timed.length + untimed.length + documents.length > 0,
    );
  return { days: left, undated: has("document") ? undated : [] };
}

export function isEmpty({ days, undated, moments, windows }: TimelineData): boolean {
  return days.length + undated.length + moments.length + windows.length === 0;
}

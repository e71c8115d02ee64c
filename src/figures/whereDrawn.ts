import { type Found, find } from "../model/lookup.ts";
import type { NotStated } from "../model/notStated.ts";
import type { Agreement, Conversion, Event, Model, Series, Target } from "../model/schema.ts";
import type { FigureId } from "./ids.ts";

/** A state of a figure; its query is without the focus. */
export interface Shown {
  readonly figure: FigureId;
  readonly query?: Readonly<Record<string, string>>;
  /** Id of the mark, where the record is part of what another one says. */
  readonly mark?: string;
}

const WITH_UMBRELLAS = { figure: "network", query: { umbrella: "true" } } as const;
const YEARS: Shown = { figure: "timeline", query: { scope: "history" } };

/** The state of a figure in which a record is a mark; `undefined` where none draws it. */
export function whereDrawn({ collection, record }: Found, model: Model): Shown | undefined {
  switch (collection) {
    case "commitments":
      return { figure: "investment" };
    case "conversions":
      return (record as Conversion).commitment === undefined
        ? undefined
        : { figure: "investment", query: { reading: "printed" } };
    case "targets": {
      const { era, years, value } = record as Target;
      if (era === undefined) return { figure: "people" };
      if (years !== undefined && value !== undefined)
        return { figure: "people", query: { reading: "year" } };
      return YEARS;
    }
    case "agreements":
      return (record as Agreement).umbrella ? WITH_UMBRELLAS : { figure: "network" };
    case "areas":
    case "sectors": {
      const linked = model.agreements.filter((a) => a[collection].includes(record.id));
      if (linked.length === 0) return undefined;
      return linked.every((agreement) => agreement.umbrella)
        ? WITH_UMBRELLAS
        : { figure: "network" };
    }
    case "institutions":
      return institutionDrawn(record.id, model);
    case "events":
      return (record as Event).group === "history" ? YEARS : { figure: "timeline" };
    case "places":
      return { figure: "places" };
    case "announcements":
      return { figure: "companies" };
    case "counts":
      return { figure: "companies", query: { reading: "counts" } };
    case "series":
      return { figure: "flows", query: { reading: (record as Series).group } };
    case "outcomes":
      return { figure: "flows" };
    case "pairs":
      return { figure: "places", query: { part: "pairs" } };
    case "meetings":
      return { figure: "places", query: { part: "meetings" } };
    default:
      return undefined;
  }
}

/** Among the parties to documents or, of one that is party to none, in what it took part in. */
function institutionDrawn(id: string, model: Model): Shown | undefined {
  const own = model.agreements.filter(({ parties }) => parties.includes(id));
  if (own.length > 0) {
    const { figure, query } = own.every(({ umbrella }) => umbrella)
      ? WITH_UMBRELLAS
      : { figure: "network" as const, query: {} };
    return { figure, query: { ...query, by: "institutions" } };
  }
  const meeting = model.meetings.find(({ host }) => host === id);
  if (meeting) return { figure: "places", mark: meeting.id };
  const event = model.events.find(({ institutions = [] }) => institutions.includes(id));
  return (
    event && { ...(event.group === "history" ? YEARS : { figure: "timeline" }), mark: event.id }
  );
}

/** Where what is not stated would stand, were it stated. */
export function whereMissing({ about, kind }: NotStated, model: Model): Shown | undefined {
  const found = find(model, about);
  if (!found) return undefined;
  if (kind === "date" && found.collection === "agreements") return { figure: "timeline" };
  if (kind === "date") return { figure: "companies", query: { by: "year" } };
  if (kind === "yearly-people") return { figure: "people", query: { reading: "year" } };
  if (kind === "hour") return { figure: "timeline" };
  return whereDrawn(found, model);
}

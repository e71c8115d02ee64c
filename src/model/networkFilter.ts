import { extent, group, range } from "d3-array";
import { claimsThrough, type Lens } from "./lens.ts";
import type { Agreement, Event, Model, Status } from "./schema.ts";
import { statusThrough } from "./status.ts";

/** Which agreements are let in; an empty list lets all through. */
export interface NetworkFilter {
  readonly status: readonly Status[];
  readonly kinds: readonly string[];
  readonly areas: readonly string[];
  readonly sectors: readonly string[];
  readonly institutions: readonly string[];
  readonly partners: readonly string[];
  /** Last year let in; a document without a date is then left out. */
  readonly until: number | undefined;
  /** Only those of the counted set. */
  readonly counted: boolean;
  /** With the documents that touch nearly everything. */
  readonly umbrella: boolean;
}

/** Filters that are a list of values; a document has some of them. */
export type ListFilter = "status" | "kinds" | "areas" | "sectors" | "institutions" | "partners";

export const NO_FILTER: NetworkFilter = {
  status: [],
  kinds: [],
  areas: [],
  sectors: [],
  institutions: [],
  partners: [],
  until: undefined,
  counted: false,
  umbrella: true,
};

interface Seen {
  readonly agreement: Agreement;
  readonly year: number | undefined;
  readonly values: Readonly<Record<ListFilter, readonly string[]>>;
}

const LISTS: readonly ListFilter[] = [
  "status",
  "kinds",
  "areas",
  "sectors",
  "institutions",
  "partners",
];

const seenBy = new WeakMap<Model, Map<Lens, readonly Seen[]>>();

/** Agreements that the lens sees, with what they are filtered by, in the order of the model. */
function seenAgreements(model: Model, lens: Lens): readonly Seen[] {
  const lenses = seenBy.get(model) ?? new Map<Lens, readonly Seen[]>();
  seenBy.set(model, lenses);
  let seen = lenses.get(lens);
  if (!seen) {
    const partnerOf = new Map(model.institutions.map(({ id, partner }) => [id, partner]));
    seen = model.agreements
      .filter((agreement) => claimsThrough(model, lens, agreement).length > 0)
      .map((agreement): Seen => {
        const status = statusThrough(model, lens, agreement);
        const partners = agreement.parties.flatMap((id) => partnerOf.get(id) ?? []);
        return {
          agreement,
          year: yearOf(agreement),
          values: {
            status: status === undefined ? [] : [status],
            kinds: [agreement.kind],
            areas: agreement.areas,
            sectors: agreement.sectors,
            institutions: agreement.parties,
            partners: [...new Set(partners)],
          },
        };
      });
    lenses.set(lens, seen);
  }
  return seen;
}

/** Year of a record's date; `undefined` where no source dates it. */
export function yearOf({ date }: { readonly date?: string | undefined }): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

function passes({ agreement, year, values }: Seen, filter: NetworkFilter, but?: ListFilter) {
  if (filter.counted && agreement.counted === undefined) return false;
  if (agreement.umbrella && !filter.umbrella) return false;
  if (filter.until !== undefined && !(year !== undefined && year <= filter.until)) return false;
  return LISTS.every((list) => {
    const wanted: readonly string[] = filter[list];
    return (
      list === but || wanted.length === 0 || values[list].some((value) => wanted.includes(value))
    );
  });
}

/** Agreements that the lens sees and the filter lets in, in the order of the model. */
export function filterAgreements(model: Model, lens: Lens, filter: NetworkFilter): Agreement[] {
  return seenAgreements(model, lens)
    .filter((seen) => passes(seen, filter))
    .map(({ agreement }) => agreement);
}

/**
 * How many agreements each value of one filter would leave, the other filters
 * standing. A value that would leave none is absent.
 */
export function countChoices(
  model: Model,
  lens: Lens,
  filter: NetworkFilter,
  list: ListFilter,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const seen of seenAgreements(model, lens)) {
    if (!passes(seen, filter, list)) continue;
    for (const value of seen.values[list]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * How many agreements are let in by the end of each year, the other filters
 * standing: from the first event or document that the lens sees to the last.
 */
export function countByYear(
  model: Model,
  lens: Lens,
  filter: NetworkFilter,
): ReadonlyMap<number, number> {
  const seen = seenAgreements(model, lens);
  const dated = [...seen.map(({ agreement }) => agreement), ...eventsThrough(model, lens)];
  const [first, last] = extent(dated.flatMap((record) => yearOf(record) ?? []));
  if (first === undefined || last === undefined) return new Map();
  const added = new Map<number | undefined, number>();
  for (const one of seen)
    if (passes(one, { ...filter, until: undefined }))
      added.set(one.year, (added.get(one.year) ?? 0) + 1);
  let count = 0;
  return new Map(
    range(first, last + 1).map((year): [number, number] => {
      count += added.get(year) ?? 0;
      return [year, count];
    }),
  );
}

/** Events by their year, as the lens sees them. */
export function eventsByYear(model: Model, lens: Lens): ReadonlyMap<number | undefined, Event[]> {
  return group(eventsThrough(model, lens), yearOf);
}

function eventsThrough(model: Model, lens: Lens): Event[] {
  return model.events.filter((event) => claimsThrough(model, lens, event).length > 0);
}

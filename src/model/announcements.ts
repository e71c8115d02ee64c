import { groups } from "d3-array";
import { claimsThrough, type Lens } from "./lens.ts";
import { convert } from "./rates.ts";
import type { Amount, Announcement, Claim, Model } from "./schema.ts";

export const BY = ["rank", "sector", "state", "year", "kind"] as const;
export type By = (typeof BY)[number];

/** Lists that a reader may narrow; an empty one lets everything through. */
export interface AnnouncementFilter {
  readonly sector: readonly string[];
  readonly state: readonly string[];
  readonly kind: readonly string[];
  readonly status: readonly string[];
  readonly year: readonly string[];
}
export type Narrowed = keyof AnnouncementFilter;
export const NARROWED = ["sector", "state", "kind", "status", "year"] as const;

/** What stands for a state or a date that no source gives. */
export const NOT_STATED = "none";

export interface AnnouncementRow {
  readonly announcement: Announcement;
  readonly id: string;
  readonly claims: readonly Claim[];
  /** In the currency of the ranking, at the dated rate; absent where there is no sum or no rate. */
  readonly ranked: Amount | undefined;
  /** A sum for every year, which no total can be ranked with. */
  readonly isYearly: boolean;
}

/** The sum is one of each year, as the source says of its period. */
const YEARLY = "per year";

/** Announcements that lens and filter let through: the largest first, then those without a sum. */
export function announcementRows(
  model: Model,
  lens: Lens,
  filter: AnnouncementFilter,
  currency: string,
): AnnouncementRow[] {
  const rows = model.announcements.flatMap((announcement): AnnouncementRow[] => {
    const claims = claimsThrough(model, lens, announcement);
    if (claims.length === 0 || !passes(announcement, filter)) return [];
    const { amount, period, id } = announcement;
    const isYearly = amount !== undefined && period === YEARLY;
    const inCurrency =
      amount === undefined || isYearly
        ? undefined
        : amount.currency === currency
          ? amount
          : convert(model, amount, currency);
    return [{ announcement, id, claims, ranked: inCurrency, isYearly }];
  });
  const place = ({ ranked, announcement }: AnnouncementRow) =>
    ranked ? 0 : announcement.amount ? 1 : 2;
  return rows.sort(
    (a, b) => place(a) - place(b) || (b.ranked?.value ?? 0) - (a.ranked?.value ?? 0),
  );
}

/** What an announcement is filed under; of several states each. */
export function filed(announcement: Announcement, list: Narrowed): readonly string[] {
  const { sector, state, kind, status, announced } = announcement;
  if (list === "sector") return [sector];
  if (list === "kind") return [kind];
  if (list === "status") return [status];
  if (list === "year") return [announced?.slice(0, 4) ?? NOT_STATED];
  return state === undefined ? [NOT_STATED] : state.split(/;\s*/);
}

function passes(announcement: Announcement, filter: AnnouncementFilter, but?: Narrowed): boolean {
  return NARROWED.every(
    (list) =>
      list === but ||
      filter[list].length === 0 ||
      filed(announcement, list).some((value) => filter[list].includes(value)),
  );
}

/** How many announcements each choice of a list would leave, all other lists kept. */
export function countFiled(
  model: Model,
  lens: Lens,
  filter: AnnouncementFilter,
  list: Narrowed,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const announcement of model.announcements) {
    if (claimsThrough(model, lens, announcement).length === 0) continue;
    for (const value of filed(announcement, list)) {
      const one = passes(announcement, filter, list) ? 1 : 0;
      counts.set(value, (counts.get(value) ?? 0) + one);
    }
  }
  return counts;
}

/** Rows of one group; `key` is absent for the one group of a plain ranking, and "" for several states. */
export interface RowGroup {
  readonly key: string | undefined;
  readonly rows: readonly AnnouncementRow[];
}

/** Groups in the order of their largest row; years newest first; what is not stated last. */
export function groupRows(rows: readonly AnnouncementRow[], by: By): RowGroup[] {
  if (by === "rank") return rows.length === 0 ? [] : [{ key: undefined, rows }];
  const keyOf = ({ announcement }: AnnouncementRow) => {
    const [first = NOT_STATED, ...others] = filed(announcement, by);
    return others.length > 0 ? "" : first;
  };
  const found = groups(rows, keyOf).map(([key, own]) => ({ key, rows: own }));
  if (by === "year") found.sort((a, b) => Number(b.key) - Number(a.key) || 0);
  const last = ({ key }: RowGroup) => (key === NOT_STATED ? 1 : 0);
  return found.sort((a, b) => last(a) - last(b));
}

/** Announcements that may count the same money, by the word they share; only where more than one is shown. */
export function overlaps(rows: readonly AnnouncementRow[]): readonly (readonly string[])[] {
  const shared = rows.filter(({ announcement }) => announcement.overlap !== undefined);
  return groups(shared, ({ announcement }) => announcement.overlap)
    .map(([, same]) => same.map(({ id }) => id))
    .filter((same) => same.length > 1);
}

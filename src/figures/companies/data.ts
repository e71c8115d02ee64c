import {
  type AnnouncementFilter,
  type AnnouncementRow,
  announcementRows,
  type By,
  groupRows,
  overlaps,
  type RowGroup,
} from "../../model/announcements.ts";
import { claimsThrough } from "../../model/lens.ts";
import { commonCurrencies, type Rate, referenceRate } from "../../model/rates.ts";
import type { Claim, Collections, Model } from "../../model/schema.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding } from "../figure.ts";
import type { options } from "./options.ts";

export interface CountRow {
  readonly count: Collections["counts"][number];
  readonly id: string;
  readonly claims: readonly Claim[];
  /** The number is a sum of money and no count. */
  readonly isSum: boolean;
}

export interface CompaniesData {
  readonly reading: "announcements" | "counts";
  readonly by: By;
  readonly filter: AnnouncementFilter;
  /** Currency that sums are ranked in, and restated in if the reader asked for it. */
  readonly currency: string;
  readonly isRestated: boolean;
  /** Currencies every sum can be restated in. */
  readonly currencies: readonly string[];
  /** Rates used for sums in other currencies. */
  readonly rates: readonly { readonly from: string; readonly rate: Rate }[];
  readonly groups: readonly RowGroup[];
  /** Rows in the order drawn, at most as many as a picture holds. */
  readonly rows: readonly AnnouncementRow[];
  readonly all: number;
  /** Ids of announcements that may count the same money. */
  readonly overlaps: readonly (readonly string[])[];
  readonly counts: readonly CountRow[];
}

const MOST = 100;

/** Currencies that every sum can be restated in. */
export function currenciesOf(model: Model): string[] {
  return commonCurrencies(
    model,
    model.announcements.flatMap(({ amount }) => amount ?? []),
  );
}

export function companiesData(
  { model, lens }: Binding,
  { reading, by, unit, ...filter }: ValuesOf<typeof options>,
): CompaniesData {
  const sums = model.announcements.flatMap(({ amount }) => amount ?? []);
  const currencies = currenciesOf(model);
  const own = sums[0]?.currency ?? currencies[0] ?? "";
  const isRestated = unit !== "" && currencies.includes(unit);
  const currency = isRestated ? unit : currencies.includes(own) ? own : (currencies[0] ?? own);
  const all = announcementRows(model, lens, filter, currency);
  const groups = groupRows(all.slice(0, MOST), by);
  const rows = groups.flatMap((group) => group.rows);
  const others = new Set(sums.map((sum) => sum.currency).filter((code) => code !== currency));
  return {
    reading,
    by,
    filter,
    currency,
    isRestated,
    currencies,
    rates: [...others].flatMap((from) => {
      const rate = referenceRate(model, from, currency);
      return rate ? [{ from, rate }] : [];
    }),
    groups,
    rows,
    all: all.length,
    overlaps: overlaps(rows),
    counts: model.counts.flatMap((count): CountRow[] => {
      const claims = claimsThrough(model, lens, count);
      const isSum =
        count.amount !== undefined && count.unit.startsWith(`${count.amount.currency} `);
      return claims.length === 0 ? [] : [{ count, id: count.id, claims, isSum }];
    }),
  };
}

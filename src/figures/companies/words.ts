import type { Locale } from "../../i18n/locale.ts";
import { type AnnouncementRow, filed, NARROWED, NOT_STATED } from "../../model/announcements.ts";
import { get } from "../../model/lookup.ts";
import type { Status } from "../../model/schema.ts";
import type { Binding, Caption, MarkFacts, Table, Tie } from "../figure.ts";
import type { CompaniesData, CountRow } from "./data.ts";
import { nameOf } from "./names.ts";
import { amountText, countText, headingOf, overlapLetter } from "./texts.ts";

function title(data: CompaniesData, locale: Locale): string {
  const { say } = locale;
  if (data.reading === "counts") {
    const counted = data.counts.filter(({ isSum }) => !isSum);
    const values = [...new Set(counted.map(({ count }) => count.value))].sort((a, b) => a - b);
    if (counted.length === 0) return say("companies.title.noCount");
    return say("companies.title.counts", {
      count: counted.length,
      list: locale.list(values.map((value) => locale.exact(value))),
    });
  }
  const [first] = data.rows.filter(({ ranked }) => ranked).toSorted(byRank);
  if (data.rows.length === 0) return say("companies.title.none");
  if (!first) return say("companies.title.noSum", { count: data.rows.length });
  return say("companies.title", {
    count: data.rows.length,
    company: locale.text(first.announcement.company),
    amount: amountText(first, data, locale),
    overlapping: data.overlaps.reduce((sum, ids) => sum + ids.length, 0),
  });
}

function byRank(a: AnnouncementRow, b: AnnouncementRow): number {
  return (b.ranked?.value ?? 0) - (a.ranked?.value ?? 0);
}

export function caption(data: CompaniesData, binding: Binding): Caption {
  const { locale } = binding;
  const { say } = locale;
  return {
    kicker: say("companies.kicker"),
    title: title(data, locale),
    subtitle: say(`companies.subtitle.${data.reading}`),
    alternative: say("companies.alternative", {
      list: marks(data, binding)
        .map(({ label }) => label)
        .join(" "),
    }),
    notes: notes(data, binding),
  };
}

function notes(data: CompaniesData, { locale }: Binding): string[] {
  const { say } = locale;
  if (data.reading === "counts") return [say("companies.note.counts"), say("companies.note.sum")];
  const { rows } = data;
  const found = [say("companies.note.total")];
  if (rows.length < data.all) found.push(say("note.capped", { shown: rows.length, all: data.all }));
  for (const { from, rate } of data.rates)
    found.push(
      say("companies.note.rate", {
        base: from,
        quote: data.currency,
        rate: locale.exact(Number(rate.value.toPrecision(4))),
        date: locale.date(rate.date),
      }),
    );
  for (const [index, ids] of data.overlaps.entries())
    found.push(
      say("companies.note.overlap", {
        set: overlapLetter(index),
        list: locale.list(
          rows.filter(({ id }) => ids.includes(id)).map((row) => headingOf(row, locale)),
        ),
      }),
    );
  const none = rows.filter(({ announcement }) => !announcement.amount).length;
  if (none > 0) found.push(say("companies.note.noAmount", { count: none }));
  const later = rows.filter(({ announcement }) => announcement.later).length;
  if (later > 0) found.push(say("companies.note.later", { count: later }));
  if (rows.some(({ isYearly }) => isYearly)) found.push(say("companies.note.yearly"));
  return found;
}

/** Statuses of announcements that stand on the ladder of claims as well. */
const LADDER = new Map<string, Status>([
  ["signed", "signed"],
  ["announced", "announced"],
]);

export function marks(data: CompaniesData, binding: Binding): MarkFacts[] {
  if (data.reading === "counts") return data.counts.map((row) => countMark(row, binding));
  return data.rows.map((row) => announcementMark(row, data, binding));
}

function announcementMark(row: AnnouncementRow, data: CompaniesData, binding: Binding): MarkFacts {
  const { locale } = binding;
  const { say } = locale;
  const { announcement, id, claims } = row;
  const status = LADDER.get(announcement.status);
  const ties = tiesOf(row, data, locale);
  return {
    id,
    label: say("companies.mark", {
      heading: headingOf(row, locale),
      amount: sumInWords(row, data, locale),
      facts: [
        ...NARROWED.map((list) =>
          filed(announcement, list)
            .map((value) => nameOf(list, value, locale))
            .join(", "),
        ),
        ...(announcement.later ? [say("companies.later")] : []),
        ...(ties.length > 0 ? [say("companies.overlapping", { count: ties.length })] : []),
      ].join(" · "),
    }),
    title: `${locale.text(announcement.company)}: ${amountText(row, data, locale)}`,
    ...(status && { status }),
    ...(ties.length > 0 && { ties }),
    evidence: () => [
      {
        heading: locale.text(announcement.role),
        items:
          announcement.note === undefined
            ? claims
            : claims.map((claim, index) =>
                index === 0 ? { ...claim, limits: claim.limits ?? announcement.note } : claim,
              ),
      },
    ],
  };
}

/** As printed and, where the ranking restates it, at the dated rate. */
function sumInWords(row: AnnouncementRow, data: CompaniesData, locale: Locale): string {
  const { amount, printed } = row.announcement;
  if (!amount || !row.ranked || amount.currency === data.currency)
    return amountText(row, data, locale);
  return locale.say("companies.restated", {
    printed: printed ?? locale.money(amount),
    amount: locale.money(row.ranked),
  });
}

function tiesOf({ id }: AnnouncementRow, data: CompaniesData, locale: Locale): Tie[] {
  const set = data.overlaps.find((ids) => ids.includes(id)) ?? [];
  return data.rows
    .filter((other) => other.id !== id && set.includes(other.id))
    .map((other) => ({
      to: other.id,
      label: headingOf(other, locale),
      how: locale.say("companies.tie"),
    }));
}

function countMark(row: CountRow, { locale, model }: Binding): MarkFacts {
  const { count, id, claims } = row;
  return {
    id,
    label: locale.say("companies.mark.count", {
      label: locale.text(count.label),
      value: countText(row, locale),
      date: locale.date(count.asOf),
      publishers: locale.list([
        ...new Set(
          claims.map(({ source }) => locale.text(get(model, "sources", source).publisher)),
        ),
      ]),
    }),
    title: `${countText(row, locale)} · ${locale.text(count.label)}`,
    evidence: () => [
      { heading: locale.say("companies.evidence", { count: claims.length }), items: claims },
    ],
  };
}

export function table(data: CompaniesData, { locale }: Binding): Table {
  const { say } = locale;
  if (data.reading === "counts")
    return {
      columns: [
        { label: say("companies.column.count") },
        { label: say("companies.column.number") },
        { label: say("companies.column.sum") },
        { label: say("control.currency") },
        { label: say("companies.column.date") },
      ],
      rows: data.counts.map((row) => ({
        mark: row.id,
        cells: [
          locale.text(row.count.label),
          row.isSum ? undefined : row.count.value,
          row.count.amount?.value,
          row.count.amount?.currency,
          { date: row.count.asOf },
        ],
      })),
    };
  return {
    columns: [
      { label: say("companies.column.announcement") },
      { label: say("companies.column.printed") },
      { label: say("table.amount"), isRaw: true },
      { label: say("control.currency"), isRaw: true },
      { label: say("companies.column.ranked"), unit: data.currency },
      ...NARROWED.map((list) => ({ label: say(`companies.filter.${list}`) })),
      { label: say("companies.column.date"), isRaw: true },
      { label: say("companies.column.overlap") },
    ],
    rows: data.rows.map((row) => {
      const set = data.overlaps.findIndex((ids) => ids.includes(row.id));
      return {
        mark: row.id,
        cells: [
          headingOf(row, locale),
          row.announcement.printed,
          row.announcement.amount?.value,
          row.announcement.amount?.currency,
          row.ranked && Math.round(row.ranked.value),
          ...NARROWED.map((list) => {
            const values = filed(row.announcement, list).filter((value) => value !== NOT_STATED);
            const [first] = values;
            if (list === "year") return first === undefined ? undefined : { date: first };
            return values.map((value) => nameOf(list, value, locale)).join(", ") || undefined;
          }),
          row.announcement.announced === undefined
            ? undefined
            : { date: row.announcement.announced },
          set < 0 ? undefined : overlapLetter(set),
        ],
      };
    }),
  };
}

import type { Locale } from "../../i18n/locale.ts";
import { type AnnouncementRow, NOT_STATED } from "../../model/announcements.ts";
import type { CompaniesData } from "./data.ts";
import { nameOf } from "./names.ts";
import { amountText, countText, overlapLetter } from "./texts.ts";

/** What one bar needs, whatever it stands for. */
export interface Item {
  readonly id: string;
  /** Who, and then what. */
  readonly name: string;
  readonly detail: string;
  /** Beside the bar, or where it would be. */
  readonly text: string;
  /** Length of the bar in data units; absent where nothing can be drawn to scale. */
  readonly value: number | undefined;
  /** Word of the model that chooses the pattern. */
  readonly status: string | undefined;
  readonly isLater: boolean;
}

export interface Section {
  readonly heading: string | undefined;
  readonly items: readonly Item[];
}

export function sectionsOf(data: CompaniesData, locale: Locale): Section[] {
  const { say } = locale;
  if (data.reading === "counts")
    return [
      {
        heading: undefined,
        items: data.counts.map((row) => ({
          id: row.id,
          name: locale.text(row.count.label),
          detail: [
            locale.date(row.count.asOf),
            ...(row.count.amount && !row.isSum ? [locale.money(row.count.amount)] : []),
          ].join(" · "),
          text: row.isSum
            ? say("companies.sum", { amount: countText(row, locale) })
            : countText(row, locale),
          value: row.isSum ? undefined : row.count.value,
          status: undefined,
          isLater: false,
        })),
      },
    ];
  const item = (row: AnnouncementRow) => itemOf(row, data, locale);
  if (data.by !== "rank") {
    const { by } = data;
    return data.groups.map(({ key = NOT_STATED, rows }) => ({
      heading: say("companies.group", { name: nameOf(by, key, locale), count: rows.length }),
      items: rows.map(item),
    }));
  }
  const ranked = data.rows.filter(({ ranked }) => ranked);
  const yearly = data.rows.filter((row) => !row.ranked && row.announcement.amount);
  const none = data.rows.filter(({ announcement }) => !announcement.amount);
  return [
    { heading: undefined, items: ranked.map(item) },
    { heading: say("companies.notRanked"), items: yearly.map(item) },
    { heading: say("companies.without", { count: none.length }), items: none.map(item) },
  ].filter(({ items }) => items.length > 0);
}

function itemOf(row: AnnouncementRow, data: CompaniesData, locale: Locale): Item {
  const { announcement, id, ranked } = row;
  const set = data.overlaps.findIndex((ids) => ids.includes(id));
  return {
    id,
    name: locale.text(announcement.company),
    detail: [
      locale.text(announcement.project),
      ...(announcement.later ? [locale.say("companies.later")] : []),
    ].join(" · "),
    text:
      set < 0
        ? amountText(row, data, locale)
        : `${amountText(row, data, locale)} · ${overlapLetter(set)}`,
    value: ranked?.value,
    status: announcement.status,
    isLater: announcement.later === true,
  };
}

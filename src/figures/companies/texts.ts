import type { Locale } from "../../i18n/locale.ts";
import type { AnnouncementRow } from "../../model/announcements.ts";
import type { CompaniesData, CountRow } from "./data.ts";

/** "Suzuki Motor: second car plant in Gujarat". */
export function headingOf({ announcement }: AnnouncementRow, locale: Locale): string {
  return locale.say("companies.heading", {
    company: locale.text(announcement.company),
    project: locale.text(announcement.project),
  });
}

/** The sum as printed, or restated; what stands in its place where there is none. */
export function amountText(row: AnnouncementRow, data: CompaniesData, locale: Locale): string {
  const { say } = locale;
  const { amount, printed } = row.announcement;
  if (!amount) return say("companies.noAmount");
  const sum = row.isYearly ? say("companies.yearly", { amount: printed ?? "" }) : printed;
  if (!data.isRestated || row.isYearly || !row.ranked) return sum ?? locale.money(amount);
  const restated = locale.money(row.ranked);
  return amount.currency === data.currency
    ? restated
    : say("companies.about", { amount: restated });
}

/** "more than 170" where a source says so, or the sum itself. */
export function countText({ count, claims, isSum }: CountRow, locale: Locale): string {
  const value = isSum && count.amount ? locale.money(count.amount) : locale.exact(count.value);
  const isMore = claims.some(({ qualifiers }) => qualifiers?.includes("more-than"));
  return isMore ? locale.say("number.moreThan", { value }) : value;
}

/** Letters that name overlapping sets: A, B, C … */
export function overlapLetter(index: number): string {
  return String.fromCodePoint(65 + (index % 26));
}

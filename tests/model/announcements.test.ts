import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AnnouncementFilter,
  announcementRows,
  BY,
  countFiled,
  filed,
  groupRows,
  NARROWED,
  overlaps,
} from "../../src/model/announcements.ts";
import { shipped } from "../figures/shipped.ts";

const NONE: AnnouncementFilter = { sector: [], state: [], kind: [], status: [], year: [] };
const rows = announcementRows(shipped, "all", NONE, "INR");

test("all announcements are there, the largest first, those without an amount last", () => {
  expect(rows).toHaveLength(shipped.announcements.length);
  const ranked = rows.flatMap(({ ranked }) => ranked?.value ?? []);
  expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
  expect(rows.slice(0, 3).map(({ id }) => id)).toEqual([
    "suzuki_2025",
    "amns_hazira_2022",
    "amns_anakapalli_2025",
  ]);
  expect(rows.slice(-4).every(({ announcement }) => announcement.amount === undefined)).toBe(true);
});

test("a yearly rate has no place among sums of whole projects", () => {
  const yearly = rows.filter(({ isYearly }) => isYearly);
  expect(yearly.map(({ id }) => id)).toEqual(["nttdata_dc_2025"]);
  expect(yearly[0]?.ranked).toBeUndefined();
});

test("the order does not depend on the currency it is made in", () => {
  const order = (currency: string) =>
    announcementRows(shipped, "all", NONE, currency).map(({ id }) => id);
  for (const currency of ["USD", "JPY"]) expect(order(currency)).toEqual(order("INR"));
});

test("overlapping announcements are known, and only where two of a set are shown", () => {
  expect(overlaps(rows).map((ids) => ids.length)).toEqual([5, 2, 3, 4, 2]);
  expect(overlaps(rows.filter(({ id }) => id === "suzuki_2025"))).toEqual([]);
});

test.each(BY)("grouped by %s every row is in one group", (by) => {
  const grouped = groupRows(rows, by).flatMap((group) => group.rows.map(({ id }) => id));
  expect(grouped.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});

test("a count beside a choice is what choosing it alone leaves, whatever else is chosen", () => {
  const choices = Object.fromEntries(
    NARROWED.map((list) => [
      list,
      [...new Set(shipped.announcements.flatMap((one) => filed(one, list)))],
    ]),
  ) as Record<(typeof NARROWED)[number], string[]>;
  const some = (list: (typeof NARROWED)[number]) => fc.subarray(choices[list], { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.record({
        sector: some("sector"),
        state: some("state"),
        kind: some("kind"),
        status: some("status"),
        year: some("year"),
      }),
      fc.constantFrom(...NARROWED),
      (filter, list) => {
        for (const [value, count] of countFiled(shipped, "all", filter, list)) {
          const only = { ...filter, [list]: [value] };
          expect(announcementRows(shipped, "all", only, "INR")).toHaveLength(count);
        }
      },
    ),
    { numRuns: 60 },
  );
});

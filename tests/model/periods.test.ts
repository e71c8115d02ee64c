import fc from "fast-check";
import { expect, test } from "vitest";
import { endOf, readPeriod } from "../../src/model/periods.ts";
import { shipped } from "../figures/shipped.ts";

test.each([
  ["2013", "year", 2013, 2014],
  ["2015-16", "fiscal", 2015.25, 2016.25],
  ["FY2015-16", "fiscal", 2015.25, 2016.25],
  ["FY2018", "fiscal", 2018.25, 2019.25],
  ["2016-12", "month", 2016 + 11 / 12, 2017],
  ["2024-02-20", "day", 2024 + 1 / 12 + 19 / 366, 2024 + 1 / 12 + 20 / 366],
  ["2023-24 Q1", "part", 2023.25, 2023.5],
  ["2023-24 Q4", "part", 2024, 2024.25],
  ["2024-25 (Apr-Jan)", "part", 2024.25, 2025 + 1 / 12],
  ["2025 (Jan-May)", "part", 2025, 2025 + 5 / 12],
] as const)("%s is read", (text, kind, from, to) => {
  const period = readPeriod(text);
  expect(period?.kind).toBe(kind);
  expect(period?.from).toBeCloseTo(from);
  expect(period?.to).toBeCloseTo(to);
});

test.each(["", "soon", "2015-99", "2016-13", "2016-00", "2016-12-40", "2013 Q5", "2013 (May-Jan)"])(
  "“%s” is no period",
  (text) => expect(readPeriod(text)).toBeUndefined(),
);

test("every point of the shipped model has a period", () => {
  const lost = shipped.series.flatMap(({ points }) =>
    points.map(({ period }) => period).filter((period) => !readPeriod(period)),
  );
  expect(lost).toEqual([]);
});

test("a period ends after it begins, within its years, and follows the one before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2098 }), (year) => {
      const fiscal = (y: number) => readPeriod(`FY${y}`);
      const calendar = readPeriod(String(year));
      expect(calendar && calendar.to - calendar.from).toBe(1);
      expect(fiscal(year)?.to).toBeCloseTo(fiscal(year + 1)?.from ?? 0);
      const quarters = [1, 2, 3, 4].map((n) => readPeriod(`${year} Q${n}`));
      expect(quarters[0]?.from).toBeCloseTo(year);
      expect(quarters[3]?.to).toBeCloseTo(year + 1);
      for (const [index, quarter] of quarters.slice(1).entries())
        expect(quarter?.from).toBeCloseTo(quarters[index]?.to ?? 0);
      expect(endOf(`${year}-12-31`)).toBeLessThanOrEqual(year + 1.002);
    }),
  );
});

test("any text is a period or none, and never throws", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const period = readPeriod(text);
      if (period) expect(period.to).toBeGreaterThan(period.from);
    }),
  );
});

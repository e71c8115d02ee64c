import fc from "fast-check";
import { expect, test } from "vitest";
import { flows, newest, promises, samePeriods, windowsOf } from "../../src/model/flows.ts";
import { LENSES, sees } from "../../src/model/lens.ts";
import { readValue } from "../../src/model/read.ts";
import type { Model } from "../../src/model/schema.ts";
import { shipped } from "../figures/shipped.ts";
import { invented, recordsOf } from "../fixtures/invented.ts";

const all = flows(shipped, "all");
const flow = (id: string) => all.find((one) => one.id === id) as (typeof all)[number];

test("every point of every series is drawn, none twice, each by its own id", () => {
  const points = all.flatMap((one) => one.points);
  expect(points).toHaveLength(shipped.series.flatMap((series) => series.points).length);
  expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
  for (const { id } of points) expect(id).toMatch(/^[\w.-]{1,80}$/);
});

test("a missing year breaks the line and the bars: 2017-18 of the equity inflow is a gap", () => {
  const { gaps, runs, perPeriod } = flow("fdi_dpiit_fy");
  expect(perPeriod).toBe(true);
  expect(gaps.map(([a, b]) => [a.point.period, b.point.period])).toEqual([["2016-17", "2018-19"]]);
  expect(runs.map((run) => run.length)).toEqual([2, 7]);
});

test("what there is on a day is joined over a year and no further; single events never are", () => {
  expect(flow("companies").runs.map((run) => run[0]?.point.period)).toEqual(["2008", "2011"]);
  expect(flow("indian_residents").runs.map((run) => run.length)).toEqual([1, 1, 1, 4]);
  expect(flow("oda_events").runs.every((run) => run.length === 1)).toBe(true);
});

test("the newest value is whole and not later than the model", () => {
  expect(newest(flow("indian_visitors"))?.point.period).toBe("2024");
  expect(newest(flow("trade_exports"))?.point.period).toBe("2023-24");
});

test("a promise has a height only where the series counts the same", () => {
  const heights = new Map(promises(shipped, "all").map(({ id, window }) => [id, window.value]));
  expect(Object.fromEntries(heights)).toEqual({
    o_2014_sum: undefined,
    o_2014_firms: 2 * 1209,
    o_cepa_trade: 25e9,
    o_2022_sum: undefined,
    o_titp: 300_000,
    o_mstpp: undefined,
  });
  for (const window of windowsOf(shipped, "all", flow("fdi_dpiit_fy")))
    expect(window.value).toBeUndefined();
  const [firms] = windowsOf(shipped, "all", flow("companies"));
  expect(firms).toMatchObject({ start: 2014, end: 2019, value: 2418, computed: true });
});

test("sources that differ for the same period stand side by side, bases of other years do not", () => {
  const same = samePeriods(all.filter(({ series }) => series.group === "investment"));
  expect(same.map(({ period }) => period.base)).toEqual(["2016-17", "2021-22", "2023-24"]);
  for (const { values } of same) expect(values).toHaveLength(2);
});

test.each(LENSES)("seen by %s no point rests on a source outside the lens", (lens) => {
  const seen = sees(shipped, lens);
  for (const one of flows(shipped, lens))
    for (const { sources } of one.points)
      for (const source of sources) expect(seen({ source })).toBe(true);
});

test("any years: runs and gaps together cover all whole points, once and in order", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1950, max: 2060 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom("calendar year", "annual, October"),
      (years, frequency) => {
        const file = invented();
        const [series] = recordsOf(file, "series");
        Object.assign(series ?? {}, {
          frequency,
          points: years.map((year) => ({ period: String(year), value: 1, source: "kite-almanac" })),
        });
        const model: Model = readValue(file).model;
        const [one] = flows(model, "all");
        const joined = one?.runs.flat().map(({ point }) => Number(point.period));
        expect(joined).toEqual(years.toSorted((a, b) => a - b));
        expect(one?.gaps).toHaveLength((one?.runs.length ?? 1) - 1);
        for (const [before, after] of one?.gaps ?? [])
          expect(Number(after.point.period) - Number(before.point.period)).toBeGreaterThan(1);
      },
    ),
    { numRuns: 40 },
  );
});

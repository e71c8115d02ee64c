import { expect, test } from "vitest";
import { partOf, rowsOf, type Span } from "../../src/views/present/part.ts";

/** Rows of 40 units, 10 apart. */
const rows: Span[] = Array.from({ length: 20 }, (_, index) => [index * 50 + 5, index * 50 + 45]);
const drawing = { rows, lit: [], legend: undefined, room: 300, high: 1000 };

test("what stands side by side is one row, and what is higher than half of the room is none", () => {
  const spans: Span[] = [
    [0, 20],
    [30, 50],
    [10, 25],
  ];
  expect(rowsOf(spans, 300)).toEqual([
    [0, 25],
    [30, 50],
  ]);
  expect(rowsOf([[0, 160]], 300)).toEqual([]);
});

test("the beginning of a drawing ends with a whole row", () => {
  expect(partOf({ ...drawing, room: 320 })).toMatchObject({
    top: 0,
    seen: [Number.NEGATIVE_INFINITY, 295],
    hidden: [0, 305],
  });
});

test("what is moved begins and ends with whole rows, with the marks pointed at", () => {
  const { top, seen } = partOf({ ...drawing, lit: [[420, 430]] });
  expect(seen).toEqual([155, 445]);
  expect(top).toBeLessThan(155);
  expect(top + 300).toBeGreaterThan(445);
});

test("as many marks as have room are in view, with their rows", () => {
  const far = partOf({
    ...drawing,
    lit: [
      [110, 130],
      [360, 370],
      [910, 920],
    ],
  });
  expect(far.seen).toEqual([105, 395]);
});

test("a legend below what is seen is moved to the last whole row", () => {
  const legend: Span = [1000, 1030];
  const { seen, legendAt } = partOf({ ...drawing, legend, high: 1030 });
  expect(seen[1]).toBe(245);
  expect(legendAt).toBeGreaterThan(245);
  expect((legendAt ?? 0) + 30).toBeLessThanOrEqual(300);
  expect(partOf({ ...drawing, legend, high: 1030 }, 730).legendAt).toBe(1000);
});

test("heads that fill the room are seen, and no legend covers them", () => {
  const { seen, legendAt } = partOf({
    ...drawing,
    rows: [[310, 350]],
    legend: [1000, 1030],
    high: 1030,
  });
  expect(seen).toEqual([Number.NEGATIVE_INFINITY, 300]);
  expect(legendAt).toBe(1000);
});

test("a hand that scrolls sees whole rows too", () => {
  expect(partOf(drawing, 20).seen).toEqual([55, 295]);
  expect(partOf(drawing, 9999)).toMatchObject({ top: 700, seen: [705, Number.POSITIVE_INFINITY] });
});

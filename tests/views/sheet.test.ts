import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cut, drawnSize, sheetsOf } from "../../src/views/handout/sheet.ts";

test("whatever a figure wants, it stands on its sheet whole, with its words", () => {
  const heights = fc.record({
    fixed: fc.nat(3000),
    slope: fc.double({ min: 0.1, max: 3, noNaN: true }),
  });
  const share = fc.double({ min: 0.1, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      heights,
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      share,
      (own, count, hasNotes, least) => {
        const heightOf = (width: number) => own.fixed + own.slope * width;
        const { width, height, scale } = drawnSize(
          { height: heightOf, least: (drawn) => heightOf(drawn) * least },
          { count, hasNotes },
        );
        const columns = count > 2 ? 2 : 1;
        const high = height * scale * Math.ceil(count / columns);
        expect(scale).toBeGreaterThan(0);
        expect(width * scale * columns).toBeLessThanOrEqual(680.01);
        expect(high).toBeLessThanOrEqual(980 - 215 - (hasNotes ? 170 : 0));
      },
    ),
  );
});

test("a figure that has room is as wide as the sheet, with words of their own size", () => {
  expect(
    drawnSize(
      { height: (width) => width / 2, least: (width) => width / 4 },
      { count: 1, hasNotes: true },
    ),
  ).toEqual({
    width: 680,
    height: 340,
    scale: 1,
  });
});

test("a figure that can do with less height gives that before its words become small", () => {
  const tall = { height: () => 1400, least: () => 600 };
  const { width, height, scale } = drawnSize(tall, { count: 1, hasNotes: false });
  expect([width, scale]).toEqual([680, 1]);
  expect(height).toBeGreaterThan(600);
  expect(height).toBeLessThan(735);
});

test("figures two in a row are drawn as narrow as they stand, with words of their own size", () => {
  const low = { height: (width: number) => width / 2, least: (width: number) => width / 2 };
  const { width, scale } = drawnSize(low, { count: 4, hasNotes: true });
  expect(width).toBe(333);
  expect(scale).toBeGreaterThan(0.99);
});

/** Where it is narrow, it is high. */
const view = (height: number, name = "") => {
  const heightOf = (width: number) => (width < 600 ? 2 * height : height);
  const across = (width: number) => width;
  return { name, figure: { height: heightOf, least: heightOf, across } };
};
/** As if rows stood everywhere. */
const cut: Cut<ReturnType<typeof view>> = (_, { height }, room) =>
  Array.from({ length: Math.ceil(height / room) }, (__, at) => ({
    high: Math.min(room, height - at * room),
  }));
const named = (sheets: ReturnType<typeof sheetsOf<ReturnType<typeof view>>>) =>
  sheets.map(({ pieces, hasNotes }) => [pieces.map((piece) => piece.view.name).join(""), hasNotes]);

test("what would become too small begins another sheet, and notes stand with the last", () => {
  const [a, b, c] = [view(420, "a"), view(420, "b"), view(420, "c")];
  expect(named(sheetsOf([a], true, cut))).toEqual([["a", true]]);
  expect(named(sheetsOf([a, b, c], true, cut))).toEqual([
    ["ab", false],
    ["c", true],
  ]);
  expect(named(sheetsOf([view(940, "d")], true, cut))).toEqual([
    ["d", false],
    ["", true],
  ]);
});

test("a drawing too high for a sheet goes on on the next, and none of it is left out", () => {
  const sheets = sheetsOf([view(2200)], false, cut);
  expect(sheets.length).toBeGreaterThan(1);
  let shown = 0;
  for (const { pieces } of sheets) {
    const [piece] = pieces;
    expect(piece?.drawn.scale).toBeGreaterThanOrEqual(0.7);
    shown += piece?.high ?? 0;
    expect((piece?.high ?? 0) * (piece?.drawn.scale ?? 0)).toBeLessThanOrEqual(735);
  }
  expect(shown).toBeCloseTo(2200);
});

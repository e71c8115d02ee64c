import fc from "fast-check";
import { expect, test } from "vitest";
import { labelOrder } from "../../src/graph/labelOrder.ts";
import { type LabelRequest, placeLabels } from "../../src/graph/placeLabels.ts";
import { DIMMED, LIT, PLAIN } from "../../src/graph/scene.ts";
import { communities } from "./communities.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const request: fc.Arbitrary<LabelRequest> = fc
  .record({
    points: fc.array(fc.tuple(unit, unit), { maxLength: 80 }),
    words: fc.array(fc.string({ unit: "grapheme", maxLength: 20 }), {
      minLength: 80,
      maxLength: 80,
    }),
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.integer({ min: -300, max: 300 }),
    scale: fc.constantFrom(100, 400, 2000),
    width: fc.integer({ min: 0, max: 900 }),
    height: fc.integer({ min: 0, max: 600 }),
    gap: fc.constantFrom(0, 5, 40),
    limit: fc.constantFrom(undefined, 3),
  })
  .map(({ points, words, x, y, scale, width, height, gap, limit }) => ({
    labels: points.map((_, node) => words[node] as string),
    order: Uint32Array.from(points.keys()),
    places: Float32Array.from(points.flat()),
    camera: { x, y, scale },
    radii: Float32Array.from(points, (_, node) => 1 + (node % 5)),
    growth: 1.5,
    measure: (text) => 7 * text.length,
    height: 16,
    bounds: { x0: 10, y0: 20, x1: 10 + width, y1: 20 + height },
    gap,
    limit,
  }));

test("no label lies on another, none is cut, none is empty, none is placed twice", () => {
  fc.assert(
    fc.property(request, (asked) => {
      const placed = placeLabels(asked);
      expect(new Set(placed.map(({ node }) => node)).size).toBe(placed.length);
      if (asked.limit) expect(placed.length).toBeLessThanOrEqual(asked.limit);
      placed.forEach((a, at) => {
        expect(asked.labels[a.node]).not.toBe("");
        expect(a.x).toBeGreaterThanOrEqual(asked.bounds.x0);
        expect(a.y).toBeGreaterThanOrEqual(asked.bounds.y0);
        expect(a.x + a.width).toBeLessThanOrEqual(asked.bounds.x1);
        expect(a.y + a.height).toBeLessThanOrEqual(asked.bounds.y1);
        for (const b of placed.slice(at + 1)) {
          const apart =
            Math.max(a.x - b.x - b.width, b.x - a.x - a.width) >= asked.gap - 1e-6 ||
            Math.max(a.y - b.y - b.height, b.y - a.y - a.height) >= asked.gap - 1e-6;
          expect(apart).toBe(true);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test("of the places beside a node, words take the one that hides no other node", () => {
  const asked = (other: readonly [number, number]) => ({
    labels: ["here", ""],
    order: [0, 1],
    places: Float32Array.of(200, 100, ...other),
    camera: { x: 0, y: 0, scale: 1 },
    radii: Float32Array.of(4, 4),
    growth: 1,
    measure: () => 40,
    height: 16,
    bounds: { x0: 0, y0: 0, x1: 400, y1: 200 },
    gap: 4,
  });
  expect(placeLabels(asked([20, 20]))[0]?.x).toBeGreaterThan(200);
  expect(placeLabels(asked([225, 100]))[0]?.x).toBeLessThan(160);
});

test("a less important label never moves or removes a more important one", () => {
  fc.assert(
    fc.property(request, fc.nat(80), (asked, count) => {
      const order = Array.from(asked.order).slice(0, count);
      const fewer = placeLabels({ ...asked, order });
      expect(placeLabels(asked).slice(0, fewer.length)).toEqual(fewer);
    }),
  );
});

test("what has no room for a dot is not measured", () => {
  const scene = communities(10_000, 30_000);
  let measured = 0;
  const placed = placeLabels({
    labels: scene.labels,
    order: labelOrder(scene),
    places: scene.places,
    camera: { x: 0, y: 0, scale: 1000 },
    radii: scene.radii,
    growth: 1,
    measure: (text) => {
      measured += 1;
      return text.length * 7;
    },
    height: 16,
    bounds: { x0: 0, y0: 0, x1: 1000, y1: 700 },
    gap: 5,
  });
  expect(placed.length).toBeGreaterThan(50);
  expect(measured).toBeLessThan(5000);
});

test("labels come by importance, those picked out first and dimmed ones never", () => {
  const scene = { ...communities(4, 0), importance: Float32Array.of(1, 3, 2, 9) };
  expect([...labelOrder(scene)]).toEqual([3, 1, 2, 0]);
  const nodes = Uint8Array.of(LIT, PLAIN, PLAIN, DIMMED);
  expect([...labelOrder(scene, { nodes })]).toEqual([0, 1, 2]);
  expect([...labelOrder({ ...scene, labels: ["", "a", "", "b"] })]).toEqual([3, 1]);
});

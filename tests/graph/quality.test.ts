import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourhoodPreservation, stress } from "../../src/graph/quality.ts";
import { makeRandom } from "../../src/graph/random.ts";
import { settle } from "../../src/graph/settle.ts";
import { clustered, grid, network } from "./networks.ts";

function anywhere(count: number) {
  const random = makeRandom(5);
  return Float32Array.from({ length: 2 * count }, () => random());
}

const path = network(4, [
  [0, 1],
  [1, 2],
  [2, 3],
]);
const straight = Float32Array.of(0, 0, 1, 0, 2, 0, 3, 0);

test("a path drawn straight has no stress, whatever its size", () => {
  expect(stress(path, straight)).toBeCloseTo(0, 10);
  expect(
    stress(
      path,
      straight.map((x) => x / 30 + 0.25),
    ),
  ).toBeCloseTo(0, 6);
});

test("stress by hand: three in a row drawn as an even triangle", () => {
  const row = network(3, [
    [0, 1],
    [1, 2],
  ]);
  const triangle = Float32Array.of(0, 0, 1, 0, 0.5, Math.sqrt(3) / 2);
  // Ratios 1, 1 and 1/2: s = 2.5 / 2.25, and 1 − 2.5² / (2.25 · 3) is left.
  expect(stress(row, triangle)).toBeCloseTo(1 - 6.25 / 6.75, 6);
});

test("neighbours by hand: ends of a straight path see theirs, the middle does too", () => {
  expect(neighbourhoodPreservation(path, straight)).toBe(1);
  const swapped = Float32Array.of(0, 0, 2, 0, 1.1, 0, 3.3, 0);
  // Node 0 sees 2 for 1, node 1 its two of 0 and 2, … each Jaccard by hand: 0, 1/3, 1/3, 0.
  expect(neighbourhoodPreservation(path, swapped)).toBeCloseTo((0 + 1 / 3 + 1 / 3 + 0) / 4, 10);
});

test("all nodes on one point are no good picture", () => {
  const graph = clustered(6);
  const heap = new Float32Array(2 * graph.ids.length).fill(0.5);
  expect(stress(graph, heap)).toBe(1);
  expect(neighbourhoodPreservation(graph, heap)).toBeLessThan(0.1);
});

test("where nothing is linked there is nothing to measure", () => {
  const alone = network(3, []);
  expect(stress(alone, anywhere(3))).toBeNaN();
  expect(neighbourhoodPreservation(alone, anywhere(3))).toBeNaN();
});

test("both stay between 0 and 1, and samples of all are all", () => {
  const pictures = fc.record({
    links: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 20 }),
    places: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 }),
  });
  fc.assert(
    fc.property(pictures, ({ links, places }) => {
      const graph = network(10, links);
      const picture = Float32Array.from(places);
      for (const measure of [stress, neighbourhoodPreservation]) {
        const value = measure(graph, picture);
        if (links.every(([a, b]) => a === b)) expect(value).toBeNaN();
        else {
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(measure(graph, picture, 10)).toBe(value);
      }
    }),
  );
});

test("a settled picture is better than places at random by a wide margin", () => {
  const graph = clustered(40);
  const random = anywhere(graph.ids.length);
  const settled = settle(graph);
  expect(neighbourhoodPreservation(graph, settled)).toBeGreaterThan(
    20 * neighbourhoodPreservation(graph, random),
  );
  expect(stress(graph, settled)).toBeLessThan(0.7 * stress(graph, random));
});

test("a grid comes out as a grid", () => {
  const graph = grid(15);
  expect(neighbourhoodPreservation(graph, settle(graph))).toBeGreaterThan(0.85);
  expect(stress(graph, settle(graph))).toBeLessThan(0.05);
});

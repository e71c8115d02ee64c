import fc from "fast-check";
import { expect, test } from "vitest";
import { Forces, repel } from "../../src/graph/forces.ts";
import { Quadtree } from "../../src/graph/quadtree.ts";
import { makeRandom } from "../../src/graph/random.ts";

function treeOf(places: Float64Array, masses: Float64Array) {
  const tree = new Quadtree(masses.length);
  tree.build(places, masses);
  return tree;
}

const points = fc.integer({ min: 1, max: 90 }).chain((count) =>
  fc
    .array(
      fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -50, max: 50, noNaN: true })),
      {
        minLength: 2 * count,
        maxLength: 2 * count,
      },
    )
    .map((places) => Float64Array.from(places)),
);

test("a tree holds every point once and all of the mass, coinciding points too", () => {
  fc.assert(
    fc.property(points, (places) => {
      const count = places.length / 2;
      const masses = Float64Array.from({ length: count }, (_, node) => 1 + (node % 3));
      const tree = treeOf(places, masses);
      expect([...tree.order].sort((a, b) => a - b)).toEqual([...masses.keys()]);
      expect(tree.length).toBeLessThanOrEqual(2 * count);
      expect(tree.skips[0]).toBe(tree.length);
      const total = masses.reduce((all, mass) => all + mass, 0);
      expect(tree.masses[0]).toBeCloseTo(total, 9);
      let single = 0;
      for (let entry = 0; entry < tree.length; entry++)
        if (tree.sizes[entry] === 0) single += tree.masses[entry] as number;
      expect(single).toBeCloseTo(total, 9);
    }),
  );
});

test("repulsion from cells is close to repulsion from each of their nodes", () => {
  const random = makeRandom(11);
  const count = 600;
  const places = Float64Array.from({ length: 2 * count }, () => random() * 30);
  const masses = new Float64Array(count).fill(1);
  const forces = new Forces(count);
  repel(treeOf(places, masses), places, forces, 0, count, false);
  let off = 0;
  let all = 0;
  for (let node = 0; node < count; node++) {
    let exactX = 0;
    let exactY = 0;
    for (let other = 0; other < count; other++) {
      const x = (places[2 * node] as number) - (places[2 * other] as number);
      const y = (places[2 * node + 1] as number) - (places[2 * other + 1] as number);
      const push = 1 / (1 + x * x + y * y) ** 2;
      exactX += x * push;
      exactY += y * push;
      all += Math.hypot(x, y) * push;
    }
    off += Math.hypot((forces.xs[node] as number) - exactX, (forces.ys[node] as number) - exactY);
  }
  expect(off / all).toBeLessThan(0.05);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { createHitIndex } from "../../src/graph/hitIndex.ts";
import { hitLink } from "../../src/graph/hitLink.ts";
import { communities } from "./communities.ts";

// Few values, so that nodes lie on each other and points at equal distances.
const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 8 }).map((eighth) => eighth / 8),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const point = fc.tuple(coordinate, coordinate);
const points = fc.array(point, { maxLength: 60 });

test("the index finds the node that looking at each of them finds", () => {
  fc.assert(
    fc.property(
      points,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 60, maxLength: 60 }),
      fc.tuple(
        fc.double({ min: -0.3, max: 1.3, noNaN: true }),
        fc.double({ min: -0.3, max: 1.3, noNaN: true }),
      ),
      fc.constantFrom(0.001, 0.01, 0.1),
      fc.constantFrom(0, 0.02, 0.3),
      (list, sizes, [x, y], scale, slack) => {
        const places = Float32Array.from(list.flat());
        const radii = Float32Array.from(list, (_, node) => sizes[node] as number);
        let best: number | undefined;
        let nearest = Infinity;
        for (let node = 0; node < list.length; node += 1) {
          const square =
            ((places[2 * node] as number) - x) ** 2 + ((places[2 * node + 1] as number) - y) ** 2;
          const radius = (radii[node] as number) * scale + slack;
          if (square > radius ** 2 || square > nearest) continue;
          nearest = square;
          best = node;
        }
        expect(createHitIndex(places, radii).at(x, y, scale, slack)).toBe(best);
      },
    ),
    { numRuns: 500 },
  );
});

test("a node is found at its own place, also among ten thousand", () => {
  const { places, radii } = communities(10_000, 10);
  const index = createHitIndex(places, radii);
  for (let node = 0; node < 10_000; node += 97) {
    const found = index.at(places[2 * node] as number, places[2 * node + 1] as number, 1e-9, 0);
    const at = (found ?? -1) * 2;
    expect([places[at], places[at + 1]]).toEqual([places[2 * node], places[2 * node + 1]]);
  }
});

test("no network has no node under a point", () => {
  expect(createHitIndex(new Float32Array(), new Float32Array()).at(0.5, 0.5, 1, 1)).toBeUndefined();
});

test("a link is found beside its middle and not beyond its ends", () => {
  const graph = { ids: [], sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) };
  const places = Float32Array.of(0, 0, 1, 0, 1, 1);
  expect(hitLink(graph, places, 0.5, 0.04, 0.05)).toBe(0);
  expect(hitLink(graph, places, 0.96, 0.5, 0.05)).toBe(1);
  expect(hitLink(graph, places, 0.5, 0.06, 0.05)).toBeUndefined();
  expect(hitLink(graph, places, -0.06, 0, 0.05)).toBeUndefined();
  expect(hitLink(graph, places, 1, 0, 0.05)).toBe(1);
});

test("a link found is no further away than any other", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { maxLength: 30 }), point, (list, [x, y]) => {
      const places = Float32Array.from(list.flat(2));
      const graph = {
        ids: [],
        sources: Uint32Array.from(list, (_, at) => 2 * at),
        targets: Uint32Array.from(list, (_, at) => 2 * at + 1),
      };
      // As good as exact: the nearest of points along the link.
      const away = list.map((_, at) => {
        const [ax = 0, ay = 0, bx = 0, by = 0] = places.slice(4 * at, 4 * at + 4);
        return Math.min(
          ...Array.from({ length: 201 }, (__, step) => {
            const share = step / 200;
            return Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y);
          }),
        );
      });
      const found = hitLink(graph, places, x, y, 0.2);
      const nearest = Math.min(...away);
      if (found === undefined) expect(nearest).toBeGreaterThan(0.2 - 1e-6);
      else expect(away[found]).toBeLessThanOrEqual(nearest + 0.005);
    }),
  );
});

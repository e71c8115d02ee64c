import fc from "fast-check";
import { expect, test } from "vitest";
import { type Columns, type Near, ordered, reduced } from "../../src/graph/columns.ts";
import { crossings } from "../../src/graph/crossings.ts";

/** Up to six ids in each column, any of the middle linked to any of the others. */
const linked = fc
  .uniqueArray(
    fc.record({ middle: fc.nat(5), side: fc.constantFrom("l", "r"), other: fc.nat(5) }),
    { selector: ({ middle, side, other }) => `${middle}${side}${other}`, maxLength: 18 },
  )
  .map((links) => {
    const near = new Map<string, string[]>();
    const add = (from: string, to: string) => near.set(from, [...(near.get(from) ?? []), to]);
    for (const { middle, side, other } of links) {
      add(`m${middle}`, `${side}${other}`);
      add(`${side}${other}`, `m${middle}`);
    }
    return { links, near: near as Near };
  });

const column = (letter: string) => [0, 1, 2, 3, 4, 5].map((index) => letter + index);
const GIVEN: Columns = { left: column("l"), middle: column("m"), right: column("r") };

test("counting crossings agrees with comparing every pair of links", () => {
  fc.assert(
    fc.property(linked, ({ links, near }) => {
      let expected = 0;
      for (const p of links)
        for (const q of links)
          if (p.side === q.side && p.middle < q.middle && p.other > q.other) expected++;
      expect(crossings(GIVEN, near)).toBe(expected);
    }),
  );
});

test("every id keeps one place, in its own column, and none crosses less elsewhere in it", () => {
  fc.assert(
    fc.property(linked, ({ near }) => {
      const order = ordered(GIVEN, near, 3);
      for (const key of ["left", "middle", "right"] as const) {
        expect([...order[key]].sort()).toEqual(GIVEN[key]);
        for (const id of order[key])
          for (let to = 0; to < order[key].length; to++) {
            const moved = order[key].filter((other) => other !== id).toSpliced(to, 0, id);
            expect(crossings({ ...order, [key]: moved }, near)).toBeGreaterThanOrEqual(
              crossings(order, near),
            );
          }
      }
    }),
    { numRuns: 40 },
  );
});

test("more starts never cross more, and the same start is the same every time", () => {
  fc.assert(
    fc.property(linked, ({ near }) => {
      const few = ordered(GIVEN, near, 1);
      const many = ordered(GIVEN, near, 8);
      expect(crossings(many, near)).toBeLessThanOrEqual(crossings(few, near));
      expect(ordered(GIVEN, near, 8)).toEqual(many);
    }),
    { numRuns: 40 },
  );
});

test("what is left of columns holds just the ids that are left", () => {
  fc.assert(
    fc.property(linked, fc.subarray([...column("l"), ...column("m")]), ({ near }, ids) => {
      const { left, middle, right } = reduced(GIVEN, new Set(ids), near);
      expect([...left, ...middle, ...right].sort()).toEqual([...ids].sort());
    }),
  );
});

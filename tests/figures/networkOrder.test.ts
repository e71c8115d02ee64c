import fc from "fast-check";
import { expect, test } from "vitest";
import { crossings } from "../../src/figures/network/crossings.ts";
import { orderLayers } from "../../src/figures/network/order.ts";
import { type Grouping, networkOf } from "../../src/model/network.ts";
import { NO_FILTER } from "../../src/model/networkFilter.ts";
import { shipped } from "./shipped.ts";

const networkBy = (by: Grouping, umbrella: boolean) =>
  networkOf(shipped, "all", { ...NO_FILTER, umbrella }, { by, stated: false });

// The least that a peer finds under the same rule; `npm run bench` counts anew.
test.each([
  ["areas", false, 282],
  ["areas", true, 542],
  ["institutions", false, 756],
  ["institutions", true, 1083],
] as const)("columns by %s (umbrella documents: %s) cross less than %i times", (by, all, most) => {
  const network = networkBy(by, all);
  expect(crossings(orderLayers(network), network.links)).toBeLessThan(most);
});

test("areas keep the order of the model, and every node has one place", () => {
  const network = networkBy("areas", true);
  const { left, agreements, sectors } = orderLayers(network);
  const shown = new Set(network.nodes.map(({ id }) => id));
  expect(left).toEqual(shipped.areas.map(({ id }) => id).filter((id) => shown.has(id)));
  expect([...left, ...agreements, ...sectors].toSorted()).toEqual([...shown].toSorted());
});

test("no node of a column would cross less anywhere else in it", () => {
  const network = networkBy("institutions", false);
  const order = orderLayers(network);
  const least = crossings(order, network.links);
  for (const id of order.sectors)
    for (let to = 0; to < order.sectors.length; to++) {
      const sectors = order.sectors.filter((other) => other !== id).toSpliced(to, 0, id);
      expect(crossings({ ...order, sectors }, network.links)).toBeGreaterThanOrEqual(least);
    }
});

test("counting crossings agrees with comparing every pair of links", () => {
  const end = fc.record({ agreement: fc.nat(5), to: fc.nat(5) });
  fc.assert(
    fc.property(
      fc.uniqueArray(end, { selector: (l) => `${l.agreement} ${l.to}`, maxLength: 14 }),
      (pairs) => {
        const links = pairs.map(({ agreement, to }) => ({
          agreement: `a${agreement}`,
          to: `s${to}`,
        }));
        const column = (letter: string) => [0, 1, 2, 3, 4, 5].map((index) => letter + index);
        const order = { left: [], agreements: column("a"), sectors: column("s") };
        let expected = 0;
        for (const p of pairs)
          for (const q of pairs) if (p.agreement < q.agreement && p.to > q.to) expected++;
        expect(crossings(order, links)).toBe(expected);
      },
    ),
  );
});

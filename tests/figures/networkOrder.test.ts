import { expect, test } from "vitest";
import { orderOf } from "../../src/figures/network/order.ts";
import { crossings } from "../../src/graph/crossings.ts";
import { type Grouping, networkOf } from "../../src/model/network.ts";
import { type NetworkFilter, NO_FILTER } from "../../src/model/networkFilter.ts";
import { neighboursIn } from "../../src/model/walk.ts";
import { shipped } from "./shipped.ts";

const networkBy = (by: Grouping, filter: Partial<NetworkFilter>) =>
  networkOf(shipped, "all", { ...NO_FILTER, ...filter }, { by, stated: false });

// The least that a peer finds in the same columns; `npm run bench` counts anew.
test.each([
  ["areas", false, 185],
  ["areas", true, 425],
  ["institutions", false, 756],
  ["institutions", true, 1083],
] as const)("columns by %s (umbrella documents: %s) cross less than %i times", (by, all, most) => {
  const network = networkBy(by, { umbrella: all });
  expect(crossings(orderOf(network, shipped, by), neighboursIn(network))).toBeLessThan(most);
});

test("every node has one place, and a filter leaves the rest about where it was", () => {
  const whole = networkBy("areas", { umbrella: false });
  const signed = networkBy("areas", { umbrella: false, status: ["signed"] });
  const [before, after] = [whole, signed].map((network) => orderOf(network, shipped, "areas"));
  if (!before || !after) throw new Error("There is no order.");
  const ids = [...after.left, ...after.middle, ...after.right];
  expect(ids.toSorted()).toEqual(signed.nodes.map(({ id }) => id).toSorted());
  const kept = before.middle.filter((id) => after.middle.includes(id));
  const steps = after.middle.map((id, at) => Math.abs(at - kept.indexOf(id)));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  // A shuffled column would be a third of its length away.
  expect(mean).toBeLessThan(kept.length / 6);
});

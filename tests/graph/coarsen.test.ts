import fc from "fast-check";
import { expect, test } from "vitest";
import { coarsen } from "../../src/graph/coarsen.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { type Neighbours, neighboursOf } from "../../src/graph/neighbours.ts";
import { partsOf } from "../../src/graph/parts.ts";
import { makeRandom } from "../../src/graph/random.ts";
import { clustered, network } from "./networks.ts";

function coarser(neighbours: Neighbours) {
  const steps = coarsen(neighbours, makeRandom(1));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function sum(values: Float64Array) {
  return values.reduce((all, value) => all + value, 0);
}

function listed({ count, starts, ends }: Neighbours) {
  return Array.from({ length: count }, (_, node) => [
    ...ends.subarray(starts[node], starts[node + 1]),
  ]);
}

const graphs: fc.Arbitrary<Graph> = fc
  .integer({ min: 1, max: 30 })
  .chain((count) =>
    fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 60 })
      .map((links) => network(count, links)),
  );

test("neighbours are mutual, ascending, none twice and none itself", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const lists = listed(neighboursOf(graph));
      lists.forEach((ends, node) => {
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
        expect(ends).not.toContain(node);
        for (const end of ends) expect(lists[end]).toContain(node);
      });
      const linked = new Set(lists.flatMap((ends, node) => ends.map((end) => `${node} ${end}`)));
      graph.sources.forEach((source, link) => {
        const target = graph.targets[link];
        expect(linked.has(`${source} ${target}`)).toBe(source !== target);
      });
    }),
  );
});

test("parts hold every node once, the largest first, and no link leaves them", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const whole = neighboursOf(graph);
      const parts = partsOf(whole);
      const nodes = parts.flatMap((part) => [...part.nodes]);
      expect(nodes.toSorted((a, b) => a - b)).toEqual(graph.ids.map((_, node) => node));
      const sizes = parts.map((part) => part.nodes.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      for (const part of parts)
        listed(part.neighbours).forEach((ends, node) => {
          const expected = listed(whole)[part.nodes[node] as number];
          expect(ends.map((end) => part.nodes[end])).toEqual(expected);
        });
    }),
  );
});

test("a coarser network stands for all nodes, in ones and twos, and keeps parts apart", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const fine = neighboursOf(graph);
      const { neighbours, standsFor } = coarser(fine);
      expect(sum(neighbours.masses)).toBe(fine.count);
      for (const mass of neighbours.masses) expect([1, 2]).toContain(mass);
      expect(new Set(standsFor).size).toBe(neighbours.count);
      expect(partsOf(neighbours).length).toBe(partsOf(fine).length);
    }),
  );
});

test("links between the same two become one of their weight; those within one are dropped", () => {
  const fine = neighboursOf(clustered(5));
  const { neighbours, standsFor } = coarser(fine);
  let between = 0;
  listed(fine).forEach((ends, node) => {
    for (const end of ends) if (standsFor[node] !== standsFor[end]) between++;
  });
  expect(sum(neighbours.weights)).toBe(between);
});

test("even a star is halved", () => {
  const leaves = Array.from({ length: 99 }, (_, leaf) => [0, leaf + 1] as const);
  expect(coarser(neighboursOf(network(100, leaves))).neighbours.count).toBe(50);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { settle } from "../../src/graph/settle.ts";
import { byId, clustered, grid, network, reordered } from "./networks.ts";

const networks = fc
  .integer({ min: 1, max: 40 })
  .chain((count) =>
    fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 80 })
      .map((links) => network(count, links)),
  );

function indices(length: number) {
  return Array.from({ length }, (_, index) => index);
}

test("the same network has the same picture, to the last bit", () => {
  expect(settle(clustered(10))).toEqual(settle(clustered(10)));
});

test("the order of nodes and links, and the direction of links, make no difference", () => {
  const shuffled = networks.chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      nodes: fc.shuffledSubarray(indices(graph.ids.length), { minLength: graph.ids.length }),
      links: fc.shuffledSubarray(indices(graph.sources.length), {
        minLength: graph.sources.length,
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ graph, nodes, links }) => {
      const other = reordered(graph, nodes, links);
      expect(byId(other, settle(other))).toEqual(byId(graph, settle(graph)));
    }),
  );
});

test("a large network shuffled has the same picture", () => {
  const graph = clustered(50);
  const nodes = indices(graph.ids.length).reverse();
  const links = indices(graph.sources.length).map((link, _, { length }) => (link * 7) % length);
  expect(new Set(links).size).toBe(links.length);
  const other = reordered(graph, nodes, links);
  expect(byId(other, settle(other))).toEqual(byId(graph, settle(graph)));
});

test("repeated links and self-loops make no difference", () => {
  const links = [
    [0, 1],
    [1, 2],
    [2, 3],
  ] as const;
  const more = network(4, [...links, [1, 0], [2, 2], [0, 1], [3, 3]]);
  expect(settle(more)).toEqual(settle(network(4, links)));
});

test("places fill the longer side and are centred on the shorter", () => {
  fc.assert(
    fc.property(networks, (graph) => {
      const places = [...settle(graph)];
      expect(places).toHaveLength(2 * graph.ids.length);
      const [across, down] = [0, 1].map((side) => {
        const all = places.filter((_, i) => i % 2 === side);
        return { least: Math.min(...all), most: Math.max(...all) };
      });
      for (const side of [across, down]) {
        expect(side?.least).toBeGreaterThanOrEqual(0);
        expect(side?.most).toBeLessThanOrEqual(1);
        expect((side?.least ?? 0) + (side?.most ?? 0)).toBeCloseTo(1, 5);
      }
      const longer = Math.max(...[across, down].map((s) => (s?.most ?? 0) - (s?.least ?? 0)));
      if (graph.ids.length > 1) expect(longer).toBeCloseTo(1, 5);
    }),
  );
});

test("nothing is placed as nothing, one node in the middle, two apart", () => {
  expect(settle(network(0, []))).toEqual(new Float32Array(0));
  expect(settle(network(1, []))).toEqual(new Float32Array([0.5, 0.5]));
  expect(settle(network(1, [[0, 0]]))).toEqual(new Float32Array([0.5, 0.5]));
  for (const links of [[], [[0, 1]]] as const) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = settle(network(2, links));
    expect(Math.hypot(x1 - x2, y1 - y2)).toBeGreaterThan(0.5);
  }
});

test("no two nodes are heaped on one point", () => {
  const star = network(
    200,
    indices(199).map((leaf) => [0, leaf + 1] as const),
  );
  const everyPair = network(
    24,
    indices(24).flatMap((one) => indices(one).map((other) => [one, other] as const)),
  );
  const alone = network(500, []);
  const pairs = network(
    300,
    indices(150).map((pair) => [2 * pair, 2 * pair + 1] as const),
  );
  for (const graph of [star, everyPair, alone, pairs, clustered(20), grid(12)]) {
    const places = settle(graph);
    const distinct = new Set(
      graph.ids.map((_, node) => `${places[2 * node]} ${places[2 * node + 1]}`),
    );
    expect(distinct.size).toBe(graph.ids.length);
  }
});

test("parts that no link joins do not cover each other", () => {
  const one = clustered(6);
  const count = one.ids.length;
  const graph = {
    ids: [...one.ids, ...one.ids.map((id) => `other-${id}`), "alone"],
    sources: Uint32Array.from([...one.sources, ...one.sources.map((node) => node + count)]),
    targets: Uint32Array.from([...one.targets, ...one.targets.map((node) => node + count)]),
  };
  const places = [...settle(graph)];
  const box = (from: number, to: number) => {
    const own = places.slice(2 * from, 2 * to);
    const [xs, ys] = [0, 1].map((side) => own.filter((_, i) => i % 2 === side)) as [
      number[],
      number[],
    ];
    return {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  };
  const boxes = [box(0, count), box(count, 2 * count), box(2 * count, 2 * count + 1)];
  for (const a of boxes)
    for (const b of boxes)
      if (a !== b)
        expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(
          true,
        );
});

test("the graph that is given is not changed", () => {
  const graph = clustered(4);
  const before = structuredClone(graph);
  settle(graph);
  expect(graph).toEqual(before);
});

test("progress grows from 0 to 1", () => {
  const shares: number[] = [];
  settle(clustered(10), { onProgress: (share) => shares.push(share) });
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(new Set(shares).size).toBeGreaterThan(50);
});

test("it stops when it is called off, before or on the way", () => {
  expect(() => settle(clustered(4), { signal: AbortSignal.abort() })).toThrow(
    expect.objectContaining({ name: "AbortError" }),
  );
  const calling = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    if (share > 0.3) calling.abort();
  };
  expect(() => settle(clustered(4), { signal: calling.signal, onProgress })).toThrow(
    expect.objectContaining({ name: "AbortError" }),
  );
  expect(shares.at(-1)).toBeLessThan(0.5);
});

test("a link to nowhere is an error that names the node", () => {
  expect(() => settle(network(3, [[0, 7]]))).toThrow(new RangeError("No node 7 of 3"));
  const uneven = { ...network(3, [[0, 1]]), targets: new Uint32Array(2) };
  expect(() => settle(uneven)).toThrow(RangeError);
});

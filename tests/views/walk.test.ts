import { expect, test } from "vitest";
import type { MarkFacts } from "../../src/figures/figure.ts";
import { gone, step, type Walk } from "../../src/views/walk.ts";

const mark = (id: string, group?: string, ties: readonly string[] = []): MarkFacts => ({
  id,
  label: id,
  title: id,
  ...(group !== undefined && { group }),
  ties: ties.map((to) => ({ to, label: to, how: "" })),
  evidence: () => [],
});

const network = [
  mark("area", "area", ["one", "two"]),
  mark("one", "agreement", ["area", "wind"]),
  mark("two", "agreement", ["area", "rain", "wind"]),
  mark("rain", "sector", ["two"]),
  mark("wind", "sector", ["one", "two"]),
  { ...mark("one~wind"), isLink: true },
];

const walked = (marks: readonly MarkFacts[], from: string, ...keys: string[]) =>
  keys.reduce<Walk>(
    (walk, key) => (key === "Enter" ? gone(walk) : (step(marks, walk, key) ?? walk)),
    { at: from, trail: [] },
  );

test("marks without columns are walked in reading order, round and round", () => {
  const row = [mark("a"), mark("b"), mark("c")];
  expect(walked(row, "a", "ArrowRight", "ArrowDown").at).toBe("c");
  expect(walked(row, "a", "ArrowUp").at).toBe("c");
  expect(walked(row, "b", "End", "ArrowRight").at).toBe("a");
});

test("left and right walk through what a node is tied to", () => {
  expect(walked(network, "two", "ArrowRight").at).toBe("area");
  expect(walked(network, "two", "ArrowRight", "ArrowRight").at).toBe("rain");
  expect(walked(network, "two", "ArrowLeft").at).toBe("wind");
});

test("Enter goes there, Backspace returns, also over several steps", () => {
  const there = walked(network, "two", "ArrowLeft", "Enter", "ArrowRight");
  expect(there.at).toBe("one");
  expect(walked(network, "two", "ArrowLeft", "Enter", "ArrowRight", "Backspace").at).toBe("wind");
  const back = walked(network, "two", "ArrowLeft", "Enter", "ArrowRight", "Backspace", "Backspace");
  expect(back.at).toBe("two");
  expect(step(network, back, "Backspace")).toBeUndefined();
});

test("up and down stay in the column, pages go from column to column", () => {
  expect(walked(network, "one", "ArrowDown").at).toBe("two");
  expect(walked(network, "one", "ArrowUp").at).toBe("two");
  expect(walked(network, "two", "PageDown").at).toBe("rain");
  expect(walked(network, "rain", "PageDown").at).toBe("area");
  expect(walked(network, "area", "PageUp").at).toBe("rain");
});

test("arrows of a mark's own lead where it says, and Backspace leads back along what was gone to", () => {
  const cells = [
    { ...mark("row", "agreement", ["head"]), arrows: { ArrowLeft: "row", ArrowRight: "cell" } },
    { ...mark("cell"), isLink: true, arrows: { ArrowLeft: "row", ArrowUp: "head" } },
    { ...mark("head", "sector", ["row"]), arrows: { ArrowLeft: "head", ArrowDown: "cell" } },
  ];
  expect(walked(cells, "row", "ArrowRight").at).toBe("cell");
  expect(walked(cells, "row", "ArrowRight", "ArrowUp").at).toBe("head");
  expect(walked(cells, "row", "ArrowLeft").at).toBe("row");
  expect(walked(cells, "row", "ArrowRight", "Enter", "ArrowUp", "Backspace").at).toBe("cell");
  expect(walked(cells, "cell", "PageDown").at).toBe("row");
});

test("links are never walked to, unless they are cells", () => {
  for (const key of ["ArrowDown", "ArrowRight", "PageDown", "End", "Home"])
    expect(walked(network, "wind", key).at).not.toContain("~");
});

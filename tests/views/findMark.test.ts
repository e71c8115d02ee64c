import { expect, test } from "vitest";
import type { MarkFacts } from "../../src/figures/figure.ts";
import { find } from "../../src/views/FindMark.tsx";

const mark = (id: string, title: string, label = title): MarkFacts => ({
  id,
  title,
  label,
  evidence: () => [],
});
const marks = [
  mark("talks", "Semiconductor talks"),
  mark("chips", "Semiconductors"),
  mark("yen", "１０兆円", "Target, ten trillion yen"),
];

test("a name is found whole before it is found in part, in any case and width", () => {
  expect(find(marks, "semiconductors")?.id).toBe("chips");
  expect(find(marks, " SEMICON ")?.id).toBe("chips");
  expect(find(marks, "semiconductor t")?.id).toBe("talks");
  expect(find(marks, "10兆円")?.id).toBe("yen");
  expect(find(marks, "ten trillion")?.id).toBe("yen");
});

test("the nearest name is found, not the first that happens to hold the letters", () => {
  const order = [
    mark("aerospace", "Aerospace"),
    mark("moc", "Memorandum on space"),
    mark("station", "Space station"),
    mark("space", "Space law"),
  ];
  expect(find(order, "space")?.id).toBe("space");
  expect(find(order.slice(0, 2), "space")?.id).toBe("moc");
  expect(find(order.slice(0, 1), "space")?.id).toBe("aerospace");
});

test("nothing and nonsense find nothing", () => {
  expect(find(marks, "  ")).toBeUndefined();
  expect(find(marks, "zeppelin")).toBeUndefined();
});

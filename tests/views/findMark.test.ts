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
  expect(find(marks, " SEMICON ")?.id).toBe("talks");
  expect(find(marks, "10兆円")?.id).toBe("yen");
  expect(find(marks, "ten trillion")?.id).toBe("yen");
});

test("nothing and nonsense find nothing", () => {
  expect(find(marks, "  ")).toBeUndefined();
  expect(find(marks, "zeppelin")).toBeUndefined();
});

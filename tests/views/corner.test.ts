import { expect, test } from "vitest";
import { WHOLE } from "../../src/camera/viewpoint.ts";
import { emptiestCorner } from "../../src/views/zoom/corner.ts";

const at = (...places: [number, number][]) =>
  new Map(places.map((place, index) => [String(index), place] as const));
const SHARE = [0.2, 0.2] as const;

test("the small map stands where it hides the fewest marks, and stays where none is better", () => {
  const full = at([0.9, 0.1], [0.1, 0.1], [0.1, 0.8]);
  expect(emptiestCorner(full, WHOLE, SHARE, "top right")).toBe("bottom right");
  expect(emptiestCorner(at([0.5, 0.5]), WHOLE, SHARE, "top left")).toBe("top left");
  expect(emptiestCorner(at([0.9, 0.1], [0.1, 0.1]), WHOLE, SHARE, "bottom left")).toBe(
    "bottom left",
  );
});

test("marks count where they are seen, and the legend's foot is no corner", () => {
  const near = { x: 0.9, y: 0.1, zoom: 4 };
  expect(emptiestCorner(at([0.9, 0.1]), near, SHARE, "top right")).toBe("top right");
  expect(emptiestCorner(at([0.9, 0.97]), WHOLE, SHARE, "bottom right")).toBe("bottom right");
  expect(emptiestCorner(at([0.9, 0.85]), WHOLE, SHARE, "bottom right")).toBe("top right");
});

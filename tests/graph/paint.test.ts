import { expect, test } from "vitest";
import { linkBatches, nodeBatches } from "../../src/graph/batches.ts";
import { type Context, paint, paintSteps, prepare } from "../../src/graph/paint.ts";
import { DIMMED, LIT, PLAIN } from "../../src/graph/scene.ts";
import { communities, light, pickedOut } from "./communities.ts";

/** A context that notes down what it is told, with the styles of that moment. */
function notingContext() {
  const notes: { call: string; args: unknown[]; style: Record<string, unknown> }[] = [];
  const style: Record<string, unknown> = {};
  const context = new Proxy(style, {
    get: (_, call: string) =>
      call in style
        ? style[call]
        : (...args: unknown[]) => {
            notes.push({ call, args, style: { ...style } });
            if (call === "setLineDash") style.dash = args[0];
            return { width: String(args[0]).length * 7 };
          },
  });
  const count = (call: string) => notes.filter((note) => note.call === call).length;
  return { context: context as unknown as Context, notes, count };
}

const shot = {
  camera: { x: 10, y: 10, scale: 900 },
  home: 900,
  width: 1000,
  height: 700,
  ratio: 2,
  labels: { x0: 0, y0: 0, x1: 1000, y1: 700 },
};

test("every node and every link is in one batch, dimmed ones first and lit ones last", () => {
  const scene = communities(300, 900);
  const emphasis = pickedOut(scene, 5);
  for (const [batches, all] of [
    [nodeBatches(scene, emphasis), 300],
    [linkBatches(scene, emphasis), 900],
  ] as const) {
    const members = batches.flatMap((batch) => [...batch.members]);
    expect(members.toSorted((a, b) => a - b)).toEqual([...Array(all).keys()]);
    const levels = batches.map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted());
    expect(levels[0]).toBe(DIMMED);
    expect(levels.at(-1)).toBe(LIT);
  }
  expect(nodeBatches(scene).every(({ level }) => level === PLAIN)).toBe(true);
});

test("thirty thousand links are drawn in some dozens of strokes and leave none out", () => {
  const scene = communities(10_000, 30_000);
  const { context, notes, count } = notingContext();
  const { labels: _, ...bare } = shot;
  paint(context, prepare(scene, { palette: light }), bare);
  const lines = notes.filter(({ call }) => call === "lineTo").length;
  // Those wholly above or below the picture are not drawn.
  expect(lines).toBeGreaterThan(25_000);
  expect(count("stroke")).toBeLessThan(200);
  expect(count("fillText")).toBe(0);
});

test("the colours are those handed in and no other", () => {
  const scene = communities(200, 400);
  const palette = { paper: "p", ink: "i", nodes: ["a", "b"], links: ["l"], font: "f" };
  const { context, notes } = notingContext();
  paint(context, prepare(scene, { palette, emphasis: pickedOut(scene, 0) }), shot);
  const used = new Set(notes.flatMap(({ style }) => [style.fillStyle, style.strokeStyle]));
  used.delete(undefined);
  expect([...used].toSorted()).toEqual(["a", "b", "i", "l", "p"]);
});

test("dashes are drawn where links are few", () => {
  const scene = communities(60, 90);
  const { context, notes } = notingContext();
  paint(context, prepare(scene, { palette: light }), { ...shot, height: 1000 });
  const dashed = notes.filter(({ call, style }) => call === "lineTo" && style.dash?.toString());
  expect(dashed.length).toBe(10);
});

test("it stops often enough for a page to do other things", () => {
  const scene = communities(10_000, 30_000);
  const { context } = notingContext();
  const steps = [...paintSteps(context, prepare(scene, { palette: light }), shot)];
  expect(steps.length).toBeGreaterThan(12);
});

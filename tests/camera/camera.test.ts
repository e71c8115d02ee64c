import fc from "fast-check";
import { expect, test } from "vitest";
import {
  boundsOf,
  type Camera,
  clamp,
  fitted,
  panBy,
  resized,
  type Size,
  seen,
  toPlace,
  toScreen,
  zoomAbout,
} from "../../src/camera/camera.ts";

const px = fc.double({ min: -2000, max: 2000, noNaN: true });
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 60, max: 3000 }),
  height: fc.integer({ min: 60, max: 3000 }),
});
const camera: fc.Arbitrary<Camera> = fc.record({
  x: px,
  y: px,
  scale: fc.double({ min: 10, max: 50_000, noNaN: true }),
});
const places = fc
  .array(fc.tuple(unit, unit), { minLength: 1, maxLength: 40 })
  .map((points) => Float32Array.from(points.flat()));

test("from a place to the screen and back is the place", () => {
  fc.assert(
    fc.property(camera, unit, unit, (c, x, y) => {
      const [backX, backY] = toPlace(c, ...toScreen(c, x, y));
      expect(backX).toBeCloseTo(x, 6);
      expect(backY).toBeCloseTo(y, 6);
    }),
  );
});

test("zooming leaves what is under the point where it is", () => {
  fc.assert(
    fc.property(
      camera,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      px,
      px,
      (c, factor, x, y) => {
        const zoomed = zoomAbout(c, factor, x, y);
        const place = toPlace(c, x, y);
        const [nowX, nowY] = toScreen(zoomed, ...place);
        expect(nowX).toBeCloseTo(x, 4);
        expect(nowY).toBeCloseTo(y, 4);
        expect(zoomed.scale).toBeCloseTo(c.scale * factor, 4);
      },
    ),
  );
});

test("a fitted camera shows every place, and the whole touches two sides of its padding", () => {
  fc.assert(
    fc.property(places, size, (p, view) => {
      const padding = 20;
      // Places closer than numbers tell apart have no scale of their own.
      fc.pre(p.every((n) => n === 0 || Math.abs(n) > 1e-6));
      const c = fitted(boundsOf(p), view, padding);
      const xs: number[] = [];
      const ys: number[] = [];
      for (let at = 0; at < p.length; at += 2) {
        const [x, y] = toScreen(c, p[at] as number, p[at + 1] as number);
        xs.push(x);
        ys.push(y);
      }
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      expect(left).toBeGreaterThanOrEqual(padding - 0.01);
      expect(top).toBeGreaterThanOrEqual(padding - 0.01);
      expect(right).toBeLessThanOrEqual(view.width - padding + 0.01);
      expect(bottom).toBeLessThanOrEqual(view.height - padding + 0.01);
      expect((left + right) / 2).toBeCloseTo(view.width / 2, 2);
      expect((top + bottom) / 2).toBeCloseTo(view.height / 2, 2);
    }),
  );
});

test("a single place is shown in the middle", () => {
  const c = fitted(boundsOf(Float32Array.of(0.3, 0.7)), { width: 200, height: 100 });
  const [x, y] = toScreen(c, 0.3, 0.7);
  expect(x).toBeCloseTo(100, 3);
  expect(y).toBeCloseTo(50, 3);
  expect(c.scale).toBeGreaterThan(0);
});

test("a clamped camera keeps its limits, and clamping it again changes nothing", () => {
  fc.assert(
    fc.property(camera, places, size, (c, p, view) => {
      const bounds = boundsOf(p);
      const once = clamp(c, bounds, view, 100, 1000);
      expect(once.scale).toBeGreaterThanOrEqual(100);
      expect(once.scale).toBeLessThanOrEqual(1000);
      const [x, y] = toPlace(once, view.width / 2, view.height / 2);
      expect(x).toBeGreaterThanOrEqual(bounds.x0 - 1e-6);
      expect(x).toBeLessThanOrEqual(bounds.x1 + 1e-6);
      expect(y).toBeGreaterThanOrEqual(bounds.y0 - 1e-6);
      expect(y).toBeLessThanOrEqual(bounds.y1 + 1e-6);
      const twice = clamp(once, bounds, view, 100, 1000);
      expect(twice.scale).toBe(once.scale);
      expect(twice.x).toBeCloseTo(once.x, 6);
      expect(twice.y).toBeCloseTo(once.y, 6);
    }),
  );
});

test("a camera that is allowed is left as it is", () => {
  const bounds = { x0: 0, y0: 0, x1: 1, y1: 1 };
  const view = { width: 300, height: 200 };
  const home = fitted(bounds, view);
  expect(clamp(home, bounds, view, home.scale / 2, home.scale * 8)).toBe(home);
});

test("panning there and back is no pan; a resized view looks at the same middle", () => {
  fc.assert(
    fc.property(camera, px, px, size, size, (c, dx, dy, from, to) => {
      const back = panBy(panBy(c, dx, dy), -dx, -dy);
      expect(back.x).toBeCloseTo(c.x, 6);
      expect(back.y).toBeCloseTo(c.y, 6);
      const [x, y] = toPlace(c, from.width / 2, from.height / 2);
      const [nowX, nowY] = toScreen(resized(c, from, to), x, y);
      expect(nowX).toBeCloseTo(to.width / 2, 4);
      expect(nowY).toBeCloseTo(to.height / 2, 4);
    }),
  );
});

test("what is seen ends where the view ends", () => {
  const box = seen({ x: 10, y: 20, scale: 100 }, { width: 210, height: 120 });
  expect(box).toEqual({ x0: -0.1, y0: -0.2, x1: 2, y1: 1 });
});

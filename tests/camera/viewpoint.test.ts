import fc from "fast-check";
import { expect, test } from "vitest";
import { toScreen } from "../../src/camera/camera.ts";
import {
  cameraAt,
  readViewpoint,
  viewpointOf,
  WHOLE,
  writeViewpoint,
} from "../../src/camera/viewpoint.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const viewpoint = fc.record({
  x: share,
  y: share,
  zoom: fc.double({ min: 1, max: 64, noNaN: true }),
});
const size = { width: 640, height: 560 };

test("what is written is read again, to a thousandth of a picture", () => {
  fc.assert(
    fc.property(viewpoint, (at) => {
      const read = readViewpoint(writeViewpoint(at) || "0.5,0.5,1");
      expect(read?.x).toBeCloseTo(at.x, 3);
      expect(read?.y).toBeCloseTo(at.y, 3);
      expect(read?.zoom).toBeCloseTo(at.zoom, 1);
    }),
  );
});

test("the whole is not written; what is no viewpoint is not read", () => {
  expect(writeViewpoint(WHOLE)).toBe("");
  const strangers = ["", "1", "0.5,0.5", "2,0,2", "0.5,0.5,0.5", "0.5,0.5,65", "-1,0,2", "a,b,c"];
  for (const text of [...strangers, "0.5,0.5,2,1", "0x1,0,2", "1e-3,0,2"])
    expect(readViewpoint(text)).toBeUndefined();
});

test("a camera shows its viewpoint in the middle, and leads back to it", () => {
  fc.assert(
    fc.property(viewpoint, (at) => {
      const camera = cameraAt(at, size);
      const [px, py] = toScreen(camera, at.x * size.width, at.y * size.height);
      expect(px).toBeCloseTo(size.width / 2, 6);
      expect(py).toBeCloseTo(size.height / 2, 6);
      const back = viewpointOf(camera, size);
      expect(back.x).toBeCloseTo(at.x, 6);
      expect(back.y).toBeCloseTo(at.y, 6);
      expect(back.zoom).toBe(at.zoom);
    }),
  );
});

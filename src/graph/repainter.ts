import { type Box, type Camera, type Size, sameCamera } from "../camera/camera.ts";
import { isWornOut, shotOf } from "./framing.ts";
import { createLayer } from "./layer.ts";
import type { Painter } from "./painter.ts";
import type { Shot } from "./shot.ts";

/** What should be seen now. */
export interface Wanted {
  readonly camera: Camera;
  /** The camera that shows the whole. */
  readonly home: Camera;
  readonly bounds: Box;
  /** The same object as long as the view has the same size; of no width while it is hidden. */
  readonly size: Size;
  readonly dotsPerPx: number;
  /** Another number after each change of what is painted. */
  readonly content: number;
}

/** Keeps up a picture of what is wanted: roughly at once, sharply when the hand rests. */
export interface Repainter {
  /** The hand moved the camera. */
  moved(): void;
  /** Something else than the camera is wanted. */
  changed(): void;
  /** A picture apart from those that are kept up. */
  picture(shot: Shot): Promise<ImageBitmap>;
  /** Resolves once what is up is what is wanted; at once after `destroy`. */
  whenSharp(): Promise<void>;
  destroy(): void;
}

/** ms after the last movement at which the picture is painted anew. */
const REST_MS = 120;

export function createRepainter(
  stage: HTMLElement,
  painter: Painter,
  wanted: () => Wanted,
): Repainter {
  // The whole, roughly, where the sharp picture does not reach while the hand moves.
  const ground = createLayer(stage);
  const sharp = createLayer(stage);
  const waiting: (() => void)[] = [];
  let shown: Wanted | undefined;
  let shownOnGround: Wanted | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let ended = false;
  let line: Promise<unknown> = Promise.resolve();

  const picture = (shot: Shot): Promise<ImageBitmap> => {
    const next = line.then(() => painter.paint(shot));
    line = next.catch(() => {});
    return next;
  };

  const isSharp = () => {
    const want = wanted();
    return (
      shown !== undefined &&
      shown.content === want.content &&
      shown.size === want.size &&
      shown.dotsPerPx === want.dotsPerPx &&
      sameCamera(shown.camera, want.camera)
    );
  };
  const isHidden = () => ended || wanted().size.width === 0;
  const isWorn = () => {
    const { camera, size, bounds } = wanted();
    return sharp.shot !== undefined && isWornOut(sharp.shot, camera, size, bounds);
  };
  const rest = () => {
    clearTimeout(resting);
    resting = undefined;
  };

  async function paintSharp(): Promise<void> {
    const want = wanted();
    const shot = shotOf(want.camera, want.home.scale, want.size, want.dotsPerPx);
    const bitmap = await picture(shot);
    if (ended) return bitmap.close();
    sharp.show(bitmap, shot);
    sharp.follow(wanted().camera);
    shown = want;
  }

  async function paintGround(): Promise<void> {
    const want = wanted();
    if (shownOnGround?.content === want.content && shownOnGround.size === want.size) return;
    const shot: Shot = { camera: want.home, home: want.home.scale, ...want.size, ratio: 1 };
    const bitmap = await picture(shot);
    if (ended) return bitmap.close();
    ground.show(bitmap, shot);
    ground.follow(wanted().camera);
    shownOnGround = want;
  }

  async function paint(): Promise<void> {
    if (busy) return;
    busy = true;
    rest();
    try {
      while (!isHidden() && !isSharp() && (resting === undefined || isWorn())) {
        rest();
        await paintSharp();
      }
      if (isHidden() || !isSharp()) return;
      for (const done of waiting.splice(0)) done();
      await paintGround();
    } finally {
      busy = false;
    }
    // What became wanted while the ground was painted found the painter busy.
    if (resting === undefined && !isHidden() && !isSharp()) return paint();
  }

  const askToPaint = () => {
    // Where nothing can be painted nothing is up; the view goes on answering.
    paint().catch(() => {});
  };

  return {
    moved() {
      const { camera } = wanted();
      sharp.follow(camera);
      ground.follow(camera);
      clearTimeout(resting);
      resting = setTimeout(() => {
        resting = undefined;
        askToPaint();
      }, REST_MS);
      if (isWorn()) askToPaint();
    },
    changed() {
      const { camera } = wanted();
      sharp.follow(camera);
      ground.follow(camera);
      askToPaint();
    },
    picture,
    whenSharp: () =>
      ended || isSharp() ? Promise.resolve() : new Promise((done) => waiting.push(done)),
    destroy() {
      ended = true;
      rest();
      painter.destroy();
      for (const done of waiting.splice(0)) done();
    },
  };
}

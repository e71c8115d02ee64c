import { isStill } from "./motion.ts";

const GLIDE_MS = 220;

/** A motion under way. Once it is at its end, both do nothing. */
export interface Glide {
  /** Leaves it where it is. */
  stop(): void;
  /** Goes to its end at once. */
  finish(): void;
}

/**
 * Calls `step` with a share from 0 to 1 once a frame, slowing down to the end;
 * once with 1 where the reader wants no motion.
 */
export function glide(step: (share: number) => void): Glide {
  let frame: number | undefined;
  const stop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  const finish = () => {
    if (frame === undefined) return;
    stop();
    step(1);
  };
  if (isStill()) {
    step(1);
    return { stop, finish };
  }
  let start: number | undefined;
  frame = requestAnimationFrame(function next(time) {
    start ??= time;
    const share = Math.min(1, (time - start) / GLIDE_MS);
    frame = share < 1 ? requestAnimationFrame(next) : undefined;
    step(1 - (1 - share) ** 3);
  });
  return { stop, finish };
}

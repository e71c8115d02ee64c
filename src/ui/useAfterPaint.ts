import { useEffect, useState } from "react";
import { useLatest } from "./useLatest.ts";

/** A page that is never idle gets it after so long all the same. */
const LATEST_MS = 200;

/** Does something once the next frame is on the screen and nothing else is waiting. Returns how to call it off. */
export function afterPaint(act: () => void): () => void {
  let waiting: number | undefined;
  const frame = requestAnimationFrame(() => {
    waiting = window.requestIdleCallback
      ? window.requestIdleCallback(act, { timeout: LATEST_MS })
      : window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    if (waiting === undefined) return;
    if (window.cancelIdleCallback) window.cancelIdleCallback(waiting);
    else window.clearTimeout(waiting);
  };
}

/**
 * The value, one painted frame late. A deferred render would often still come
 * before the paint and hold it up; what this value feeds never does.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => setPainted(() => value)), [value]);
  return painted;
}

/** Does something as soon as the next frame is on the screen. Returns how to call it off. */
function afterFrame(act: () => void): () => void {
  let waiting: number | undefined;
  const frame = requestAnimationFrame(() => {
    waiting = window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(waiting);
  };
}

/** The value, as soon as a frame without it is painted. Of values that come faster than frames, the last. */
export function useAfterFrame<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  const behind = value !== painted;
  const catchUp = useLatest(() => setPainted(() => value));
  // biome-ignore lint/correctness/useExhaustiveDependencies: who has caught up with one value may be behind the next
  useEffect(() => (behind ? afterFrame(catchUp) : undefined), [behind, painted, catchUp]);
  return painted;
}

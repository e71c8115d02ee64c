import { useEffect, useState } from "react";

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

/** The value, as soon as a frame without it is painted; where it does not wait, the value itself. */
export function useAfterFrame<T>(value: T, waits: boolean): T {
  const [painted, setPainted] = useState(value);
  useEffect(
    () => (waits && value !== painted ? afterFrame(() => setPainted(() => value)) : undefined),
    [waits, value, painted],
  );
  return waits ? painted : value;
}

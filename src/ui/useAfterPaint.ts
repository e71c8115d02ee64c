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

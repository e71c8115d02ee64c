import type { SettleOptions } from "./settle.ts";

/** In milliseconds: half a frame, so that a page answers while it computes. */
const SLICE = 8;

/**
 * Runs steps to their end in slices of at most 8 ms (one step more, if steps
 * are long), with room for other tasks between them.
 *
 * @param steps yields the share of the work that is done
 * @returns what the steps return; rejects with the signal's reason once it is aborted
 */
export async function inSlices<Result>(
  steps: Iterator<number, Result, void>,
  { signal, onProgress }: SettleOptions = {},
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const start = performance.now();
    let longest = 0;
    let last = start;
    let step = steps.next();
    // Stops before the slice is full if a step like the longest would not fit.
    for (; !step.done; step = steps.next()) {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now - start + longest > SLICE) break;
    }
    onProgress?.(step.done ? 1 : step.value);
    if (step.done) return step.value;
    await turn();
  }
}

/** A task of its own; unlike timers, messages are not held back in a page that is not seen. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

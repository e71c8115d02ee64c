import type { Answer, Order } from "./paint.worker.ts";
import type { Painter } from "./painter.ts";
import { startWorker } from "./workers.ts";

/** ms after which a worker whose script has not come is given up. */
const PATIENCE_MS = 4000;

/**
 * Paints in a worker. Undefined where the page may have none or it could paint
 * nothing. `paint` rejects when the worker turns out to be refused, which some
 * policies do only after it was made.
 */
export function createWorkerPainter(): Painter | undefined {
  if (typeof Worker === "undefined" || typeof OffscreenCanvas === "undefined") return;
  let worker: Worker;
  try {
    worker = startWorker("paint");
  } catch {
    return;
  }
  const send = (order: Order) => worker.postMessage(order);
  let waiting: { done(bitmap: ImageBitmap): void; fail(error: Error): void } | undefined;
  let failed: Error | undefined;
  const fail = (reason: string) => {
    failed ??= new Error(reason);
    clearTimeout(patience);
    worker.terminate();
    waiting?.fail(failed);
    waiting = undefined;
  };
  const patience = setTimeout(fail, PATIENCE_MS, "The painter's script does not come.");
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    fail("The painter was refused or broke.");
  });
  worker.addEventListener("messageerror", () => fail("The painter cannot be understood."));
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if ("ready" in data) return clearTimeout(patience);
    if ("failure" in data) return fail(data.failure);
    waiting?.done(data.bitmap);
    waiting = undefined;
  });
  return {
    tell(news) {
      if (!failed) send({ news });
    },
    paint: (shot) =>
      new Promise((done, refuse) => {
        if (failed) return refuse(failed);
        waiting = { done, fail: refuse };
        send({ shot });
      }),
    destroy: () => fail("The painter was let go."),
  };
}

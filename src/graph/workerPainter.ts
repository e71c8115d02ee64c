import type { Answer, Order } from "./paint.worker.ts";
import address from "./paint.worker.ts?worker&url";
import type { Painter } from "./painter.ts";

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
    worker = new Worker(trusted(address) as string, { type: "module" });
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

/** Pages may demand that addresses of scripts are vouched for; this one is the build's own. */
function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes ? policy(trustedTypes).createScriptURL(url) : url;
}

interface Policy {
  createScriptURL(url: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

let made: Policy | undefined;

/** A name may be given only once on a page. */
function policy(trustedTypes: TrustedTypes): Policy {
  made ??= trustedTypes.createPolicy("ijp-url", {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`No script of this page: ${url}`);
      return url;
    },
  });
  return made;
}

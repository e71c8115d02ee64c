import type { Graph, Places } from "./graph.ts";
import { inSlices } from "./inSlices.ts";
import { type SettleOptions, settleSteps } from "./settle.ts";
import type { FromWorker } from "./settle.worker.ts";
import { startWorker } from "./workers.ts";

/**
 * `settle` without keeping the page from answering: in a worker, or where none
 * may run (a sandbox, a policy, no network) in slices here. The places are the
 * same either way. The graph is not changed and not kept.
 *
 * @returns rejects as `settle` throws: with the signal's reason once it is
 *   aborted, an `AbortError` unless told otherwise, or with a `RangeError`
 */
export async function settleInBackground(
  graph: Graph,
  { signal, onProgress }: SettleOptions = {},
): Promise<Places> {
  signal?.throwIfAborted();
  let told = 0;
  const options = {
    signal,
    onProgress(share: number) {
      // Slices that take over from a worker begin anew.
      if (share <= told && told > 0) return;
      told = share;
      onProgress?.(share);
    },
  };
  try {
    return await inWorker(graph, options);
  } catch {
    signal?.throwIfAborted();
    return inSlices(settleSteps(graph), options);
  }
}

function inWorker(graph: Graph, { signal, onProgress }: SettleOptions): Promise<Places> {
  return new Promise((resolve, reject) => {
    const worker = startWorker("settle");
    const end = () => {
      worker.terminate();
      signal?.removeEventListener("abort", abort);
    };
    const abort = () => {
      end();
      reject(signal?.reason);
    };
    const fail = () => {
      end();
      reject(new Error("The worker failed"));
    };
    signal?.addEventListener("abort", abort);
    worker.addEventListener("error", fail);
    worker.addEventListener("messageerror", fail);
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if ("share" in data) return onProgress?.(data.share);
      end();
      resolve(data.places);
    });
    const sources = graph.sources.slice();
    const targets = graph.targets.slice();
    worker.postMessage({ ids: graph.ids, sources, targets }, [sources.buffer, targets.buffer]);
  });
}

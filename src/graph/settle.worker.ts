import type { Graph, Places } from "./graph.ts";
import { settle } from "./settle.ts";

/** What the page is told: how far it is, or the end. */
export type FromWorker = { readonly share: number } | { readonly places: Places };

/** How many times progress is told at most. */
const TIMES = 200;

function tell(message: FromWorker, transfer: Transferable[] = []) {
  postMessage(message, { transfer });
}

addEventListener("message", ({ data }: MessageEvent<Graph>) => {
  let told = 0;
  const places = settle(data, {
    onProgress(share) {
      if (share * TIMES < told + 1) return;
      told = Math.floor(share * TIMES);
      tell({ share });
    },
  });
  tell({ places }, [places.buffer]);
});

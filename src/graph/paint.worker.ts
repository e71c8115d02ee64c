import { type Prepared, paint, prepare } from "./paint.ts";
import { afterNews, type Canvassed } from "./painter.ts";
import type { Shot } from "./shot.ts";

/** What the page sends: news, or a picture to be painted. */
export type Order = { readonly news: Canvassed } | { readonly shot: Shot };
/** What comes back: once `ready`, then one picture or failure for each shot. */
export type Answer =
  | { readonly ready: true }
  | { readonly bitmap: ImageBitmap }
  | { readonly failure: string };

const worker = globalThis as unknown as {
  onmessage: (event: MessageEvent<Order>) => void;
  postMessage(answer: Answer, transfer?: Transferable[]): void;
};

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext("2d", { alpha: false });
let told: ReturnType<typeof afterNews> = {};
let prepared: Prepared | undefined;

worker.onmessage = ({ data }) => {
  if ("news" in data) {
    told = afterNews(told, data.news);
    prepared = undefined;
    return;
  }
  try {
    const { scene, look } = told;
    if (!context || !scene || !look)
      throw new Error("There is nothing to paint, or nothing to paint on.");
    prepared ??= prepare(scene, look);
    const { shot } = data;
    canvas.width = Math.round(shot.width * shot.ratio);
    canvas.height = Math.round(shot.height * shot.ratio);
    paint(context, prepared, shot);
    const bitmap = canvas.transferToImageBitmap();
    worker.postMessage({ bitmap }, [bitmap]);
  } catch (error) {
    worker.postMessage({ failure: String(error) });
  }
};
worker.postMessage({ ready: true });

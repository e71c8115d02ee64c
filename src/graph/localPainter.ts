import { type Prepared, paintSteps, prepare } from "./paint.ts";
import { afterNews, type Canvassed, type Painter } from "./painter.ts";

/** ms of painting after which the page may do something else. */
const SLICE_MS = 8;

/** Paints on the main thread, in slices. */
export function createLocalPainter(): Painter {
  const canvas = document.createElement("canvas");
  let told: ReturnType<typeof afterNews> = {};
  let prepared: Prepared | undefined;
  let ended = false;
  return {
    tell(news: Canvassed) {
      told = afterNews(told, news);
      prepared = undefined;
    },
    async paint(shot) {
      const { scene, look } = told;
      if (!scene || !look) throw new Error("There is nothing to paint yet.");
      prepared ??= prepare(scene, look);
      canvas.width = Math.round(shot.width * shot.ratio);
      canvas.height = Math.round(shot.height * shot.ratio);
      const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
      if (!context) throw new Error("This browser gives no canvas to paint on.");
      let start = performance.now();
      for (const _ of paintSteps(context, prepared, shot)) {
        // Browsers only note down what is to be drawn until a dot is read.
        context.getImageData(0, 0, 1, 1);
        if (performance.now() - start < SLICE_MS) continue;
        await new Promise((done) => setTimeout(done));
        if (ended) throw new Error("The painter was let go.");
        start = performance.now();
      }
      return createImageBitmap(canvas);
    },
    destroy() {
      ended = true;
      canvas.width = canvas.height = 0;
    },
  };
}

import { createLocalPainter } from "./localPainter.ts";
import { afterNews, type Painter } from "./painter.ts";
import { createWorkerPainter } from "./workerPainter.ts";

/**
 * Paints in a worker while there is one and on the main thread else; a picture
 * that a worker gave up is painted again. `onSwitch` tells which it is.
 */
export function createSteadyPainter(onSwitch: (where: "worker" | "page") => void): Painter {
  let told: ReturnType<typeof afterNews> = {};
  let worker = createWorkerPainter();
  let painter = worker ?? createLocalPainter();
  let ended = false;
  onSwitch(worker ? "worker" : "page");
  return {
    tell(news) {
      told = afterNews(told, news);
      painter.tell(news);
    },
    async paint(shot) {
      try {
        return await painter.paint(shot);
      } catch (error) {
        if (!worker || ended) throw error;
        worker = undefined;
        painter = createLocalPainter();
        painter.tell(told);
        onSwitch("page");
        return painter.paint(shot);
      }
    },
    destroy() {
      ended = true;
      painter.destroy();
    },
  };
}

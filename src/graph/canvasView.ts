import { growth, toPlace } from "../camera/camera.ts";
import type { Mover } from "../camera/mover.ts";
import { createHitIndex, type HitIndex } from "./hitIndex.ts";
import { hitLink } from "./hitLink.ts";
import { afterNews, type Canvassed } from "./painter.ts";
import { createRepainter } from "./repainter.ts";
import type { Look, Scene } from "./scene.ts";
import { createSteadyPainter } from "./steadyPainter.ts";

export interface CanvasView {
  /** What is absent stays as it was. The old picture stays up until the new one is painted. */
  update(news: Canvassed): void;
  readonly scene: Scene;
  /** The node under a point, in px from the left and top edge. */
  hit(x: number, y: number): number | undefined;
  /** The link under a point. */
  hitLink(x: number, y: number): number | undefined;
  /** Where it paints: in a worker or, where that is refused, on the page. */
  readonly paintsIn: "worker" | "page";
  /** Resolves once what is up is what is wanted, sharp; while hidden it waits, after `destroy` it does not. */
  whenSharp(): Promise<void>;
  destroy(): void;
}

/** px around a node or a link that count as it, for unsteady hands. */
const NODE_SLACK = 4;
const LINK_SLACK = 5;
/** ms after which the nodes are sorted for the pointer. */
const INDEX_MS = 200;

/**
 * Draws a network into `host`, which it fills, as large as the stage of the
 * mover. The picture is painted once into a bitmap larger than the view; the
 * compositor moves that, and it is painted again when the hand rests.
 */
export function createCanvasView(
  host: HTMLElement,
  initial: Scene,
  initialLook: Look,
  mover: Mover,
): CanvasView {
  const stage = document.createElement("div");
  Object.assign(stage.style, {
    position: "absolute",
    inset: "0",
    overflow: "hidden",
    contain: "strict",
  });
  if (getComputedStyle(host).position === "static") host.style.position = "relative";
  host.prepend(stage);

  let scene = initial;
  let look = initialLook;
  let index: HitIndex | undefined;
  let content = 0;
  let paintsIn: "worker" | "page" = "worker";

  const painter = createSteadyPainter((where) => {
    paintsIn = where;
  });
  painter.tell({ scene, look });
  const repainter = createRepainter(stage, painter, () => {
    const { camera, home, bounds, size, dotsPerPx } = mover;
    return { camera, home, bounds, size, dotsPerPx, content };
  });
  const unwatch = mover.watch((change) =>
    change === "camera" ? repainter.moved() : repainter.changed(),
  );
  if (mover.size.width > 0) repainter.changed();

  /** Made when nothing else is to be done: the first pointer is not to wait for it. */
  const indexed = () => {
    index ??= createHitIndex(scene.places, scene.radii);
    return index;
  };
  const soon = () => setTimeout(indexed, INDEX_MS);
  let indexing = soon();

  return {
    get scene() {
      return scene;
    },
    get paintsIn() {
      return paintsIn;
    },
    update(news) {
      const after = afterNews({ scene, look }, news);
      painter.tell(news);
      look = after.look ?? look;
      if (after.scene && after.scene !== scene) {
        scene = after.scene;
        index = undefined;
        clearTimeout(indexing);
        indexing = soon();
      }
      content += 1;
      repainter.changed();
    },
    hit(x, y) {
      const { camera, home } = mover;
      const grown = growth(camera.scale, home.scale);
      const [px, py] = toPlace(camera, x, y);
      return indexed().at(px, py, grown / camera.scale, NODE_SLACK / camera.scale);
    },
    hitLink(x, y) {
      const { camera } = mover;
      const [px, py] = toPlace(camera, x, y);
      return hitLink(scene.graph, scene.places, px, py, LINK_SLACK / camera.scale);
    },
    whenSharp: repainter.whenSharp,
    destroy() {
      clearTimeout(indexing);
      unwatch();
      repainter.destroy();
      stage.remove();
    },
  };
}

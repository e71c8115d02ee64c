import type { Camera, Size } from "./camera.ts";
import * as cameras from "./camera.ts";
import { listenToGestures } from "./gestures.ts";
import { glide } from "./glide.ts";
import { createHitIndex, type HitIndex } from "./hitIndex.ts";
import { hitLink } from "./hitLink.ts";
import { afterNews, type Canvassed } from "./painter.ts";
import { createRepainter } from "./repainter.ts";
import type { Look, Scene } from "./scene.ts";
import type { Shot } from "./shot.ts";
import { createSteadyPainter } from "./steadyPainter.ts";
import { watchSize } from "./watchSize.ts";

export interface CanvasViewOptions {
  readonly look: Look;
  /** The node tapped or clicked; undefined on the ground. */
  readonly onPick?: (node: number | undefined) => void;
  /** The node under the pointer, whenever it becomes another one. */
  readonly onHover?: (node: number | undefined) => void;
  /** How many times larger than the whole the picture may get. Absent: 64. */
  readonly mostZoom?: number;
}

export interface CanvasView {
  /** What is absent stays as it was. The old picture stays up until the new one is painted. */
  update(news: Canvassed): void;
  readonly camera: Camera;
  /** px of the view; 0 by 0 as long as it is hidden. */
  readonly size: Size;
  readonly scene: Scene;
  /** The nearest camera allowed is taken; see `clamp`. */
  setCamera(camera: Camera): void;
  /** Scales by `factor` about the middle or the point given in px, gliding where motion is welcome. */
  zoomBy(factor: number, x?: number, y?: number): void;
  /** Shows the whole, as at the start. */
  fit(): void;
  /** The node under a point, in px from the left and top edge. */
  hit(x: number, y: number): number | undefined;
  /** The link under a point. */
  hitLink(x: number, y: number): number | undefined;
  /** A picture of the scene as it is now. Rejects when it cannot be painted. */
  picture(shot: Shot): Promise<ImageBitmap>;
  /** Calls back after each change of camera, size, scene or look. Returns how to stop. */
  watch(listener: (change: "camera" | "content") => void): () => void;
  /** Where it paints: in a worker or, where that is refused, on the page. */
  readonly paintsIn: "worker" | "page";
  /** Resolves once what is up is what is wanted, sharp; while hidden it waits, after `destroy` it does not. */
  whenSharp(): Promise<void>;
  destroy(): void;
}

/** px around a node or a link that count as it, for unsteady hands. */
const NODE_SLACK = 4;
const LINK_SLACK = 5;
const DOUBLE_TAP_ZOOM = 2;

/**
 * Draws a network into `host`, which it fills, and lets hands move it. The
 * picture is painted once into a bitmap larger than the view; the compositor
 * moves that, and it is painted again when the hand rests.
 */
export function createCanvasView(
  host: HTMLElement,
  initial: Scene,
  options: CanvasViewOptions,
): CanvasView {
  const stage = document.createElement("div");
  Object.assign(stage.style, {
    position: "absolute",
    inset: "0",
    overflow: "hidden",
    contain: "strict",
    userSelect: "none",
    cursor: "grab",
  });
  if (getComputedStyle(host).position === "static") host.style.position = "relative";
  host.prepend(stage);
  const mostZoom = options.mostZoom ?? 64;

  let scene = initial;
  let look = options.look;
  let bounds = cameras.boundsOf(scene.places);
  let size: Size = { width: 0, height: 0 };
  /** The last one that was not that of a hidden view. */
  let lastSize: Size | undefined;
  let dotsPerPx = 1;
  let home = cameras.fitted(bounds, size);
  let camera = home;
  let index: HitIndex | undefined;
  let content = 0;
  let endGlide = () => {};
  let hovered: number | undefined;
  let paintsIn: "worker" | "page" = "worker";
  const watchers = new Set<(change: "camera" | "content") => void>();

  const painter = createSteadyPainter((where) => {
    paintsIn = where;
  });
  painter.tell({ scene, look });
  const repainter = createRepainter(stage, painter, () => ({
    camera,
    home,
    bounds,
    size,
    dotsPerPx,
    content,
  }));

  const tellWatchers = (change: "camera" | "content") => {
    for (const watcher of watchers) watcher(change);
  };

  /** Limited before it is zoomed: at the limit the picture does not creep to the pointer. */
  function zoomed(from: Camera, factor: number, x: number, y: number): Camera {
    const wanted = from.scale * factor;
    const scale = Math.min(home.scale * mostZoom, Math.max(home.scale / 2, wanted));
    return cameras.zoomAbout(from, scale / from.scale, x, y);
  }

  function moveTo(wanted: Camera): void {
    camera = cameras.clamp(wanted, bounds, size, home.scale / 2, home.scale * mostZoom);
    repainter.moved();
    tellWatchers("camera");
  }

  function hit(x: number, y: number): number | undefined {
    index ??= createHitIndex(scene.places, scene.radii);
    const grown = cameras.growth(camera.scale, home.scale);
    const [px, py] = cameras.toPlace(camera, x, y);
    return index.at(px, py, grown / camera.scale, NODE_SLACK / camera.scale);
  }

  function zoomBy(factor: number, x = size.width / 2, y = size.height / 2): void {
    const from = camera;
    endGlide();
    endGlide = glide((share) => moveTo(zoomed(from, factor ** share, x, y)));
  }

  const deafen = listenToGestures(stage, {
    panBy: (dx, dy) => moveTo(cameras.panBy(camera, dx, dy)),
    zoomAbout: (factor, x, y) => moveTo(zoomed(camera, factor, x, y)),
    doubleTap: (x, y) => zoomBy(DOUBLE_TAP_ZOOM, x, y),
    tap: (x, y) => options.onPick?.(hit(x, y)),
    hover(point) {
      const node = point && hit(...point);
      if (node === hovered) return;
      hovered = node;
      stage.style.cursor = node === undefined ? "grab" : "pointer";
      options.onHover?.(node);
    },
    grab: () => endGlide(),
  });

  const unwatch = watchSize(stage, (next, dots) => {
    dotsPerPx = dots;
    const isHidden = next.width === 0 || next.height === 0;
    if (isHidden || next.width !== size.width || next.height !== size.height)
      size = isHidden ? { width: 0, height: 0 } : next;
    if (isHidden) return;
    if (size.width !== lastSize?.width || size.height !== lastSize.height) {
      const wasHome = !lastSize || cameras.sameCamera(camera, home);
      home = cameras.fitted(bounds, size);
      camera = wasHome ? home : cameras.resized(camera, lastSize as Size, size);
      lastSize = size;
      tellWatchers("camera");
    }
    repainter.changed();
  });

  return {
    get camera() {
      return camera;
    },
    get size() {
      return size;
    },
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
        const wasHome = cameras.sameCamera(camera, home);
        scene = after.scene;
        index = undefined;
        bounds = cameras.boundsOf(scene.places);
        home = cameras.fitted(bounds, lastSize ?? size);
        if (wasHome) camera = home;
      }
      content += 1;
      repainter.changed();
      tellWatchers("content");
    },
    setCamera(wanted) {
      endGlide();
      moveTo(wanted);
    },
    zoomBy,
    fit() {
      endGlide();
      moveTo(home);
    },
    hit,
    hitLink(x, y) {
      const [px, py] = cameras.toPlace(camera, x, y);
      return hitLink(scene.graph, scene.places, px, py, LINK_SLACK / camera.scale);
    },
    picture: repainter.picture,
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    whenSharp: repainter.whenSharp,
    destroy() {
      endGlide();
      deafen();
      unwatch();
      repainter.destroy();
      stage.remove();
      watchers.clear();
    },
  };
}

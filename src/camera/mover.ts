import type { Box, Camera, Size } from "./camera.ts";
import * as cameras from "./camera.ts";
import { type GestureTarget, type Held, listenToGestures } from "./gestures.ts";
import { type Glide, glide } from "./glide.ts";
import { watchSize } from "./watchSize.ts";

export interface MoverOptions {
  /** What the picture holds; seen whole at the start. */
  readonly bounds: Box;
  /** px around the whole. Absent: 24. */
  readonly padding?: number;
  /** How many times larger than the whole the picture may get. Absent: 64. */
  readonly mostZoom?: number;
  /** And how much smaller, as a factor. Absent: 0.5. */
  readonly leastZoom?: number;
  /** A tap or click, in px from the left and top edge. */
  readonly onTap?: GestureTarget["tap"];
  /** Where a pointer rests. */
  readonly onHover?: GestureTarget["hover"];
  /** What a hand takes along when it begins to move at an element, instead of the picture. */
  readonly take?: (element: Element) => Held | undefined;
}

/** Holds the camera of a picture while hands, buttons and keys move it. */
export interface Mover {
  readonly camera: Camera;
  /** The camera that shows the whole. */
  readonly home: Camera;
  readonly bounds: Box;
  /** px of the stage, the same object as long as they stay; 0 by 0 while it is hidden. */
  readonly size: Size;
  readonly dotsPerPx: number;
  /** The nearest camera allowed is taken; see `clamp`. */
  setCamera(camera: Camera): void;
  panBy(dx: number, dy: number): void;
  /** Scales by `factor` about the middle or the point given in px, gliding where motion is welcome. */
  zoomBy(factor: number, x?: number, y?: number): void;
  /** Shows the whole. */
  fit(): void;
  /** What the picture holds has changed; who saw the whole goes on seeing it. */
  setBounds(bounds: Box): void;
  /** Calls back after each change. Returns how to stop. */
  watch(listener: (change: "camera" | "size") => void): () => void;
  destroy(): void;
}

const DOUBLE_TAP_ZOOM = 2;

/** Listens to hands on `stage`, which is as large as the picture in it. */
export function createMover(stage: HTMLElement, options: MoverOptions): Mover {
  const { padding = 24, mostZoom = 64, leastZoom = 0.5 } = options;
  let { bounds } = options;
  let size: Size = { width: 0, height: 0 };
  /** The last one that was not that of a hidden stage. */
  let lastSize: Size | undefined;
  let dotsPerPx = 1;
  let home = cameras.fitted(bounds, size, padding);
  let camera = home;
  let gliding: Glide | undefined;
  const watchers = new Set<(change: "camera" | "size") => void>();
  const tell = (change: "camera" | "size") => {
    for (const watcher of watchers) watcher(change);
  };
  const limits = () => [home.scale * leastZoom, home.scale * mostZoom] as const;

  function moveTo(wanted: Camera): void {
    camera = cameras.clamp(wanted, bounds, size, ...limits());
    tell("camera");
  }

  /** Limited before it is zoomed: at the limit the picture does not creep to the pointer. */
  function zoomed(from: Camera, factor: number, x: number, y: number): Camera {
    const [least, most] = limits();
    const scale = Math.min(most, Math.max(least, from.scale * factor));
    return cameras.zoomAbout(from, scale / from.scale, x, y);
  }

  function zoomBy(factor: number, x = size.width / 2, y = size.height / 2): void {
    gliding?.finish();
    const from = camera;
    gliding = glide((share) => moveTo(zoomed(from, factor ** share, x, y)));
  }

  const deafen = listenToGestures(stage, {
    panBy: (dx, dy) => moveTo(cameras.panBy(camera, dx, dy)),
    zoomAbout: (factor, x, y) => moveTo(zoomed(camera, factor, x, y)),
    doubleTap: (x, y) => zoomBy(DOUBLE_TAP_ZOOM, x, y),
    tap: (x, y) => options.onTap?.(x, y),
    hover: (point) => options.onHover?.(point),
    grab: () => gliding?.stop(),
    take: (element) => options.take?.(element),
  });

  const unwatch = watchSize(stage, (next, dots) => {
    dotsPerPx = dots;
    const isHidden = next.width === 0 || next.height === 0;
    if (isHidden || next.width !== size.width || next.height !== size.height)
      size = isHidden ? { width: 0, height: 0 } : next;
    if (!isHidden && (size.width !== lastSize?.width || size.height !== lastSize.height)) {
      const wasHome = !lastSize || cameras.sameCamera(camera, home);
      home = cameras.fitted(bounds, size, padding);
      camera = wasHome ? home : cameras.resized(camera, lastSize as Size, size);
      lastSize = size;
    }
    tell("size");
  });

  return {
    get camera() {
      return camera;
    },
    get home() {
      return home;
    },
    get bounds() {
      return bounds;
    },
    get size() {
      return size;
    },
    get dotsPerPx() {
      return dotsPerPx;
    },
    setCamera(wanted) {
      gliding?.stop();
      moveTo(wanted);
    },
    panBy(dx, dy) {
      gliding?.stop();
      moveTo(cameras.panBy(camera, dx, dy));
    },
    zoomBy,
    fit() {
      gliding?.stop();
      moveTo(home);
    },
    setBounds(next) {
      const wasHome = cameras.sameCamera(camera, home);
      bounds = next;
      home = cameras.fitted(bounds, lastSize ?? size, padding);
      if (wasHome) camera = home;
    },
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    destroy() {
      gliding?.stop();
      deafen();
      unwatch();
      watchers.clear();
    },
  };
}

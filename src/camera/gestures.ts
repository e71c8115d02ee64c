/** What hands do to a picture; all points are px from its left and top edge. */
export interface GestureTarget {
  panBy(dx: number, dy: number): void;
  /** Scales by `factor` with what is at the point staying there. */
  zoomAbout(factor: number, x: number, y: number): void;
  /** A second tap soon after the first, at the same point. */
  doubleTap(x: number, y: number): void;
  tap(x: number, y: number): void;
  /** A pointer rests on a point or, without one, has left. */
  hover(point?: readonly [x: number, y: number]): void;
  /** A hand begins to move the picture. */
  grab(): void;
  /** Something at the element that is moved instead of the picture. */
  take(element: Element): Held | undefined;
}

/** Something a hand moves within the picture. */
export interface Held {
  moveBy(dx: number, dy: number): void;
  drop(): void;
}

/** px a pointer may stray and still tap. */
const TAP_PX = 5;
const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PX = 24;
/** px of wheel that double the scale; pinches on a trackpad come in smaller steps. */
const WHEEL_PX = 320;
const PINCH_PX = 70;
const LINE_PX = 16;
const PAGE_PX = 400;

/**
 * Listens to pointers and wheel on `stage`. Until it is clicked or tapped the
 * page scrolls over it, by wheel and by finger; a click elsewhere, or a pointer
 * that leaves, gives the wheel back to the page. Returns how to stop listening.
 */
export function listenToGestures(stage: HTMLElement, target: GestureTarget): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const down = new Map<number, readonly [x: number, y: number]>();
  let awake = false;
  let strayed = false;
  let held: Held | undefined;
  let grasped: Element | undefined;
  let last: { readonly time: number; readonly at: readonly [number, number] } | undefined;

  const wake = (now: boolean) => {
    awake = now;
    // Two fingers pinch in any case; one finger scrolls the page until the first tap.
    stage.style.touchAction = now ? "none" : "pan-x pan-y";
  };
  wake(false);

  const drop = () => {
    held?.drop();
    held = undefined;
  };

  const pointOf = (event: MouseEvent) => {
    const { left, top } = stage.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top] as const;
  };

  stage.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      if (down.size === 0) {
        strayed = false;
        grasped = event.target as Element;
      }
      down.set(event.pointerId, pointOf(event));
      if (down.size > 1) {
        strayed = true;
        drop();
      }
      if (event.pointerType === "mouse") wake(true);
      target.hover();
      target.grab();
    },
    { signal },
  );

  stage.addEventListener(
    "pointermove",
    (event) => {
      const to = pointOf(event);
      const from = down.get(event.pointerId);
      if (!from) {
        if (down.size === 0 && event.pointerType !== "touch") target.hover(to);
        return;
      }
      if (!strayed) {
        if (distance(from, to) < TAP_PX) return;
        strayed = true;
        // Not before it strays: what is clicked in the picture would not hear of it.
        stage.setPointerCapture(event.pointerId);
        held = grasped && target.take(grasped);
      }
      const [other] = [...down].filter(([id]) => id !== event.pointerId);
      down.set(event.pointerId, to);
      if (!other) return (held?.moveBy ?? target.panBy)(to[0] - from[0], to[1] - from[1]);
      const [before, after] = [middle(from, other[1]), middle(to, other[1])];
      target.panBy(after[0] - before[0], after[1] - before[1]);
      const apart = distance(from, other[1]);
      if (apart > 0) target.zoomAbout(distance(to, other[1]) / apart, ...after);
    },
    { signal },
  );

  stage.addEventListener(
    "pointerup",
    (event) => {
      if (!down.delete(event.pointerId)) return;
      drop();
      if (strayed) return;
      const at = pointOf(event);
      wake(true);
      const again =
        last !== undefined &&
        event.timeStamp - last.time < DOUBLE_TAP_MS &&
        distance(last.at, at) < DOUBLE_TAP_PX;
      last = again ? undefined : { time: event.timeStamp, at };
      if (again) target.doubleTap(...at);
      else target.tap(...at);
    },
    { signal },
  );

  stage.addEventListener(
    "pointercancel",
    ({ pointerId }) => {
      down.delete(pointerId);
      drop();
    },
    { signal },
  );
  stage.addEventListener(
    "pointerleave",
    ({ pointerType }) => {
      target.hover();
      if (pointerType === "mouse") wake(false);
    },
    { signal },
  );
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (!event.composedPath().includes(stage)) wake(false);
    },
    { signal, capture: true },
  );

  stage.addEventListener(
    "wheel",
    (event) => {
      const pinch = event.ctrlKey || event.metaKey;
      if (!awake && !pinch) return;
      event.preventDefault();
      target.grab();
      const unit = [1, LINE_PX, PAGE_PX][event.deltaMode] ?? 1;
      // A mouse wheel with a modifier sends whole notches, a pinch small steps.
      const doubling = pinch && Math.abs(event.deltaY * unit) < PINCH_PX ? PINCH_PX : WHEEL_PX;
      target.zoomAbout(2 ** ((-event.deltaY * unit) / doubling), ...pointOf(event));
    },
    { signal, passive: false },
  );

  return () => stop.abort();
}

type Point = readonly [x: number, y: number];

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function middle(a: Point, b: Point): [number, number] {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

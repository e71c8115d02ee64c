import {
  type Box,
  boundsOf,
  type Camera,
  fitted,
  type Size,
  seen,
  toPlace,
  toScreen,
} from "./camera.ts";
import type { CanvasView } from "./canvasView.ts";
import type { Shot } from "./shot.ts";

export interface MinimapOptions {
  /** px; the picture is as large as this. */
  readonly size: Size;
  /** Colour of the frame around what the view shows. */
  readonly colour: string;
}

export interface Minimap {
  update(options: Partial<MinimapOptions>): void;
  destroy(): void;
}

const PADDING = 6;
const FRAME_PX = 1.5;

/** A small picture of the whole in `host`, with a frame around what `view` shows; pressing or dragging in it moves the view there. */
export function createMinimap(
  host: HTMLElement,
  view: CanvasView,
  initial: MinimapOptions,
): Minimap {
  let options = initial;
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { display: "block", touchAction: "none", cursor: "crosshair" });
  host.append(canvas);
  const context = canvas.getContext("2d");
  const stop = new AbortController();
  let whole: ImageBitmap | undefined;
  let busy = false;
  let stale = false;

  const camera = () => fitted(boundsOf(view.scene.places), options.size, PADDING);

  function frame(): void {
    const { width, height } = options.size;
    const dots = devicePixelRatio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = Math.round(width * dots);
    canvas.height = Math.round(height * dots);
    if (!context || !whole) return;
    context.drawImage(whole, 0, 0, canvas.width, canvas.height);
    if (view.size.width === 0) return;
    context.setTransform(dots, 0, 0, dots, 0, 0);
    const {
      x,
      y,
      width: wide,
      height: high,
    } = frameOf(camera(), view.camera, view.size, options.size);
    context.strokeStyle = options.colour;
    context.lineWidth = FRAME_PX;
    context.strokeRect(x, y, wide, high);
  }

  async function paintWhole(): Promise<void> {
    if (busy) {
      stale = true;
      return;
    }
    busy = true;
    try {
      do {
        stale = false;
        const shot = shotOfWhole(camera(), options.size, devicePixelRatio);
        const bitmap = await view.picture(shot);
        whole?.close();
        whole = stop.signal.aborted ? void bitmap.close() : bitmap;
      } while (stale);
    } finally {
      busy = false;
    }
    if (!stop.signal.aborted) frame();
  }
  const askToPaint = () => {
    paintWhole().catch(() => {});
  };

  const goTo = (event: PointerEvent) => {
    const box = canvas.getBoundingClientRect();
    const [x, y] = toPlace(camera(), event.clientX - box.left, event.clientY - box.top);
    const { scale } = view.camera;
    const { width, height } = view.size;
    view.setCamera({ scale, x: width / 2 - scale * x, y: height / 2 - scale * y });
  };
  const { signal } = stop;
  canvas.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      goTo(event);
    },
    { signal },
  );
  canvas.addEventListener(
    "pointermove",
    (event) => {
      if (canvas.hasPointerCapture(event.pointerId)) goTo(event);
    },
    { signal },
  );
  const unwatch = view.watch((change) => (change === "camera" ? frame() : askToPaint()));
  askToPaint();

  return {
    update(news) {
      options = { ...options, ...news };
      askToPaint();
    },
    destroy() {
      stop.abort();
      unwatch();
      whole?.close();
      canvas.remove();
    },
  };
}

/** Marks are shrunk with the picture, down to what can still be seen. */
function shotOfWhole(camera: Camera, size: Size, ratio: number): Shot {
  return { camera, home: camera.scale * 4, ...size, ratio };
}

/** The frame around what the view shows, kept inside the small picture. */
function frameOf(small: Camera, camera: Camera, view: Size, size: Size) {
  const box: Box = seen(camera, view);
  const [left, top] = toScreen(small, box.x0, box.y0);
  const [right, bottom] = toScreen(small, box.x1, box.y1);
  const x = Math.max(FRAME_PX, left);
  const y = Math.max(FRAME_PX, top);
  return {
    x,
    y,
    width: Math.max(2, Math.min(size.width - FRAME_PX, right) - x),
    height: Math.max(2, Math.min(size.height - FRAME_PX, bottom) - y),
  };
}

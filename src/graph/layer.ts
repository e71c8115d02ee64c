import type { Camera } from "../camera/camera.ts";
import type { Shot } from "./shot.ts";

/** A picture on the page that the compositor moves about without painting it again. */
export interface Layer {
  /** Puts up a picture; it takes the bitmap over. */
  show(bitmap: ImageBitmap, shot: Shot): void;
  /** Moves and scales the picture to where the camera would have it. */
  follow(camera: Camera): void;
  /** The picture that is up. */
  readonly shot: Shot | undefined;
}

export function createLayer(stage: HTMLElement): Layer {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, {
    position: "absolute",
    left: "0",
    top: "0",
    maxWidth: "none",
    transformOrigin: "0 0",
    willChange: "transform",
    pointerEvents: "none",
    visibility: "hidden",
  });
  const output = canvas.getContext("bitmaprenderer", { alpha: false });
  stage.append(canvas);
  let shot: Shot | undefined;
  return {
    get shot() {
      return shot;
    },
    show(bitmap, next) {
      if (canvas.width !== bitmap.width) canvas.width = bitmap.width;
      if (canvas.height !== bitmap.height) canvas.height = bitmap.height;
      canvas.style.width = `${next.width}px`;
      canvas.style.height = `${next.height}px`;
      canvas.style.visibility = "";
      output?.transferFromImageBitmap(bitmap);
      shot = next;
    },
    follow(camera) {
      if (!shot) return;
      const scale = camera.scale / shot.camera.scale;
      const x = camera.x - scale * shot.camera.x;
      const y = camera.y - scale * shot.camera.y;
      canvas.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    },
  };
}

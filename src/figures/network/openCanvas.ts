import type { Mover } from "../../camera/mover.ts";
import type { CanvasView } from "../../graph/canvasView.ts";
import type { Look, Scene } from "../../graph/scene.ts";

/** Puts a canvas up. Its code comes when it is needed: our own model needs none, and frames are built without it. */
export async function openCanvas(
  host: HTMLElement,
  scene: Scene,
  look: Look,
  mover: Mover,
): Promise<CanvasView> {
  const { createCanvasView } = await import("../../graph/canvasView.ts");
  return createCanvasView(host, scene, look, mover);
}

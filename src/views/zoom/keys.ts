import type { Mover } from "../../camera/mover.ts";

/** How many times larger one press makes the picture. */
export const BUTTON_ZOOM = 1.5;
/** Share of the view that one press moves the picture by. */
const STEP = 0.15;

const PANS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * `+`, `-` and `0`, and with Shift the arrows, for who has a mark of the picture
 * in focus; Ctrl and Z take back the last move of a mark. Returns how to stop.
 *
 * @param undo says whether there was something to take back
 */
export function listenToKeys(stage: HTMLElement, mover: Mover, undo: () => boolean): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z";
    if (isUndo && undo()) event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = event.shiftKey ? PANS[event.key] : undefined;
    const { width, height } = mover.size;
    if (event.key === "+" || event.key === "=") mover.zoomBy(BUTTON_ZOOM);
    else if (event.key === "-" || event.key === "_") mover.zoomBy(1 / BUTTON_ZOOM);
    else if (event.key === "0") mover.fit();
    else if (pan) mover.panBy(pan[0] * width * STEP, pan[1] * height * STEP);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  stage.addEventListener("keydown", onKeyDown);
  return () => stage.removeEventListener("keydown", onKeyDown);
}

import { type RefObject, useEffect, useRef } from "react";
import { hasReturned } from "../url/returned.ts";

/** What shows that the reader is already doing something else. */
const ACTS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Brings a mark that an address names before the eyes and under the keyboard
 * once it is drawn. A reader who acts sooner, or who comes back to a page that
 * the browser puts where it was, is left there.
 *
 * @param asked what the address has in focus; `""` for nothing
 * @param id the mark that this is here; `undefined` where it is none
 * @param byHand the mark last chosen on the page itself, which moves nothing
 */
export function useReach(
  frame: RefObject<HTMLElement | null>,
  asked: string,
  id: string | undefined,
  byHand: RefObject<string | undefined>,
): void {
  const mark = useRef(id);
  useEffect(() => {
    mark.current = id;
  });
  useEffect(() => {
    const { current } = byHand;
    byHand.current = undefined;
    const isArrival = asked !== "" && asked !== current && !hasReturned();
    if (!isArrival || mark.current === undefined || !frame.current || isBusy()) return;
    return reach(frame.current, mark.current);
  }, [asked, frame, byHand]);
}

/** The same of a mark that the address names already, asked for once more. */
export function reachAgain(id: string): void {
  const frame = document.querySelector<HTMLElement>(".figure");
  if (frame) reach(frame, id);
}

/** Before scripts took over the reader may have gone somewhere on the page that was written. */
function isBusy(): boolean {
  if (isReady()) return false;
  const { activeElement, body } = document;
  return window.scrollY > 0 || (activeElement !== null && activeElement !== body);
}

function isReady(): boolean {
  return "ready" in document.documentElement.dataset;
}

function reach(frame: HTMLElement, id: string): () => void {
  const look = () => {
    const mark = isReady() && frame.querySelector(`.picture [data-mark="${CSS.escape(id)}"]`);
    // The picture of a moment ago may still stand there.
    if (!mark || mark.getAttribute("aria-pressed") === "false") return;
    stop();
    bring(mark as SVGElement | HTMLElement);
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    cancelAnimationFrame(first);
    observer.disconnect();
    for (const act of ACTS) window.removeEventListener(act, stop, true);
  };
  for (const act of ACTS) window.addEventListener(act, stop, true);
  observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  // Another page begins at its top first.
  const first = requestAnimationFrame(look);
  return stop;
}

function bring(mark: SVGElement | HTMLElement): void {
  const { top, bottom } = mark.getBoundingClientRect();
  const { innerHeight } = window;
  if (top < 0 || bottom > innerHeight)
    mark.scrollIntoView({ block: bottom - top > innerHeight ? "start" : "center" });
  mark.focus({ preventScroll: true });
}

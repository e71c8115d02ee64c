import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { Size } from "../../plot/size.ts";
import { besideWords, hideCutWords, shiftLegends, topFor } from "./inView.ts";

interface Looked {
  readonly lit: readonly string[];
  /** Thousandths of the way down; `undefined` where the marks pointed at put it. */
  readonly look: number | undefined;
  readonly drawn: Size;
  readonly onLook: ((at: number) => void) | undefined;
}

const REST_MS = 120;

/**
 * Which part of a drawing is seen that is higher than its room: its beginning or,
 * moved no further than it must be, the part with the marks pointed at, until
 * somebody moves it. What its patterns stand for stays in view.
 *
 * @returns what listens to a hand that scrolls
 */
export function useLook(
  room: RefObject<HTMLElement | null>,
  { lit, look, drawn, onLook }: Looked,
): () => void {
  const put = useRef(0);
  const timer = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing has its marks elsewhere
  useLayoutEffect(() => {
    const box = room.current;
    if (!box) return;
    // A scroll that did not rest yet was of the drawing before.
    window.clearTimeout(timer.current);
    const show = () => {
      const most = Math.max(0, box.scrollHeight - box.clientHeight);
      put.current =
        look === undefined ? besideWords(box, topFor(box, lit), most) : (look / 1000) * most;
      box.scrollTop = put.current;
      tellEdges(box);
    };
    show();
    // A stage of another size shows the same part.
    const observer = new ResizeObserver(show);
    observer.observe(box);
    // Recharts may draw its marks a moment after its frame.
    const marksCome = new MutationObserver(show);
    marksCome.observe(box, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      marksCome.disconnect();
    };
  }, [room, lit, look, drawn]);
  return useCallback(() => {
    const box = room.current;
    if (box) tellEdges(box);
    if (!box || !onLook || Math.abs(box.scrollTop - put.current) < 2) return;
    window.clearTimeout(timer.current);
    // A hand that scrolls is told once it rests.
    timer.current = window.setTimeout(() => {
      const most = box.scrollHeight - box.clientHeight;
      if (most <= 0 || Math.abs(box.scrollTop - put.current) < 2) return;
      put.current = box.scrollTop;
      onLook((box.scrollTop / most) * 1000);
    }, REST_MS);
  }, [room, onLook]);
}

/** Where a drawing goes on beyond its room, its edge says so. */
function tellEdges(box: HTMLElement) {
  const rest = box.scrollHeight - box.clientHeight - box.scrollTop;
  // Less than that is the air around a drawing.
  const least = box.clientHeight / 50;
  box.toggleAttribute("data-above", box.scrollTop > least);
  box.toggleAttribute("data-below", rest > least);
  shiftLegends(box);
  hideCutWords(box);
}

import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { Size } from "../../plot/size.ts";
import { type Drawn, measured, showPart, unitOf } from "./inView.ts";
import { partOf } from "./part.ts";

interface Looked {
  readonly lit: readonly string[];
  /** Thousandths of the way down; `undefined` where the marks pointed at put it. */
  readonly look: number | undefined;
  readonly drawn: Size;
  readonly onLook: ((at: number) => void) | undefined;
}

const REST_MS = 120;

/**
 * Shows the part of a drawing that is seen where it is higher than its room,
 * until somebody moves it. What its patterns stand for stays in view.
 *
 * @returns what listens to a hand that scrolls
 */
export function useLook(
  room: RefObject<HTMLElement | null>,
  { lit, look, drawn, onLook }: Looked,
): () => void {
  const put = useRef(0);
  const timer = useRef(0);
  const drawing = useRef<Drawn>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing has its marks elsewhere
  useLayoutEffect(() => {
    const box = room.current;
    if (!box) return;
    // A scroll that did not rest yet was of the drawing before.
    window.clearTimeout(timer.current);
    const show = () => {
      const whole = measured(box, lit);
      drawing.current = whole;
      const most = Math.max(0, box.scrollHeight - box.clientHeight);
      const part = whole && look === undefined ? partOf(whole) : undefined;
      put.current = look === undefined ? (part?.top ?? 0) * unitOf(box) : (look / 1000) * most;
      box.scrollTop = put.current;
      showPart(box, whole, part ?? partAt(box, whole));
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
    if (box) showPart(box, drawing.current, partAt(box, drawing.current));
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

/** Where a hand has moved it. */
function partAt(box: HTMLElement, drawn: Drawn | undefined) {
  return drawn && partOf(drawn, box.scrollTop / unitOf(box));
}

import { type PointerEvent, type RefObject, useEffect, useRef } from "react";

/** px from an edge of the window within which the page moves on by itself, and how far in a frame. */
const EDGE = 72;
const PACE = 10;

/**
 * Rows put in another order by hand, finger or pen; `.step-grip` is where one
 * takes hold. Rows are low meanwhile, a line shows where the held one goes, and
 * nothing else moves. Escape leaves everything as it was.
 *
 * @param onMove both places from 1
 */
export function useSorting(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return (event: PointerEvent<HTMLElement>) => {
    const grip = event.target instanceof Element ? event.target.closest(".step-grip") : null;
    const held = grip?.closest<HTMLElement>(".step");
    const box = list.current;
    if (!grip || !held || !box || !event.isPrimary || event.button !== 0 || stop.current) return;
    event.preventDefault();
    const rows = Array.from(box.querySelectorAll<HTMLElement>(":scope > .step"));
    const from = rows.indexOf(held);
    const before = grip.getBoundingClientRect().top;
    box.dataset.sorting = "";
    held.dataset.held = "";
    // Rows above have become lower; the one that is held stays under the hand.
    window.scrollBy({ top: grip.getBoundingClientRect().top - before, behavior: "instant" });
    let y = event.clientY;
    let to = from;
    const look = () => {
      const middles = rows.map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return top + height / 2;
      });
      to = middles.filter((middle, index) => index !== from && middle < y).length;
      rows.forEach((row, index) => {
        if (index === to && to < from) row.dataset.goes = "above";
        else if (index === to && to > from) row.dataset.goes = "below";
        else delete row.dataset.goes;
      });
    };
    const onPointer = (next: globalThis.PointerEvent) => {
      if (next.pointerId !== event.pointerId) return;
      y = next.clientY;
      look();
      if (next.type === "pointermove") return;
      stop.current?.();
      if (next.type === "pointerup" && to !== from) onMove(from + 1, to + 1);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") stop.current?.();
    };
    let frame = requestAnimationFrame(function roll() {
      const by = y < EDGE ? -PACE : y > window.innerHeight - EDGE ? PACE : 0;
      if (by !== 0) {
        window.scrollBy({ top: by, behavior: "instant" });
        look();
      }
      frame = requestAnimationFrame(roll);
    });
    const kinds = ["pointermove", "pointerup", "pointercancel"] as const;
    for (const kind of kinds) window.addEventListener(kind, onPointer);
    window.addEventListener("keydown", onKey);
    stop.current = () => {
      stop.current = undefined;
      cancelAnimationFrame(frame);
      for (const kind of kinds) window.removeEventListener(kind, onPointer);
      window.removeEventListener("keydown", onKey);
      for (const row of rows) delete row.dataset.goes;
      delete held.dataset.held;
      delete box.dataset.sorting;
      held.scrollIntoView({ block: "nearest", behavior: "instant" });
    };
  };
}

import { useEffect, useRef } from "react";
import { isStill } from "../../camera/motion.ts";
import type { BoundFigure } from "../../figures/figure.ts";
import { AIR, shift } from "../inSight.ts";
import { SIDES, type Side } from "./options.ts";

type Halves = Readonly<Record<Side, { readonly bound: BoundFigure | undefined }>>;

/** Brings what has come into focus in both halves into the window together, where it has room for both. */
export function useBothInSight(halves: Halves): void {
  const [left, right] = SIDES.map((side) => halves[side].bound?.focus?.id);
  const seen = useRef([left, right].join());
  useEffect(() => {
    const now = [left, right].join();
    if (seen.current === now) return;
    seen.current = now;
    const shown = [left, right].map((id, index) => markIn(SIDES[index] as Side, id));
    bringBothInSight(shown.filter((mark) => mark !== null));
  }, [left, right]);
}

/**
 * Scrolls the page, as little as it takes, so that marks of two pictures are in
 * the window together; not where it is too low for that.
 */
function bringBothInSight(marks: readonly Element[]): void {
  const boxes = marks.map((mark) => mark.getBoundingClientRect()).filter((box) => box.height > 0);
  if (boxes.length < 2) return;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (bottom - top > window.innerHeight - 2 * AIR) return;
  const down = shift([top, bottom], [0, window.innerHeight]);
  if (down !== 0) window.scrollBy({ top: down, behavior: isStill() ? "auto" : "smooth" });
}

function markIn(side: Side, id: string | undefined): Element | null {
  const mark = `[data-side="${side}"] .picture [data-mark="${CSS.escape(id ?? "")}"]`;
  return document.querySelector(mark);
}

import { useEffect, useRef } from "react";
import type { BoundFigure } from "../../figures/figure.ts";
import { bringBothInSight } from "../inSight.ts";
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

function markIn(side: Side, id: string | undefined): Element | null {
  const mark = `[data-side="${side}"] .picture [data-mark="${CSS.escape(id ?? "")}"]`;
  return document.querySelector(mark);
}

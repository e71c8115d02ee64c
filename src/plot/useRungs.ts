import { type RefCallback, startTransition, useCallback, useState } from "react";
import { RUNGS, type Rung } from "./rungs.ts";

const EVERY: readonly Rung[] = ["wide", "narrow"];
const ONLY: Record<Rung, readonly Rung[]> = { wide: ["wide"], narrow: ["narrow"] };

/**
 * The rungs to draw in an element: the one that fits; every one where there is
 * no width to go by (a page being built, a hidden frame), for the style sheet
 * to choose from; `undefined` before the element is there.
 */
export function useRungs(): [ref: RefCallback<HTMLElement>, rungs: readonly Rung[] | undefined] {
  const [rungs, setRungs] = useState<readonly Rung[]>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    // A drawing is made in slices that let the reader's hand through.
    const measure = () => {
      const { width } = element.getBoundingClientRect();
      startTransition(() => setRungs(fitting(width)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, rungs];
}

function fitting(width: number): readonly Rung[] {
  if (width === 0) return EVERY;
  return width >= RUNGS.wide ? ONLY.wide : ONLY.narrow;
}

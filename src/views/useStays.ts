import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

/**
 * Keeps an element where it is on the screen while what stands above it grows or
 * shrinks: called just before, it scrolls the page by the difference.
 */
export function useStays(ref: RefObject<HTMLElement | null>): () => void {
  const before = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (before.current === undefined || !ref.current) return;
    const moved = ref.current.getBoundingClientRect().top - before.current;
    before.current = undefined;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
  });
  return useCallback(() => {
    before.current = ref.current?.getBoundingClientRect().top;
  }, [ref]);
}

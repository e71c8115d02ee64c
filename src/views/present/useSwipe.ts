import { type TouchEvent, useEffect, useRef } from "react";

const FAR_PX = 50;

/** One finger across the stage leads on or back; down and up it moves what is seen. */
export function useSwipe(go: (kind: "next" | "back") => void) {
  const from = useRef<{ x: number; y: number }>(undefined);
  useEffect(() => {
    // Where a swipe goes on it must not lead to the page before, nor reload this one. A rule of
    // the style sheet would be asked at every change of any page, however large.
    const { style } = document.documentElement;
    style.overscrollBehavior = "none";
    return () => void style.removeProperty("overscroll-behavior");
  }, []);
  return {
    onTouchStart({ touches }: TouchEvent) {
      const touch = touches[0];
      from.current =
        touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd({ changedTouches }: TouchEvent) {
      const touch = changedTouches[0];
      if (!from.current || !touch) return;
      const x = touch.clientX - from.current.x;
      const y = touch.clientY - from.current.y;
      from.current = undefined;
      if (Math.abs(x) > FAR_PX && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 ? "next" : "back");
    },
  };
}

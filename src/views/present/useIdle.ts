import { type RefObject, useEffect } from "react";

const IDLE_MS = 2500;

/** Marks an element as idle once the pointer has rested on the page for a while. */
export function useIdle(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer = 0;
    const moved = () => {
      window.clearTimeout(timer);
      target.current?.removeAttribute("data-idle");
      timer = window.setTimeout(() => target.current?.setAttribute("data-idle", ""), IDLE_MS);
    };
    moved();
    window.addEventListener("pointermove", moved);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("pointermove", moved);
    };
  }, [target]);
}

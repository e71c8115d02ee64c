import { useCallback, useEffect, useState } from "react";

export interface Screen {
  /** Whether nothing but the stage is seen: on the whole screen or, where that is refused, in the window. */
  readonly isFull: boolean;
  toggle(): void;
  /** Leaves it; `false` when there was nothing to leave. */
  leave(): boolean;
}

/** @param onRefused the stage fills the window instead */
export function useScreen(onRefused: () => void): Screen {
  const [isFull, setFull] = useState(false);
  const [isFilled, setFilled] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, []);
  const leave = useCallback(() => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else if (!isFilled) return false;
    setFilled(false);
    return true;
  }, [isFilled]);
  const toggle = () => {
    if (leave()) return;
    const fill = () => {
      setFilled(true);
      onRefused();
    };
    const root = document.documentElement;
    if (!root.requestFullscreen) return fill();
    root.requestFullscreen().catch(fill);
  };
  return { isFull: isFull || isFilled, toggle, leave };
}

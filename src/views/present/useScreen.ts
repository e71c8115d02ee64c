import { useCallback, useEffect, useState } from "react";
import type { Notice } from "./notices.ts";

export interface Screen {
  /** Whether nothing but the stage is seen: on the whole screen or, where that is refused, in the window. */
  readonly isFull: boolean;
  /** @param isRemote whether the key was pressed in another window: where that gives no right, nothing changes here */
  toggle(isRemote?: boolean): void;
  /** Leaves it; `false` when there was nothing to leave. */
  leave(): boolean;
}

/** @param onRefused called with what is to be said: that the stage fills the window instead, or must be asked itself */
export function useScreen(onRefused: (notice: Notice) => void): Screen {
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
  const toggle = (isRemote = false) => {
    if (leave()) return;
    const fill = () => {
      if (isRemote) return onRefused("present.refused.there");
      setFilled(true);
      onRefused("present.refused.screen");
    };
    const root = document.documentElement;
    if (!root.requestFullscreen) return fill();
    root.requestFullscreen().catch(fill);
  };
  return { isFull: isFull || isFilled, toggle, leave };
}

import { useEffect } from "react";
import { useLatest } from "../../ui/useLatest.ts";
import type { Moment } from "./moment.ts";

/**
 * Goes on by itself, and from the end to the beginning: for a screen in a lobby.
 *
 * @param seconds to each thing shown; 0 for never
 */
export function usePlay(
  seconds: number,
  { step, build, live, blank }: Moment,
  isLast: boolean,
  go: (kind: "next" | "first") => void,
): void {
  const on = useLatest(() => go(isLast ? "first" : "next"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is shown is shown its whole time
  useEffect(() => {
    if (seconds === 0 || blank) return;
    const timer = window.setTimeout(on, seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [seconds, step, build, live, blank, on]);
}

import { useEffect } from "react";
import { useLatest } from "./useLatest.ts";

/**
 * Keeps the screen awake while this page is looked at; asked for again whenever
 * it comes back.
 */
export function useWakeLock(onRefused: () => void): void {
  const refused = useLatest(onRefused);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      if (!("wakeLock" in navigator)) return refused();
      try {
        const given = await navigator.wakeLock.request("screen");
        if (isOver) given.release().catch(() => {});
        else lock = given;
      } catch {
        if (!isOver && document.visibilityState === "visible") refused();
      }
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      lock?.release().catch(() => {});
    };
  }, [refused]);
}

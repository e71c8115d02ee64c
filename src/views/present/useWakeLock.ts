import { useEffect } from "react";
import { useLatest } from "../../ui/useLatest.ts";

/**
 * Keeps the screen awake while this page is looked at; asked for again whenever
 * it comes back. A refusal is told once: in the middle of a talk nobody wants to
 * read of it.
 */
export function useWakeLock(onRefused: () => void): void {
  const refused = useLatest(onRefused);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    let isTold = false;
    const tell = () => {
      if (!isTold) refused();
      isTold = true;
    };
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      if (!("wakeLock" in navigator)) return tell();
      try {
        const given = await navigator.wakeLock.request("screen");
        if (isOver) given.release().catch(() => {});
        else lock = given;
        isTold = true;
      } catch {
        if (!isOver && document.visibilityState === "visible") tell();
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

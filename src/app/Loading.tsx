import { useEffect, useState } from "react";
import type { Locale } from "../i18n/locale.ts";

const SOON = 1_000;
const LATE = 10_000;

/** Nothing for a second, then a word, after ten seconds a way to try again. */
export function Loading({ locale, onRetry }: { locale: Locale; onRetry: () => unknown }) {
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [SOON, LATE].map((ms) => window.setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(window.clearTimeout);
  }, []);
  return (
    <div className="wait" role="status" aria-busy="true">
      {waited >= SOON && <p>{locale.say("loading.model")}</p>}
      {waited >= LATE && (
        <>
          <p>{locale.say("loading.slow", { seconds: LATE / 1000 })}</p>
          <button type="button" onClick={() => onRetry()}>
            {locale.say("loading.retry")}
          </button>
        </>
      )}
    </div>
  );
}

import { useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { type Keeping, keep, refuse } from "./keep.ts";

interface Props {
  readonly locale: Locale;
  readonly state: Keeping["state"];
  readonly megabytes: number;
}

/** Says what is kept on this device, with the way to have it taken off again. */
export function Kept({ locale, state, megabytes }: Props) {
  const { say } = locale;
  const [failed, setFailed] = useState(false);
  const change = async (act: () => Promise<void>) => {
    try {
      await act();
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const size = locale.exact(megabytes);
  return (
    <section className="kept" aria-label={say("offline.label")}>
      <p className="soft" role="status">
        {failed && say("offline.failed")}
        {!failed && state === "keeping" && say("offline.keeping")}
        {!failed && state === "kept" && say("offline.kept", { size })}
        {!failed && state === "off" && say("offline.off", { size })}
        {!failed && state === "removed" && say("offline.removed")}
      </p>
      {state === "off" ? (
        <button type="button" className="quiet" onClick={() => change(keep)}>
          {say("offline.keep")}
        </button>
      ) : (
        state !== "removed" && (
          <button type="button" className="quiet" onClick={() => change(refuse)}>
            {say("offline.remove")}
          </button>
        )
      )}
    </section>
  );
}

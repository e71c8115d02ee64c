import { useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { takeOver } from "./keep.ts";

/** It comes by itself once every window is closed, or by this button where this is the only one. */
export function NewVersion({ locale }: { locale: Locale }) {
  const { say } = locale;
  const [isPut, setPut] = useState(false);
  const [others, setOthers] = useState(0);
  if (isPut) return null;
  return (
    <div className="newer">
      <p role="status">
        {others > 0 ? say("offline.others", { count: others }) : say("offline.newer")}
      </p>
      <button type="button" onClick={async () => setOthers(await takeOver())}>
        {say("offline.reload")}
      </button>
      <button type="button" className="quiet" onClick={() => setPut(true)}>
        {say("offline.later")}
      </button>
    </div>
  );
}

import { useState } from "react";
import { usePage } from "./page.ts";

/** Copies the address; where the clipboard refuses, shows it selected. */
export function CopyLink() {
  const { locale } = usePage();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return (
    <span className="copy-link">
      <button type="button" className="quiet" onClick={copy}>
        {locale.say("figure.link")}
      </button>
      <span role="status">{state === "copied" && locale.say("figure.linkCopied")}</span>
      {state === "refused" && (
        <label>
          {locale.say("figure.linkFallback")}
          <input readOnly value={window.location.href} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </span>
  );
}

import { useState } from "react";
import { usePage } from "./page.ts";

/** Copies the address; where the clipboard refuses, shows it selected. */
export function CopyLink() {
  const { locale, address } = usePage();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address() ?? "");
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  // A file on a disk is no address for others.
  if (address() === undefined) return null;
  return (
    <span className="copy-link">
      <button type="button" className="quiet" onClick={copy}>
        {locale.say("figure.link")}
      </button>
      <span role="status">{state === "copied" && locale.say("figure.linkCopied")}</span>
      {state === "refused" && (
        <label>
          {locale.say("figure.linkFallback")}
          <input
            ref={select}
            readOnly
            value={address()}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </span>
  );
}

function select(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}

import { useState } from "react";
import { usePage } from "./page.ts";

/** Copies the address; where the clipboard refuses, shows it selected. */
export function CopyLink() {
  const { locale, address, opened } = usePage();
  const [tried, setTried] = useState<{ link: string | undefined; state: "copied" | "refused" }>();
  const link = address();
  const copied =
    opened === undefined
      ? locale.say("figure.linkCopied")
      : locale.say("own.linkCopied", { name: opened });
  // What was said of another address is said no more.
  const state = tried?.link === link ? tried?.state : undefined;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link ?? "");
      setTried({ link, state: "copied" });
    } catch {
      setTried({ link, state: "refused" });
    }
  };
  // A file on a disk is no address for others.
  if (link === undefined) return null;
  return (
    <span className="copy-link">
      <button type="button" className="quiet" onClick={copy}>
        {locale.say("figure.link")}
      </button>
      <span role="status">{state === "copied" && copied}</span>
      {state === "refused" && (
        <label>
          {locale.say("figure.linkFallback")}
          <input ref={select} readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </span>
  );
}

function select(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}

import { useRef, useState } from "react";
import { useEdition } from "./page.ts";

/** A text to take away: copied, or selected where the clipboard refuses. */
export function CopyField({ text, label }: { text: string; label: string }) {
  const { say } = useEdition().locale;
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      field.current?.select();
      setState("refused");
    }
  };
  return (
    <div className="copy-field">
      <textarea ref={field} readOnly rows={6} value={text} aria-label={label} spellCheck={false} />
      <p>
        <button type="button" onClick={copy}>
          {say("compose.copy")}
        </button>{" "}
        <span role="status">
          {state === "copied" && say("compose.copied")}
          {state === "refused" && say("compose.refused")}
        </span>
      </p>
    </div>
  );
}

import { useRef, useState } from "react";
import { useEdition } from "./page.ts";

/** A text to take away: copied, or selected where the clipboard refuses. */
export function CopyField({ text, label }: { text: string; label: string }) {
  const { say } = useEdition().locale;
  const field = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState<{ text: string; state: "copied" | "refused" }>();
  // What was said of another text is said no more.
  const state = tried?.text === text ? tried.state : undefined;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTried({ text, state: "copied" });
    } catch {
      field.current?.focus();
      field.current?.select();
      setTried({ text, state: "refused" });
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

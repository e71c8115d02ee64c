import { useId, useState } from "react";
import { reworded } from "../../../model/editDeck.ts";
import { MAX_TEXT } from "../../../model/fields.ts";
import type { Text } from "../../../model/schema.ts";
import { useEdition } from "../../page.ts";

interface Props {
  readonly label: string;
  readonly text: Text | undefined;
  readonly rows: number;
  /** What is said when nothing is left of a text that must have something. */
  onMissing?(kept: string): string;
  onChange(text: Text | undefined): void;
}

/** A text in the page's language; what it is in another stands behind it until there are own words. */
export function Words({ label, text, rows, onMissing, onChange }: Props) {
  const { locale } = useEdition();
  const { language } = locale;
  const fault = useId();
  // What is typed stays in the field, also when it cannot be taken.
  const [draft, setDraft] = useState<string>();
  const own = typeof text === "string" ? (language === "en" ? text : undefined) : text?.[language];
  const elsewhere = typeof text === "string" ? text : (text?.en ?? "");
  const isMissing = draft !== undefined;
  return (
    <label className="words">
      <span>{label}</span>
      <textarea
        rows={rows}
        maxLength={MAX_TEXT}
        value={draft ?? own ?? ""}
        placeholder={elsewhere}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? fault : undefined}
        onChange={({ target }) => {
          const next = reworded(text, language, target.value.trim() === "" ? "" : target.value);
          const isTaken = next !== undefined || !onMissing;
          setDraft(isTaken ? undefined : target.value);
          if (isTaken) onChange(next);
        }}
      />
      {isMissing && onMissing && (
        <small id={fault} role="alert">
          {onMissing(elsewhere)}
        </small>
      )}
    </label>
  );
}

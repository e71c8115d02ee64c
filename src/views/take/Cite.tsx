import { useState } from "react";
import { citationText, OWN_STYLE, STYLES, type Style } from "../../share/citationText.ts";
import { Segments } from "../../ui/Choices.tsx";
import { CopyField } from "../CopyField.tsx";
import type { Taken } from "./taken.ts";

/** A citation of this very view, with the version of the model it was drawn from. */
export function Cite({ taken }: { taken: Taken }) {
  const { locale } = taken.page;
  const { say } = locale;
  const [style, setStyle] = useState<Style>(OWN_STYLE[locale.language]);
  return (
    <section aria-labelledby="take-cite">
      <h3 id="take-cite">{say("take.cite")}</h3>
      <Segments
        label={say("take.style")}
        value={style}
        choices={STYLES.map((value) => ({ value, label: say(`take.style.${value}`) }))}
        onChange={(value) => setStyle(value as Style)}
      />
      <CopyField
        key={style}
        text={citationText(style, taken.cited, locale)}
        label={say("take.cite")}
      />
      {taken.cited.url !== undefined && (
        <p className="soft">{say("take.cite.note", { version: taken.cited.version })}</p>
      )}
    </section>
  );
}

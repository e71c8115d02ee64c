import { useState } from "react";
import { bibtexOf, cslOf, risOf } from "../../share/citation.ts";
import { Segments } from "../../ui/Choices.tsx";
import { CopyField } from "../CopyField.tsx";
import type { Taken } from "./taken.ts";

const STYLES = ["apa", "chicago", "ja", "hi", "bibtex", "ris", "csl"] as const;
type Style = (typeof STYLES)[number];

/** A citation of this very view, with the version of the model it was drawn from. */
export function Cite({ taken }: { taken: Taken }) {
  const { locale } = taken.page;
  const { say } = locale;
  const own: Record<string, Style> = { ja: "ja", hi: "hi" };
  const [style, setStyle] = useState<Style>(own[locale.language] ?? "apa");
  return (
    <section aria-labelledby="take-cite">
      <h3 id="take-cite">{say("take.cite")}</h3>
      <Segments
        label={say("take.style")}
        value={style}
        choices={STYLES.map((value) => ({ value, label: say(`take.style.${value}`) }))}
        onChange={(value) => setStyle(value as Style)}
      />
      <CopyField key={style} text={textOf(style, taken)} label={say("take.cite")} />
      <p className="soft">{say("take.cite.note", { version: taken.cited.version })}</p>
    </section>
  );
}

function textOf(style: Style, { cited, page }: Taken): string {
  if (style === "bibtex") return bibtexOf(cited);
  if (style === "ris") return risOf(cited);
  if (style === "csl") return JSON.stringify([cslOf(cited)], null, 2);
  const { finding, site, url, version, asOf, accessed, lens } = cited;
  return page.locale.say(`citation.${style}`, {
    finding,
    site,
    url,
    version,
    lens,
    year: asOf?.slice(0, 4) ?? "none",
    asOf: asOf ? dateIn(style, asOf) : "none",
    accessed: dateIn(style, accessed),
  });
}

/** Each style writes dates in its own language, whatever the page's. */
function dateIn(style: "apa" | "chicago" | "ja" | "hi", date: string): string {
  const intl = { apa: "en-GB", chicago: "en-US", ja: "ja-JP", hi: "hi-IN" }[style];
  return new Intl.DateTimeFormat(intl, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

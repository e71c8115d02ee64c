import type { Language } from "../i18n/languages.ts";
import type { Locale } from "../i18n/locale.ts";
import { bibtexOf, type Cited, cslOf, risOf } from "./citation.ts";

export const STYLES = ["apa", "chicago", "ja", "hi", "bibtex", "ris", "csl"] as const;
export type Style = (typeof STYLES)[number];

/** The form that readers of a language expect. */
export const OWN_STYLE: Record<Language, Style> = { en: "apa", ja: "ja", hi: "hi" };

/** A citation as a reader pastes it. */
export function citationText(style: Style, cited: Cited, locale: Locale): string {
  if (style === "bibtex") return bibtexOf(cited);
  if (style === "ris") return risOf(cited);
  if (style === "csl") return JSON.stringify([cslOf(cited)], null, 2);
  const { finding, site, url = "", file = "", version, asOf, accessed, lens } = cited;
  return locale.say(`citation.${style}`, {
    finding,
    site,
    url,
    file,
    from: file === "" ? "site" : "file",
    version,
    lens,
    year: asOf?.slice(0, 4) ?? "none",
    asOf: asOf ? dateIn(style, asOf) : "none",
    accessed: dateIn(style, accessed),
  });
}

/** Each style writes dates in its own language, whatever the page's. */
function dateIn(style: "apa" | "chicago" | "ja" | "hi", date: string): string {
  const intl = { apa: "en-US", chicago: "en-US", ja: "ja-JP", hi: "hi-IN" }[style];
  return new Intl.DateTimeFormat(intl, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

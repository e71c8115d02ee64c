import type { Locale } from "../../i18n/locale.ts";
import type { Moment, Term } from "../../model/moments.ts";

/** What a moment is called: its event, or its document. */
export function momentText({ event, documents: [document] }: Moment, locale: Locale): string {
  if (event) return locale.text(event.label);
  return document ? locale.text(document.agreement.short) : "";
}

export function termText({ record }: Term, locale: Locale): string {
  return locale.text(record.label);
}

/** "2022–2027", "from 2017; no end stated". */
export function yearsText({ start, end }: Term, { say }: Locale): string {
  return end === undefined
    ? say("timeline.openEnd", { start: String(start) })
    : say("timeline.years", { start: String(start), end: String(end) });
}

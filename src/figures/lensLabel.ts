import type { Locale } from "../i18n/locale.ts";
import type { Lens } from "../model/lens.ts";
import type { Model } from "../model/schema.ts";

/** A lens in words; the lead source goes by the short name that the model gives it. */
export function lensLabel(lens: Lens, model: Model, locale: Locale): string {
  const lead = model.sources.find(({ id }) => id === model.leadSource);
  return lens === "visit-report" && lead?.short
    ? locale.text(lead.short)
    : locale.say(`lens.${lens}`);
}

import type { Locale, Words } from "../i18n/locale.ts";

/** A text of the model; marked with its language where it is not known in the reader's. */
export function Text({ of, locale }: { of: Words; locale: Locale }) {
  const lang = locale.langOf(of);
  // Isolated, so that a text in another direction cannot reorder its surroundings.
  return <bdi lang={lang}>{locale.text(of)}</bdi>;
}

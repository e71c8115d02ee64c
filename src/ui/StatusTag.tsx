import type { Locale, MessageKey } from "../i18n/locale.ts";

/** A rung of the status ladder as a word with its pattern: solid, dashed, dotted outline. */
export function StatusTag({ status, locale }: { status: string; locale: Locale }) {
  return (
    <span className="tag" data-status={status}>
      {locale.say(`status.${status}` as MessageKey)}
    </span>
  );
}

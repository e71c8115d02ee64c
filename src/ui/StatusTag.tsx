import type { ReactNode } from "react";
import type { Locale, MessageKey } from "../i18n/locale.ts";

interface Props {
  readonly status: string;
  readonly locale: Locale;
  /** The word itself where something is added to it. */
  readonly children?: ReactNode;
}

/** A rung of the status ladder as a word with its pattern: solid, dashed, dotted outline. */
export function StatusTag({ status, locale, children }: Props) {
  return (
    <span className="tag" data-status={status}>
      {children ?? locale.say(`status.${status}` as MessageKey)}
    </span>
  );
}

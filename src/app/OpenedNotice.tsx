import type { Locale } from "../i18n/locale.ts";
import { Notice } from "../ui/Notice.tsx";
import { closeOpened, useOpened } from "./opened.ts";

/** Says that a model of the reader's own is shown, and leads back. */
export function OpenedNotice({ locale }: { locale: Locale }) {
  const opened = useOpened();
  if (!opened) return null;
  const { shown, leftOut } = opened.reading.report.records;
  return (
    <Notice>
      {locale.say("own.shown", { name: opened.name, shown, leftOut })}{" "}
      <button type="button" onClick={closeOpened}>
        {locale.say("own.back")}
      </button>
    </Notice>
  );
}

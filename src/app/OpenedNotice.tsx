import { Suspense } from "react";
import type { Locale } from "../i18n/locale.ts";
import { Notice } from "../ui/Notice.tsx";
import { TakeFile } from "../views/later.ts";
import { closeOpened, useOpened } from "./opened.ts";

interface Props {
  readonly locale: Locale;
  /** Root of the site; absent in a file that was taken along. */
  readonly site: string | undefined;
  /** Where in the atlas the reader is. */
  readonly start: string;
}

/** Says that a model of the reader's own is shown, leads back, and hands it over with the atlas in one file. */
export function OpenedNotice({ locale, site, start }: Props) {
  const opened = useOpened();
  if (!opened) return null;
  const { model, report } = opened.reading;
  const { shown, leftOut } = report.records;
  return (
    <Notice>
      {locale.say("own.shown", { name: opened.name, shown, leftOut })}{" "}
      <button type="button" onClick={closeOpened}>
        {locale.say("own.back")}
      </button>{" "}
      {site !== undefined && (
        <Suspense>
          <TakeFile
            locale={locale}
            site={site}
            name={model.id}
            contents={() => ({ model: opened.text, file: opened.name, start })}
          />
        </Suspense>
      )}
    </Notice>
  );
}

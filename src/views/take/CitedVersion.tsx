import { versionOf } from "../../share/version.ts";
import { versions } from "../../share/versions.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useEdition } from "../page.ts";

/** Of an address that was cited from another version of the model: what has changed since. */
export default function CitedVersion({ version }: { version: string }) {
  const { locale, reading } = useEdition();
  const { say } = locale;
  const now = versionOf(reading.model);
  if (version === now) return null;
  const at = versions.findIndex((entry) => entry.version === version);
  if (at < 0) return <Notice>{say("version.unknown", { version, now })}</Notice>;
  const since = versions.slice(at + 1).map(({ date, changes }) => {
    const words = locale.text(changes);
    return `${locale.date(date)}: ${words}`;
  });
  return <Notice>{say("version.older", { version, now, list: since.join(" ") })}</Notice>;
}

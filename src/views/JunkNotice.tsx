import { Notice } from "../ui/Notice.tsx";
import type { Junk } from "../url/query.ts";
import { usePage } from "./page.ts";

const NAMED = 5;
const LONGEST = 60;

/** Parts of the address that have no effect: named, and kept until the reader chooses. */
export function JunkNotice({ junk }: { junk: readonly Junk[] }) {
  const { locale } = usePage();
  if (junk.length === 0) return null;
  const named = junk.slice(0, NAMED).map(({ key, value }) => `${key}=${value}`.slice(0, LONGEST));
  return <Notice>{locale.say("notice.option", { list: locale.list(named) })}</Notice>;
}

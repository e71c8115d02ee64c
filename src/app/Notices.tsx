import { Link } from "wouter";
import type { MessageKey } from "../i18n/locale.ts";
import { Notice } from "../ui/Notice.tsx";
import type { Lost } from "../url/route.ts";
import { usePage } from "../views/page.ts";

/** The address led nowhere: says so, and what stands here instead. */
export function LostNotice({ lost }: { lost: Lost }) {
  const { locale, route } = usePage();
  const figure = route.view === "explore" ? locale.say(`${route.figure}.kicker` as MessageKey) : "";
  return <Notice>{locale.say(`notice.${lost.part}`, { value: lost.value, figure })}</Notice>;
}

/** Nothing is dropped in silence. */
export function LeftOutNotice() {
  const { locale, reading, href, route } = usePage();
  const lost = reading.report.faults.filter(({ loss }) => loss !== "warning").length;
  if (lost === 0) return null;
  return (
    <Notice>
      {locale.say("notice.leftOut", { count: lost })}{" "}
      <Link href={`${href({ view: "sources", language: route.language })}#left-out`}>
        {locale.say("notice.leftOut.link")}
      </Link>
    </Notice>
  );
}

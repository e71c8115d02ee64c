import { Link } from "wouter";
import { notStated } from "../../model/notStated.ts";
import { usePage } from "../page.ts";

/** What no source states has a page of its own. */
export function Gaps() {
  const { locale, reading, href, route } = usePage();
  return (
    <p>
      {locale.say("sources.notStated.lead")}{" "}
      <Link href={href({ view: "not-stated", language: route.language })}>
        {locale.say("sources.notStated.open", { count: notStated(reading.model).length })}
      </Link>
    </p>
  );
}

import { group } from "d3-array";
import { useDeferredValue, useMemo, useState } from "react";
import { allClaims } from "../../model/claims.ts";
import type { Source } from "../../model/schema.ts";
import { Text } from "../../ui/Text.tsx";
import { usePage } from "../page.ts";
import { SourceLink } from "../SourceLink.tsx";
import { SubjectLinks } from "./SubjectLinks.tsx";

/** Cards a page holds; a search narrows what is found. */
const MOST = 500;

/** Every source with what it is cited for, found by title, publisher or kind. */
export function AllSources() {
  const { locale, reading } = usePage();
  const { say } = locale;
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed.trim().toLocaleLowerCase(locale.intl));
  const cited = useMemo(
    () => group(allClaims(reading.model), ({ source }) => source),
    [reading.model],
  );
  const found = reading.model.sources.filter(({ title, publisher, kind }) =>
    `${title} ${publisher} ${locale.text(publisher)} ${say(`kind.${kind}`)}`
      .toLocaleLowerCase(locale.intl)
      .includes(wanted),
  );
  return (
    <>
      <label className="find-source">
        {say("sources.find")}
        <input
          type="search"
          value={typed}
          placeholder={say("sources.findHint")}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p role="status" className="soft">
        {say("sources.found", { count: found.length })}
      </p>
      <ul className="cards compact">
        {found.slice(0, MOST).map((source) => (
          <SourceCard key={source.id} source={source} cited={cited.get(source.id) ?? []} />
        ))}
      </ul>
    </>
  );
}

function SourceCard({ source, cited }: { source: Source; cited: readonly { about: string }[] }) {
  const { locale } = usePage();
  const about = [...new Set(cited.map((claim) => claim.about))];
  return (
    <li id={source.id}>
      <p>
        <SourceLink source={source} />
      </p>
      <p className="soft">
        <Text of={source.publisher} locale={locale} />
        {source.date && <> · {locale.date(source.date)}</>} · {locale.say(`kind.${source.kind}`)} ·{" "}
        {locale.say("panel.count", { count: cited.length })}
      </p>
      <SubjectLinks about={about} />
    </li>
  );
}

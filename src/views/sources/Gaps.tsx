import { group } from "d3-array";
import { notStated } from "../../model/notStated.ts";
import { usePage } from "../page.ts";
import { SubjectLinks } from "./SubjectLinks.tsx";

/** What no source states, by kind of gap. */
export function Gaps() {
  const { locale, reading } = usePage();
  const byKind = group(notStated(reading.model), ({ kind, value }) =>
    locale.say(`gap.${kind}`, { value: value === undefined ? "" : locale.exact(value) }),
  );
  return (
    <>
      <p>{locale.say("sources.notStated.lead")}</p>
      <dl className="gaps">
        {Array.from(byKind, ([sentence, gaps]) => (
          <div key={sentence}>
            <dt>{sentence}</dt>
            <dd>
              <SubjectLinks about={[...new Set(gaps.map(({ about }) => about))]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

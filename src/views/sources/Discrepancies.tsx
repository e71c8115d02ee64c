import { get } from "../../model/lookup.ts";
import type { Text as Words } from "../../model/schema.ts";
import { Text } from "../../ui/Text.tsx";
import { usePage } from "../page.ts";
import { SourceLink } from "../SourceLink.tsx";
import { SubjectLinks } from "./SubjectLinks.tsx";

const WEIGHT = { high: 0, medium: 1, low: 2 } as const;

/** Where sources part on more than a status: what each says, and what is shown. */
export function Discrepancies() {
  const { locale, reading } = usePage();
  const { say } = locale;
  const { model } = reading;
  const sorted = model.discrepancies.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return (
    <>
      <p>{say("sources.discrepancies.lead")}</p>
      <ul className="cards">
        {sorted.map((discrepancy) => (
          <li key={discrepancy.id} id={discrepancy.id}>
            <details>
              <summary>
                <b>
                  <Text of={discrepancy.topic} locale={locale} />
                </b>{" "}
                <small>{say(`severity.${discrepancy.severity}`)}</small>
              </summary>
              <dl>
                <Row term={say("sources.says")} words={discrepancy.leadSays} />
                <Row term={say("sources.others")} words={discrepancy.othersSay} />
                <Row term={say("sources.assessment")} words={discrepancy.assessment} />
                <Row term={say("sources.handling")} words={discrepancy.handling} />
              </dl>
              <SubjectLinks about={discrepancy.about ?? []} />
              <ul className="plain">
                {discrepancy.sources.map((id) => (
                  <li key={id}>
                    <SourceLink source={get(model, "sources", id)} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ term, words }: { term: string; words: Words | undefined }) {
  const { locale } = usePage();
  if (words === undefined) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <Text of={words} locale={locale} />
      </dd>
    </>
  );
}

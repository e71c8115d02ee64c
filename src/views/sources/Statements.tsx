import { Text } from "../../ui/Text.tsx";
import { ClaimList } from "../ClaimList.tsx";
import { usePage } from "../page.ts";
import { SubjectLinks } from "./SubjectLinks.tsx";

/** The lead report row by row: what it says, in which words, what to beware of. */
export function Statements() {
  const { locale, reading } = usePage();
  return (
    <>
      <p>{locale.say("sources.statements.lead")}</p>
      <ol className="cards statements">
        {reading.model.statements.map((statement) => (
          <li key={statement.id} id={statement.id}>
            <h3>
              <small>{statement.id}</small> <Text of={statement.label} locale={locale} />
            </h3>
            {statement.beware && (
              <p>
                <b>{locale.say("sources.beware")}:</b>{" "}
                <Text of={statement.beware} locale={locale} />
              </p>
            )}
            <ClaimList items={statement.claims} />
            <SubjectLinks about={statement.about ?? []} />
          </li>
        ))}
      </ol>
    </>
  );
}

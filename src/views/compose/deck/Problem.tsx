import { useQuery } from "@tanstack/react-query";
import { partQuery } from "../../figureQuery.ts";
import { useEdition } from "../../page.ts";
import type { Trouble } from "./opening.ts";

const SHOWN = 20;

/** What was wrong with a deck from elsewhere: place, value, remedy; and that nothing was lost. */
export function Problem({ trouble }: { trouble: Trouble }) {
  const { say, language } = useEdition().locale;
  // Faults are told in the words of the page that lists those of a model.
  const told = useQuery(partQuery("sources", language)).data;
  const { name, words, faults = [] } = trouble;
  return (
    <div className="problem" role="alert">
      {words !== undefined && (
        <>
          <p>
            <b>{say("deck.problem", { name })}</b>: {words}
          </p>
          <p className="soft">{say("deck.problem.kept")}</p>
        </>
      )}
      {faults.length > 0 && <p>{say("deck.faults", { name, count: faults.length })}</p>}
      <ul className="plain">
        {faults.slice(0, SHOWN).map((fault, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one place may have two faults
          <li key={`${fault.path} ${index}`}>
            <code>{fault.path}</code> · {told && `${say(`fault.${fault.code}`)} · `}
            <bdi>{fault.found}</bdi>
            {told && ` · ${say(`remedy.${fault.code}`, { expected: fault.expected })}`}
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p>{say("deck.faults.more", { count: faults.length - SHOWN })}</p>}
    </div>
  );
}

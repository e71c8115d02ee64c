import { Link } from "wouter";
import type { FigureId } from "../../figures/ids.ts";
import type { MessageKey } from "../../i18n/locale.ts";
import { writeRoute } from "../../url/route.ts";
import { writeAddress } from "../../url/write.ts";
import { usePage } from "../page.ts";
import { CompareLink } from "./CompareLink.tsx";
import { ofPage } from "./ofPage.ts";
import { QUESTIONS } from "./questions.ts";

/** Three ways into a figure for who sees it for the first time. A lens that is on may hide the answer and is not carried along. */
export function Questions({ id }: { id: FigureId }) {
  const { locale, route, query } = usePage();
  const { say } = locale;
  return (
    <nav className="start" aria-labelledby="start-title">
      <h2 id="start-title" className="kicker">
        {say("overview.questions")}
      </h2>
      <ul className="questions">
        {QUESTIONS[id].map((state, index) => {
          const asked = new URLSearchParams(state);
          const isHere = Array.from(asked).every(([key, value]) => query.get(key) === value);
          return (
            <li key={state}>
              <Link
                href={writeAddress(
                  writeRoute({ view: "explore", language: route.language, figure: id }),
                  new URLSearchParams([...ofPage(query), ...asked]),
                )}
                aria-current={isHere ? "true" : undefined}
              >
                {say(`${id}.question.${index + 1}` as MessageKey)}
              </Link>
            </li>
          );
        })}
        <li className="beside-link">
          <CompareLink id={id} />
        </li>
      </ul>
    </nav>
  );
}

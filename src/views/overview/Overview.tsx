import { max } from "d3-array";
import { Link } from "wouter";
import { FIGURES, HEADLINES, isFurther } from "../../figures/ids.ts";
import { allClaims } from "../../model/claims.ts";
import { auditConversions, isStruck } from "../../model/conversions.ts";
import { statusConflicts } from "../../model/status.ts";
import { Text } from "../../ui/Text.tsx";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { Teaser } from "./Teaser.tsx";

/** States of the figures that answer a first question. */
const QUESTIONS = [
  { key: "pace", figure: "investment", query: "" },
  { key: "printed", figure: "investment", query: "reading=printed" },
  { key: "people", figure: "people", query: "" },
  { key: "signed", figure: "network", query: "status=signed" },
] as const;

/** The first page: what this is, the figures, the areas, where to start. */
export default function Overview() {
  const { reading, locale, href, route } = usePage();
  const { model } = reading;
  const { language } = route;
  const { say } = locale;
  const title = say("overview.title", { title: locale.text(model.title) });
  const lead = say("overview.lead", {
    sources: model.sources.length,
    claims: allClaims(model).length,
    date: locale.date(model.asOf ?? max(model.sources, ({ date }) => date) ?? ""),
    conflicts: statusConflicts(model).filter(({ contradicts }) => contradicts).length,
    slips: auditConversions(model).filter(isStruck).length,
  });
  useReady(title, lead);
  return (
    <>
      <div className="lead">
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      <section aria-labelledby="start">
        <h2 id="start" className="kicker">
          {say("overview.questions")}
        </h2>
        <ul className="questions">
          {QUESTIONS.map(({ key, figure, query }) => (
            <li key={key}>
              <Link href={href({ view: "explore", language, figure }, new URLSearchParams(query))}>
                {say(`overview.question.${key}`)}
              </Link>
            </li>
          ))}
          <li>
            <Link href={`${href({ view: "sources", language })}#conflicts`}>
              {say("overview.question.conflicts")}
            </Link>
          </li>
        </ul>
      </section>
      {HEADLINES.map((id) => (
        <Teaser key={id} id={id} />
      ))}
      <section aria-labelledby="further">
        <h2 id="further">{say("overview.further")}</h2>
        <ul className="further">
          {FIGURES.filter(isFurther).map((id) => (
            <li key={id}>
              <h3>
                <Link href={href({ view: "explore", language, figure: id })}>
                  {say(`${id}.kicker`)}
                </Link>
              </h3>
              <p>{say(`overview.further.${id}`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="areas">
        <h2 id="areas">{say("overview.areas", { count: model.areas.length })}</h2>
        <ol className="areas">
          {model.areas.map((area, index) => {
            const documents = model.agreements.filter(
              (a) => !a.umbrella && a.areas.includes(area.id),
            );
            const query = new URLSearchParams({
              area: area.id,
              // An area that only umbrella documents serve is still worth a look.
              ...(documents.length === 0 && { umbrella: "true" }),
            });
            return (
              <li key={area.id} data-area={index}>
                <h3>
                  <Link href={href({ view: "explore", language, figure: "network" }, query)}>
                    <Text of={area.label} locale={locale} />
                  </Link>
                </h3>
                {area.note && (
                  <p>
                    <Text of={area.note} locale={locale} />
                  </p>
                )}
                <p className="soft">{say("overview.areas.count", { count: documents.length })}</p>
              </li>
            );
          })}
        </ol>
      </section>
    </>
  );
}

import { useEffect } from "react";
import { Link } from "wouter";
import { allClaims } from "../../model/claims.ts";
import { readPlace } from "../../url/place.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { AllSources } from "./AllSources.tsx";
import { Conflicts } from "./Conflicts.tsx";
import { Conversions } from "./Conversions.tsx";
import { Discrepancies } from "./Discrepancies.tsx";
import { Gaps } from "./Gaps.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { Made } from "./Made.tsx";
import { Statements } from "./Statements.tsx";

const SECTIONS = [
  ["conflicts", Conflicts],
  ["conversions", Conversions],
  ["discrepancies", Discrepancies],
  ["statements", Statements],
  ["notStated", Gaps],
  ["all", AllSources],
  ["made", Made],
  ["leftOut", LeftOut],
] as const;

/** `notStated` → `not-stated`: the fragment of a section. */
function fragment(section: string): string {
  return section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Every source and claim, where they part, and how the model was made. */
export default function Sources() {
  const { locale, reading, href, route } = usePage();
  const { say } = locale;
  const title = say("sources.title", {
    sources: reading.model.sources.length,
    claims: allClaims(reading.model).length,
  });
  useReady(title, say("sources.lead"));
  useEffect(() => {
    // The page was not there yet when the browser looked for the place.
    const place = document.getElementById(readPlace());
    place?.scrollIntoView();
  }, []);
  return (
    <>
      <div className="lead">
        <h1>{title}</h1>
        <p>{say("sources.lead")}</p>
      </div>
      <nav className="contents" aria-label={say("sources.contents")}>
        <ul>
          {SECTIONS.map(([section]) => (
            <li key={section}>
              <a href={`#${fragment(section)}`}>{say(`sources.${section}`)}</a>
            </li>
          ))}
          <li>
            <Link href={href({ view: "glossary", language: route.language })}>
              {say("nav.glossary")}
            </Link>
          </li>
        </ul>
      </nav>
      {SECTIONS.map(([section, Section]) => (
        <section key={section} id={fragment(section)} aria-labelledby={`${section}-title`}>
          <h2 id={`${section}-title`}>{say(`sources.${section}`)}</h2>
          <Section />
        </section>
      ))}
    </>
  );
}

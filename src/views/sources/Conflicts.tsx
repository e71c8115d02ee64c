import { Link } from "wouter";
import { statusConflicts } from "../../model/status.ts";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { Text } from "../../ui/Text.tsx";
import { ClaimList } from "../ClaimList.tsx";
import { usePage } from "../page.ts";

/** Documents that sources put on different rungs, the flat contradictions first. */
export function Conflicts() {
  const { locale, reading, href, route } = usePage();
  const conflicts = statusConflicts(reading.model);
  const hard = conflicts.filter(({ contradicts }) => contradicts).length;
  return (
    <>
      <p>{locale.say("sources.conflicts.lead", { count: conflicts.length, hard })}</p>
      <ul className="cards">
        {conflicts.map(({ agreement, given }) => (
          <li key={agreement.id}>
            <h3>
              <Link
                href={href(
                  { view: "explore", language: route.language, figure: "network" },
                  new URLSearchParams({
                    focus: agreement.id,
                    ...(agreement.umbrella && { umbrella: "true" }),
                  }),
                )}
              >
                <Text of={agreement.short} locale={locale} />
              </Link>{" "}
              {given.map(({ status }) => (
                <StatusTag key={status} status={status} locale={locale} />
              ))}
            </h3>
            <details>
              <summary>
                {locale.say("panel.count", {
                  count: given.reduce((sum, { claims }) => sum + claims.length, 0),
                })}
              </summary>
              <ClaimList items={given.flatMap(({ claims }) => claims)} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

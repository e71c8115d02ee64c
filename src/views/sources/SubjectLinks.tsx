import { Link } from "wouter";
import type { FigureId } from "../../figures/ids.ts";
import type { Words } from "../../i18n/locale.ts";
import { type Found, find } from "../../model/lookup.ts";
import { Text } from "../../ui/Text.tsx";
import { usePage } from "../page.ts";

/** Which figure shows a record of this kind, and with what beside the focus. */
function figureFor({
  collection,
  record,
}: Found): { figure: FigureId; query?: object } | undefined {
  if (collection === "commitments") return { figure: "investment" };
  if (collection === "conversions") return { figure: "investment", query: { reading: "printed" } };
  if (collection === "targets") return { figure: "people" };
  if (collection === "agreements")
    return {
      figure: "network",
      ...((record as { umbrella?: boolean }).umbrella && { query: { umbrella: "true" } }),
    };
  if (collection === "areas" || collection === "sectors") return { figure: "network" };
  return undefined;
}

function nameOf({ record }: Found): Words {
  const named = record as { label?: Words; short?: Words; name?: Words; title?: Words; id: string };
  return named.short ?? named.label ?? named.name ?? named.title ?? named.id;
}

/** The records that a statement bears on, each leading to its mark where a figure draws it. */
export function SubjectLinks({ about }: { about: readonly string[] }) {
  const { locale, reading, href, route } = usePage();
  const found = about.flatMap((id) => find(reading.model, id) ?? []);
  if (found.length === 0) return null;
  return (
    <p className="soft">
      {locale.say("sources.bears")}:{" "}
      {found.map((subject, index) => {
        const shown = figureFor(subject);
        const name = <Text of={nameOf(subject)} locale={locale} />;
        return (
          <span key={subject.record.id}>
            {index > 0 && " · "}
            {shown ? (
              <Link
                href={href(
                  { view: "explore", language: route.language, figure: shown.figure },
                  new URLSearchParams({ ...shown.query, focus: subject.record.id }),
                )}
              >
                {name}
              </Link>
            ) : (
              name
            )}
          </span>
        );
      })}
    </p>
  );
}

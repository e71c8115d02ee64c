import { Link } from "wouter";
import { whereDrawn } from "../../figures/whereDrawn.ts";
import { find } from "../../model/lookup.ts";
import { Text } from "../../ui/Text.tsx";
import { nameOf } from "../nameOf.ts";
import { usePage } from "../page.ts";

/** The records that a statement bears on, each leading to its mark where a figure draws it. */
export function SubjectLinks({ about }: { about: readonly string[] }) {
  const { locale, reading, href, route } = usePage();
  const found = about.flatMap((id) => find(reading.model, id) ?? []);
  if (found.length === 0) return null;
  return (
    <p className="soft">
      {locale.say("sources.bears")}:{" "}
      {found.map((subject, index) => {
        const shown = whereDrawn(subject, reading.model);
        const name = <Text of={nameOf(subject)} locale={locale} />;
        return (
          <span key={subject.record.id}>
            {index > 0 && " · "}
            {shown ? (
              <Link
                href={href(
                  { view: "explore", language: route.language, figure: shown.figure },
                  new URLSearchParams({ ...shown.query, focus: shown.mark ?? subject.record.id }),
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

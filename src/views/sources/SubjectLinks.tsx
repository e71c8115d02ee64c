import { Link } from "wouter";
import type { FigureId } from "../../figures/ids.ts";
import type { Words } from "../../i18n/locale.ts";
import { type Found, find } from "../../model/lookup.ts";
import type { Agreement, Conversion, Model, Series, Target } from "../../model/schema.ts";
import { Text } from "../../ui/Text.tsx";
import { usePage } from "../page.ts";

interface Shown {
  readonly figure: FigureId;
  readonly query?: Record<string, string>;
}

/** The state of a figure that draws a record; `undefined` where none does. */
function figureFor({ collection, record }: Found, model: Model): Shown | undefined {
  switch (collection) {
    case "commitments":
      return { figure: "investment" };
    case "conversions":
      return (record as Conversion).commitment === undefined
        ? undefined
        : { figure: "investment", query: { reading: "printed" } };
    case "targets": {
      const { era, years, value } = record as Target;
      if (era === undefined) return { figure: "people" };
      return years === undefined || value === undefined
        ? undefined
        : { figure: "people", query: { reading: "year" } };
    }
    case "agreements":
      return (record as Agreement).umbrella
        ? { figure: "network", query: { umbrella: "true" } }
        : { figure: "network" };
    case "areas":
    case "sectors": {
      const linked = model.agreements.filter((a) => a[collection].includes(record.id));
      if (linked.length === 0) return undefined;
      return linked.every((agreement) => agreement.umbrella)
        ? { figure: "network", query: { umbrella: "true" } }
        : { figure: "network" };
    }
    case "announcements":
      return { figure: "companies" };
    case "counts":
      return { figure: "companies", query: { reading: "counts" } };
    case "series":
      return { figure: "flows", query: { reading: (record as Series).group } };
    case "outcomes":
      return { figure: "flows" };
    default:
      return undefined;
  }
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
        const shown = figureFor(subject, reading.model);
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

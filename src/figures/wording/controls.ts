import type { MessageKey } from "../../i18n/locale.ts";
import { FACT_KINDS, leadIsAlone } from "../../model/voices.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding, Choice, Control } from "../figure.ts";
import { passes, type WordingData } from "./data.ts";
import { sourceName } from "./names.ts";
import { COMPARED, DEPTHS, type options, SORTS } from "./options.ts";

/** What is compared, then filters with the number of facts each choice would leave. */
export function controls(
  { all, chosen }: WordingData,
  _options: ValuesOf<typeof options>,
  { locale, model }: Binding,
): Control[] {
  const { say } = locale;
  const left = (change: Partial<ValuesOf<typeof options>>) =>
    all.filter((fact) => passes(fact, { ...chosen, ...change })).length;
  const one = <Value extends string>(
    key: "compare" | "depth" | "sort",
    values: readonly Value[],
  ): Control => ({
    key,
    kind: "one",
    label: say(`wording.${key}.label`),
    value: chosen[key],
    choices: values.map((value) => ({
      value,
      label: say(`wording.${key}.${value}` as MessageKey),
      ...(key === "depth" && { count: left({ depth: value as (typeof DEPTHS)[number] }) }),
    })),
  });
  const any = (key: "kind" | "area", label: string, choices: readonly Choice[]) => ({
    key,
    kind: "any" as const,
    label,
    value: chosen[key],
    choices: choices.map((choice) => ({ ...choice, count: left({ [key]: [choice.value] }) })),
  });
  const lead = model.sources.find(({ id }) => id === model.leadSource);
  const lists = [
    any(
      "kind",
      say("wording.filter.kind"),
      FACT_KINDS.filter(
        (kind) => chosen.kind.includes(kind) || all.some((fact) => fact.kind === kind),
      ).map((value) => ({
        value,
        label: say(`wording.kind.${value}`),
      })),
    ),
    any(
      "area",
      say("node.area"),
      model.areas
        .filter(({ id }) => chosen.area.includes(id) || all.some(({ areas }) => areas.includes(id)))
        .map(({ id, label }) => ({ value: id, label: locale.text(label) })),
    ),
    // What is on has its control, also where it leaves no choice.
  ].filter(({ key, choices }) => choices.length > 1 || chosen[key].length > 0);
  const label = lead && say("wording.filter.alone", { lead: sourceName(lead, locale) });
  return [
    one("compare", COMPARED),
    one("depth", DEPTHS),
    one("sort", SORTS),
    ...lists,
    ...(label && (chosen.alone || all.some(leadIsAlone))
      ? [
          {
            key: "alone",
            kind: "switch" as const,
            label,
            value: chosen.alone,
            choices: [{ value: "true", label, count: left({ alone: true }) }],
          },
        ]
      : []),
  ];
}

import { countChoices, filterAgreements, type NetworkFilter } from "../../model/network.ts";
import { STATUSES } from "../../model/schema.ts";
import type { Binding, Control } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { READINGS } from "./options.ts";

/** Filters with the number of documents each choice would leave, the others standing. */
export function controls(
  { reading, filter }: NetworkData,
  { locale, model, lens }: Binding,
): Control[] {
  const { say } = locale;
  const count = (change: Partial<NetworkFilter>) =>
    filterAgreements(model, lens, { ...filter, ...change }).length;
  const [byStatus, byArea, bySector] = (["status", "areas", "sectors"] as const).map((key) =>
    countChoices(model, lens, filter, key),
  );
  const counted = model.counted;
  const umbrellas = model.agreements.filter(({ umbrella }) => umbrella).length;
  const controls: Control[] = [
    {
      key: "reading",
      kind: "one",
      label: say("control.reading"),
      value: reading,
      choices: READINGS.map((value) => ({ value, label: say(`network.reading.${value}`) })),
    },
    {
      key: "status",
      kind: "any",
      label: say("network.column.status"),
      value: filter.status,
      choices: STATUSES.toReversed().map((value) => ({
        value,
        label: say(`status.${value}`),
        count: byStatus?.get(value) ?? 0,
      })),
    },
    {
      key: "area",
      kind: "any",
      label: say("network.kind.area"),
      value: filter.areas,
      choices: model.areas.map(({ id, label }) => ({
        value: id,
        label: locale.text(label),
        count: byArea?.get(id) ?? 0,
      })),
    },
    {
      key: "sector",
      kind: "any",
      label: say("network.kind.sector"),
      value: filter.sectors,
      choices: model.sectors.map(({ id, label }) => ({
        value: id,
        label: locale.text(label),
        count: bySector?.get(id) ?? 0,
      })),
    },
  ];
  if (counted)
    controls.push({
      key: "counted",
      kind: "switch",
      label: locale.text(counted.label),
      value: filter.counted,
      choices: [
        {
          value: "true",
          label: locale.text(counted.label),
          count: count({ counted: true, umbrella: true }),
        },
      ],
    });
  if (umbrellas > 0)
    controls.push({
      key: "umbrella",
      kind: "switch",
      label: say("network.umbrella"),
      value: filter.umbrella,
      choices: [{ value: "true", label: say("network.umbrella"), count: umbrellas }],
    });
  return controls;
}

import type { Binding, Control } from "../figure.ts";
import type { FlowsData } from "./data.ts";

export function controls(data: FlowsData, { locale }: Binding): Control[] {
  const { say } = locale;
  const reading: Control = {
    key: "reading",
    kind: "one",
    label: say("control.reading"),
    value: data.reading,
    choices: data.readings.map((value) => ({ value, label: say(`flows.reading.${value}`) })),
  };
  if (data.group.length < 2) return [reading];
  return [
    reading,
    {
      key: "series",
      kind: "one",
      isList: true,
      label: say("flows.series"),
      value: data.alone?.id ?? "",
      choices: [
        { value: "", label: say("flows.series.all", { count: data.group.length }) },
        ...data.group.map(({ id, series }) => ({ value: id, label: locale.text(series.label) })),
      ],
    },
  ];
}

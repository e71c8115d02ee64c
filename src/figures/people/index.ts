import { defineFigure } from "../defineFigure.ts";
import { barsLayout } from "./bars.ts";
import { peopleData } from "./data.ts";
import { dotBlocks } from "./dots.ts";
import { options, READINGS } from "./options.ts";
import { View } from "./View.tsx";
import { caption, marks, table } from "./words.ts";

export const people = defineFigure({
  id: "people",
  options,
  data: peopleData,
  View,
  height: (data, width, locale) =>
    data.reading === "dots"
      ? dotBlocks(data.wholes, data.perDot, width).height
      : Math.max(120, barsLayout(data, width, locale).height),
  controls: (data, _options, { locale: { say } }) => [
    {
      key: "reading",
      kind: "one",
      label: say("control.reading"),
      value: data.reading,
      choices: READINGS.map((value) => ({ value, label: say(`people.reading.${value}`) })),
    },
  ],
  table,
  caption,
  marks,
  lead: ({ wholes: [whole] }) => whole?.parts[0]?.id ?? whole?.row.id,
});

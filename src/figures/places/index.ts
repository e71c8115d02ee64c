import { PAIR_SORTS } from "../../model/twinned.ts";
import { defineFigure } from "../defineFigure.ts";
import { isEmpty, placesData } from "./data.ts";
import { layoutPlaces } from "./layout.ts";
import { marks } from "./marks.ts";
import { options, PARTS } from "./options.ts";
import { View } from "./View.tsx";
import { caption, table } from "./words.ts";

export const places = defineFigure({
  id: "places",
  options,
  data: placesData,
  View,
  height: (data, width, locale) =>
    isEmpty(data) ? 120 : Math.ceil(layoutPlaces(data, width, locale).height),
  controls: ({ chosen, counts }, _options, { locale: { say } }) => [
    {
      key: "sort",
      kind: "one",
      label: say("places.sort.label"),
      value: chosen.sort,
      choices: PAIR_SORTS.map((value) => ({ value, label: say(`places.sort.${value}`) })),
    },
    {
      key: "part",
      kind: "any",
      label: say("places.part.label"),
      value: chosen.part,
      choices: PARTS.map((value) => ({
        value,
        label: say(`places.part.${value}`),
        count: counts[value],
      })),
    },
    {
      key: "dated",
      kind: "switch",
      label: say("places.dated"),
      value: chosen.dated,
      choices: [{ value: "true", label: say("places.dated"), count: counts.dated }],
    },
  ],
  table,
  caption,
  marks,
  hasLargeNumbers: false,
  lead: ({ meetings, first }) => meetings[0]?.meeting.id ?? first[0]?.id,
});

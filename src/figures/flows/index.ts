import { newest } from "../../model/flows.ts";
import { defineFigure } from "../defineFigure.ts";
import { controls } from "./controls.ts";
import { flowsData } from "./data.ts";
import { seriesLayout } from "./lanes.ts";
import { marks } from "./marks.ts";
import { options } from "./options.ts";
import { rowsLayout } from "./rows.ts";
import { View } from "./View.tsx";
import { caption, table } from "./words.ts";

export const flows = defineFigure({
  id: "flows",
  options,
  data: flowsData,
  View,
  height(data, width, locale) {
    if (data.alone) return seriesLayout(data.alone, data, width, locale).height;
    return data.rows.length === 0 ? 80 : rowsLayout(data, width, locale).height;
  },
  least(data, width, locale) {
    if (data.alone) return seriesLayout(data.alone, data, width, locale).least;
    return data.rows.length === 0 ? undefined : rowsLayout(data, width, locale).least;
  },
  controls: (data, _options, binding) => controls(data, binding),
  table,
  caption,
  marks,
  ignored: ({ series }, { model }) =>
    series === "" || model.series.some(({ id }) => id === series)
      ? []
      : [{ key: "series", value: series }],
  lead: ({ alone, rows }) =>
    alone
      ? newest(alone)?.id
      : (rows.find(({ promised }) => promised?.outcome.verdict === "not-met") ?? rows[0])?.id,
});

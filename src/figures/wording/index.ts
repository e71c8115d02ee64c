import { FACT_KINDS, type FactKind } from "../../model/voices.ts";
import { defineFigure } from "../defineFigure.ts";
import { controls } from "./controls.ts";
import { wordingData } from "./data.ts";
import { layoutWording } from "./layout.ts";
import { marks } from "./marks.ts";
import { options } from "./options.ts";
import { View } from "./View.tsx";
import { caption, table } from "./words.ts";

export const wording = defineFigure({
  id: "wording",
  options,
  data: wordingData,
  View,
  height: (data, width, locale) =>
    data.shown.length === 0 ? 120 : Math.ceil(layoutWording(data, width, locale).height),
  controls,
  table,
  caption,
  marks,
  ignored: ({ kind, area }, { model }) => [
    ...kind
      .filter((value) => !FACT_KINDS.includes(value as FactKind))
      .map((value) => ({ key: "kind", value })),
    ...area
      .filter((value) => !model.areas.some(({ id }) => id === value))
      .map((value) => ({ key: "area", value })),
  ],
  lead: ({ shown: [fact] }) =>
    fact?.choirs.flatMap(({ voices }) => voices).find(({ role }) => role === "lead")?.id ??
    fact?.choirs[0]?.voices[0]?.id,
});

import { commonCurrencies } from "../../model/rates.ts";
import { defineFigure } from "../defineFigure.ts";
import { NARROW_PX } from "./BlockView.tsx";
import { controls } from "./controls.ts";
import { investmentData } from "./data.ts";
import { options } from "./options.ts";
import { headingOf } from "./PrintedView.tsx";
import { printedLayout } from "./printed.ts";
import { View } from "./View.tsx";
import { caption, marks, table } from "./words.ts";

export const investment = defineFigure({
  id: "investment",
  options,
  data: investmentData,
  View,
  height(data, width, locale) {
    if (data.reading === "printed")
      return printedLayout(data.printed, width, (row) => headingOf(row, { data, locale })).height;
    return width < NARROW_PX ? 760 : Math.min(520, Math.max(400, Math.round(width * 0.56)));
  },
  least: ({ reading }, width) => (reading === "printed" || width < NARROW_PX ? undefined : 330),
  controls: (data, _options, binding) => controls(data, binding),
  table,
  caption,
  marks,
  ignored: ({ unit, commitment }, { model }) => {
    const known = commonCurrencies(
      model,
      model.commitments.map(({ amount }) => amount),
    );
    const strangers = commitment.filter(
      (value) => !model.commitments.some(({ id }) => id === value),
    );
    return [
      ...(unit === "" || known.includes(unit) ? [] : [{ key: "unit", value: unit }]),
      ...strangers.map((value) => ({ key: "commitment", value })),
    ];
  },
  lead: ({ reading, rows, printed }) =>
    reading === "printed"
      ? printed.flatMap(({ values }) => values).find(({ struck }) => struck)?.id
      : rows.at(-1)?.id,
});

import { filed, NARROWED } from "../../model/announcements.ts";
import { defineFigure } from "../defineFigure.ts";
import { controls } from "./controls.ts";
import { companiesData, currenciesOf } from "./data.ts";
import { companiesLayout } from "./layout.ts";
import { options } from "./options.ts";
import { View } from "./View.tsx";
import { caption, marks, table } from "./words.ts";

export const companies = defineFigure({
  id: "companies",
  options,
  data: companiesData,
  View,
  height: (data, width, locale) => Math.max(80, companiesLayout(data, width, locale).height),
  controls: (data, _options, binding) => controls(data, binding),
  table,
  caption,
  marks,
  ignored: (asked, { model }) => {
    const known = (list: (typeof NARROWED)[number]) =>
      new Set(model.announcements.flatMap((announcement) => filed(announcement, list)));
    const filters = NARROWED.flatMap((list) =>
      asked[list].filter((value) => !known(list).has(value)).map((value) => ({ key: list, value })),
    );
    const currencies = currenciesOf(model);
    return asked.unit === "" || currencies.includes(asked.unit)
      ? filters
      : [...filters, { key: "unit", value: asked.unit }];
  },
  lead: ({ rows, counts, reading }) => (reading === "counts" ? counts[0]?.id : rows[0]?.id),
});

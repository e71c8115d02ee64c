import { currencyName, currencySign } from "../../i18n/money.ts";
import { BY, countFiled, NARROWED, type Narrowed } from "../../model/announcements.ts";
import type { Binding, Control } from "../figure.ts";
import type { CompaniesData } from "./data.ts";
import { nameOf } from "./names.ts";
import { READINGS, STATUSES } from "./options.ts";

export function controls(data: CompaniesData, binding: Binding): Control[] {
  const { locale } = binding;
  const { say } = locale;
  const reading: Control = {
    key: "reading",
    kind: "one",
    label: say("control.reading"),
    value: data.reading,
    choices: READINGS.map((value) => ({ value, label: say(`companies.reading.${value}`) })),
  };
  if (data.reading === "counts") return [reading];
  const by: Control = {
    key: "by",
    kind: "one",
    label: say("companies.by"),
    value: data.by,
    choices: BY.map((value) => ({ value, label: say(`companies.by.${value}`) })),
  };
  const unit: Control = {
    key: "unit",
    kind: "one",
    label: say("control.currency"),
    value: data.isRestated ? data.currency : "",
    choices: [
      { value: "", label: say("companies.asPrinted") },
      ...data.currencies.map((currency) => ({
        value: currency,
        label: currencySign(currency),
        name: currencyName(currency, locale.reading),
      })),
    ],
  };
  return [
    reading,
    by,
    ...(data.currencies.length > 0 ? [unit] : []),
    ...NARROWED.map((list) => narrowing(list, data, binding)).filter(
      ({ choices }) => choices.length > 1,
    ),
  ];
}

function narrowing(list: Narrowed, { filter }: CompaniesData, binding: Binding): Control {
  const { model, lens, locale } = binding;
  const counts = countFiled(model, lens, filter, list);
  const choices = Array.from(counts, ([value, count]) => ({
    value,
    label: nameOf(list, value, locale),
    count,
  }));
  const place = (value: string) =>
    list === "status"
      ? STATUSES.indexOf(value as "mou")
      : list === "year"
        ? -Number(value) || 0
        : 0;
  return {
    key: list,
    kind: "any",
    label: locale.say(`companies.filter.${list}`),
    value: filter[list],
    choices: choices.sort(
      (a, b) => place(a.value) - place(b.value) || locale.compare(a.label, b.label),
    ),
  };
}

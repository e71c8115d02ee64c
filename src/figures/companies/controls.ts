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
      ({ key, choices }) => choices.length > 1 || data.filter[key].length > 0,
    ),
  ];
}

function narrowing(list: Narrowed, { filter }: CompaniesData, binding: Binding) {
  const { model, lens, locale } = binding;
  const counts = countFiled(model, lens, filter, list);
  // What is on has its control, also where a lens leaves none of it.
  const choices = Array.from(new Set([...counts.keys(), ...filter[list]]), (value) => ({
    value,
    label: nameOf(list, value, locale),
    count: counts.get(value) ?? 0,
  }));
  const place = (value: string) =>
    list === "status"
      ? STATUSES.indexOf(value as "mou")
      : list === "year"
        ? -Number(value) || 0
        : 0;
  return {
    key: list,
    kind: "any" as const,
    label: locale.say(`companies.filter.${list}`),
    value: filter[list],
    choices: choices.sort(
      (a, b) => place(a.value) - place(b.value) || locale.compare(a.label, b.label),
    ),
  };
}

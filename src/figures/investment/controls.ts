import type { Locale } from "../../i18n/locale.ts";
import { currencyName, currencySign } from "../../i18n/money.ts";
import type { Binding, Control } from "../figure.ts";
import type { InvestmentData } from "./data.ts";
import { READINGS } from "./options.ts";

export function controls(data: InvestmentData, { locale }: Binding): Control[] {
  const { say } = locale;
  const reading: Control = {
    key: "reading",
    kind: "one",
    label: say("control.reading"),
    value: data.reading,
    choices: READINGS.map((value) => ({ value, label: say(`investment.reading.${value}`) })),
  };
  if (data.reading === "printed") return [reading, filter(data, locale)];
  if (data.currencies.length < 2) return [reading];
  // The commitments' own currency is the default, and defaults stay out of the address.
  const inAddress = (currency: string) => (currency === data.currencies[0] ? "" : currency);
  const unit: Control = {
    key: "unit",
    kind: "one",
    label: say("control.currency"),
    value: inAddress(data.currency),
    choices: data.currencies.map((currency) => ({
      value: inAddress(currency),
      label: currencySign(currency),
      name: currencyName(currency, locale.reading),
    })),
  };
  return [reading, unit];
}

/** Which commitments' printed values are shown. */
function filter({ chosen, counts }: InvestmentData, locale: Locale): Control {
  return {
    key: "commitment",
    kind: "any",
    label: locale.say("investment.column.commitment"),
    value: chosen,
    choices: Array.from(counts, ([{ id, label }, count]) => ({
      value: id,
      label: locale.text(label),
      count,
    })),
  };
}

import type { Locale } from "../../i18n/locale.ts";
import { currencyName } from "../../i18n/money.ts";
import { isStruck } from "../../model/conversions.ts";
import type { Source, Status, Wording } from "../../model/schema.ts";
import type { Aspect, Chorus, Voiced } from "../../model/voices.ts";

/** What a fact is called: its record's name, or "¥10 trillion of 2025 in Indian rupees". */
export function nameOf({ about }: Voiced, locale: Locale): string {
  if ("name" in about) return locale.text(about.name);
  return locale.say("wording.sum", {
    amount: locale.money(about.base),
    year: about.year === undefined ? "none" : String(about.year),
    currency: currencyName(about.currency, locale.reading),
  });
}

/** A status or a wording in the reader's language; a sum as its source prints it. */
export function saidText(aspect: Aspect, said: string, locale: Locale): string {
  if (aspect === "number") return said;
  return aspect === "status"
    ? locale.say(`status.${said as Status}`)
    : locale.say(`wording.${said as Wording}`);
}

export function sourceName({ short, publisher }: Source, locale: Locale): string {
  return locale.text(short ?? publisher);
}

/** What is wrong with a sum as printed, in two words; empty where nothing is. */
export function slipText({ voices }: Chorus, locale: Locale): string {
  const audit = voices[0]?.audit;
  if (!audit || !isStruck(audit)) return "";
  const { factor, ratio = 1 } = audit;
  if (factor === undefined)
    return locale.say("off.far", {
      times: locale.exact(Number(ratio.toPrecision(2))),
      count: 1,
    });
  const times = locale.exact(factor > 1 ? factor : Math.round(1 / factor));
  return factor > 1
    ? locale.say("off.large", { factor: times, count: 1 })
    : locale.say("off.small", { factor: times, count: 1 });
}

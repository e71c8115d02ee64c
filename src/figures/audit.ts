import type { Locale } from "../i18n/locale.ts";
import type { ConversionAudit } from "../model/conversions.ts";
import type { Model } from "../model/schema.ts";

/** What our division says of a printed conversion, in a sentence. */
export function auditSentence(audit: ConversionAudit, model: Model, locale: Locale): string {
  const { ratio, reference, impliedRate, verdict, factor, conversion } = audit;
  const pair = {
    implied: locale.exact(Number(impliedRate.toPrecision(3))),
    base: conversion.base.currency,
    quote: conversion.amount.currency,
  };
  if (verdict === "unmeasured" || ratio === undefined) return locale.say("audit.unmeasured", pair);
  const values = {
    ...pair,
    factor: locale.exact(factor === undefined || factor >= 1 ? (factor ?? 1) : Math.round(1 / factor)),
    percent: locale.exact(Math.round((ratio - 1) * 100)),
    times: locale.exact(Number(ratio.toPrecision(2))),
    reference: reference ? locale.exact(Number(reference.value.toPrecision(3))) : "",
    date: reference ? locale.date(reference.date) : locale.date(model.asOf ?? ""),
  };
  if (verdict === "slip")
    return locale.say((factor ?? 1) > 1 ? "audit.slip.large" : "audit.slip.small", values);
  if (verdict === "far") return locale.say("audit.far", values);
  if (!reference) return locale.say("audit.others", values);
  return locale.say(verdict === "rounded" ? "audit.rounded" : "audit.consistent", values);
}

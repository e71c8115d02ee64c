import type { Locale } from "../i18n/locale.ts";
import type { ConversionAudit } from "../model/conversions.ts";

/** What our division says of a printed conversion, in a sentence. */
export function auditSentence(audit: ConversionAudit, locale: Locale): string {
  const { ratio, measure, reference, impliedRate, verdict, factor, conversion } = audit;
  const rate = (value: number) => locale.exact(Number(value.toPrecision(3)));
  const pair = {
    implied: rate(impliedRate),
    base: conversion.base.currency,
    quote: conversion.amount.currency,
  };
  if (ratio === undefined || measure === undefined) return locale.say("audit.unmeasured", pair);
  const times = factor === undefined || factor >= 1 ? factor : Math.round(1 / factor);
  const values = {
    ...pair,
    factor: locale.exact(times ?? 1),
    percent: locale.exact(Math.round((ratio - 1) * 100)),
    times: locale.exact(Number(ratio.toPrecision(2))),
    reference: rate(measure),
    date: reference ? locale.date(reference.date) : "",
  };
  if (verdict === "slip")
    return locale.say((factor ?? 1) > 1 ? "audit.slip.large" : "audit.slip.small", values);
  if (verdict === "far") return locale.say("audit.far", values);
  if (!reference) return locale.say("audit.others", values);
  return locale.say(verdict === "rounded" ? "audit.rounded" : "audit.consistent", values);
}

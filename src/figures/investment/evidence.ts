import { auditSentence } from "../audit.ts";
import { wordings, type CommitmentRow } from "../../model/commitments.ts";
import { auditConversions, type ConversionAudit, isStruck } from "../../model/conversions.ts";
import { sees } from "../../model/lens.ts";
import type { Binding, Evidence, EvidenceGroup } from "../figure.ts";

export function conversionEvidence(audit: ConversionAudit, binding: Binding): Evidence {
  const { conversion } = audit;
  const sentence = auditSentence(audit, binding.model, binding.locale);
  return {
    source: conversion.source,
    locator: conversion.locator,
    printed: conversion.printed,
    text: conversion.note,
    ...(isStruck(audit) ? { slip: sentence } : { audit: sentence }),
  };
}

/** What a commitment rests on: claims by wording, conversions with their audit, progress. */
export function commitmentEvidence(row: CommitmentRow, binding: Binding): EvidenceGroup[] {
  const { locale, model, lens } = binding;
  const seen = sees(model, lens);
  const conversions = auditConversions(model)
    .filter(({ conversion }) => conversion.commitment === row.id && seen(conversion))
    .sort((a, b) => Number(isStruck(b)) - Number(isStruck(a)));
  return [
    ...wordings(row.claims).map(({ wording, claims }) => ({
      heading: locale.say("evidence.wording", {
        wording: locale.say(`wording.${wording}`),
        count: claims.length,
      }),
      items: claims,
    })),
    {
      heading: locale.say("evidence.conversions", { count: conversions.length }),
      items: conversions.map((audit) => conversionEvidence(audit, binding)),
    },
    { heading: locale.say("evidence.progress", { count: row.progress.length }), items: row.progress },
  ].filter(({ items }) => items.length > 0);
}

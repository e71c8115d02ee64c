import { type CommitmentRow, wordings } from "../../model/commitments.ts";
import { auditConversions, type ConversionAudit, isStruck } from "../../model/conversions.ts";
import { sees } from "../../model/lens.ts";
import { auditSentence } from "../audit.ts";
import type { Binding, Evidence, EvidenceGroup } from "../figure.ts";

export function conversionEvidence(audit: ConversionAudit, binding: Binding): Evidence {
  const { conversion } = audit;
  const sentence = auditSentence(audit, binding.locale);
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
  const conversions = auditConversions(model).filter(
    ({ conversion }) => conversion.commitment === row.id && seen(conversion),
  );
  const struck = conversions.filter(isStruck);
  const sound = conversions.filter((audit) => !isStruck(audit));
  const printed = (audits: readonly ConversionAudit[]) =>
    audits.map((audit) => conversionEvidence(audit, binding));
  return [
    { heading: locale.say("evidence.struck", { count: struck.length }), items: printed(struck) },
    ...wordings(row.claims).map(({ wording, claims }) => ({
      heading: locale.say("evidence.wording", {
        wording: locale.say(`wording.${wording}`),
        count: claims.length,
      }),
      items: claims,
    })),
    {
      heading: locale.say("evidence.conversions", { count: sound.length }),
      items: printed(sound),
    },
    {
      heading: locale.say("evidence.progress", { count: row.progress.length }),
      items: row.progress,
    },
  ].filter(({ items }) => items.length > 0);
}

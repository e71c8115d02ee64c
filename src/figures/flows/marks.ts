import { type Flow, type FlowPoint, newest, type Promised } from "../../model/flows.ts";
import { sees } from "../../model/lens.ts";
import { get } from "../../model/lookup.ts";
import type { Binding, Evidence, EvidenceGroup, MarkFacts } from "../figure.ts";
import type { FlowsData } from "./data.ts";
import { pointPeriod, promisedText, unitText, valueText, yearsText } from "./texts.ts";

/** Every promise, every series of the group, or every point of the one drawn alone. */
export function marks(data: FlowsData, binding: Binding): MarkFacts[] {
  const { alone } = data;
  if (alone) return alone.points.map((point) => pointMark(point, alone, binding));
  return data.rows.flatMap(({ promised, flow }) => {
    if (promised) return promiseMark(promised, binding);
    return flow ? seriesMark(flow, binding) : [];
  });
}

function promiseMark(promised: Promised, binding: Binding): MarkFacts {
  const { locale } = binding;
  const { outcome, commitment, flow, window } = promised;
  const verdict = locale.say(`flows.verdict.${outcome.verdict}`);
  const counted =
    window.value === undefined ? undefined : promisedText(window, flow?.series, locale);
  return {
    id: outcome.id,
    ...(commitment && { also: [commitment.id] }),
    label: locale.say("flows.mark.promise", {
      target: locale.text(outcome.target),
      outcome: locale.text(outcome.outcome),
      verdict,
      height: counted === undefined ? locale.say("flows.mark.noHeight") : counted,
    }),
    title: locale.text(outcome.label),
    evidence: () => promiseEvidence(promised, binding),
  };
}

function promiseEvidence(promised: Promised, binding: Binding): EvidenceGroup[] {
  const { say } = binding.locale;
  const { outcome, claims, progress, sources, flow } = promised;
  return [
    {
      heading: say("flows.evidence.outcome", { count: sources.length }),
      items: sources.map((source) => ({
        source,
        where: say("flows.evidence.asCited"),
        text: outcome.outcome,
      })),
    },
    { heading: say("evidence.progress", { count: progress.length }), items: progress },
    { heading: say("flows.evidence.promise", { count: claims.length }), items: claims },
    ...(flow ? [seriesEvidence(flow, binding)] : []),
  ].filter(({ items }) => items.length > 0);
}

function seriesMark(flow: Flow, binding: Binding): MarkFacts {
  const { locale } = binding;
  const { series } = flow;
  const last = newest(flow) ?? flow.points.at(-1);
  const [first] = flow.points;
  return {
    id: flow.id,
    label: locale.say("flows.mark.series", {
      label: locale.text(series.label),
      count: flow.points.length,
      first: first
        ? `${valueText(first.value, series, locale)} (${pointPeriod(first, locale)})`
        : "",
      last: last ? `${valueText(last.value, series, locale)} (${pointPeriod(last, locale)})` : "",
      quality: locale.say(`flows.quality.${series.quality}`),
    }),
    title: locale.text(series.label),
    evidence: () => [seriesEvidence(flow, binding), ...boundEvidence(flow, binding)],
  };
}

function pointMark(point: FlowPoint, flow: Flow, binding: Binding): MarkFacts {
  const { locale, model } = binding;
  const { say } = locale;
  const { series } = flow;
  const value = valueText(point.value, series, locale);
  const period = pointPeriod(point, locale);
  const limits = [
    ...(point.point.partial ? [say("flows.point.partial")] : []),
    ...(point.point.later ? [say("flows.point.later")] : []),
    say(`flows.quality.${series.quality}`),
  ];
  return {
    id: point.id,
    label: say("flows.mark.point", {
      label: locale.text(series.label),
      period,
      value: series.currency === undefined ? `${value} ${unitText(series, locale)}` : value,
      publishers: locale.list(
        point.sources.map((source) => locale.text(get(model, "sources", source).publisher)),
      ),
      limits: limits.join(" · "),
    }),
    title: `${value} · ${period}`,
    evidence: () => [
      { heading: locale.text(series.definition), items: pointEvidence(point, flow, binding) },
      ...boundEvidence(flow, binding).slice(0, 1),
    ],
  };
}

/** The first source prints the value; the others are cited for the same one. */
function pointEvidence(point: FlowPoint, { series }: Flow, { locale }: Binding): Evidence[] {
  const { value, note, locator } = point.point;
  return point.sources.map((source, index) => ({
    source,
    locator,
    where: pointPeriod(point, locale),
    ...(index === 0 && {
      ...(series.currency === undefined
        ? { value: `${locale.exact(value)} ${unitText(series, locale)}` }
        : { printed: `${locale.exact(value)} ${series.unit}` }),
      ...(note !== undefined && { text: note }),
    }),
  }));
}

function seriesEvidence(flow: Flow, binding: Binding): EvidenceGroup {
  return {
    heading: binding.locale.text(flow.series.definition),
    items: flow.points.toReversed().flatMap((point) => pointEvidence(point, flow, binding)),
  };
}

/** What sources say without an exact number. */
function boundEvidence({ series }: Flow, { locale, model, lens }: Binding): EvidenceGroup[] {
  const bounds = (series.bounds ?? []).filter(sees(model, lens));
  if (bounds.length === 0) return [];
  return [
    {
      heading: locale.say("flows.evidence.bounds", { count: bounds.length }),
      items: bounds.map(({ period, text, source }) => ({
        source,
        where: locale.date(period),
        text,
      })),
    },
  ];
}

/** Promises behind a series in words, for who does not see its bands. */
export function windowTexts({ windows }: FlowsData, flow: Flow, { locale }: Binding): string[] {
  return windows.map((window) =>
    [
      locale.text(window.label),
      yearsText(window, locale) ?? "",
      promisedText(window, flow.series, locale) ?? locale.say("notStated"),
    ].join(", "),
  );
}

import { sum } from "d3-array";
import { wordings } from "../../model/commitments.ts";
import { get } from "../../model/lookup.ts";
import type { Target } from "../../model/schema.ts";
import { firmest } from "../../model/status.ts";
import type { Baseline, TargetRow } from "../../model/targets.ts";
import type { Binding, Caption, Cell, EvidenceGroup, MarkFacts, Table } from "../figure.ts";
import { bars } from "./bars.ts";
import type { PeopleData } from "./data.ts";
import { baselineTitle, people, targetNumber, targetText, targetTitle } from "./texts.ts";

/** Distinct descriptions that sources give of the people counted, first comer first. */
export function descriptions({ claims }: TargetRow, { locale }: Binding): string[] {
  const all = claims.flatMap(({ describes }) =>
    describes === undefined ? [] : [locale.text(describes)],
  );
  return [...new Set(all)];
}

function title(data: PeopleData, { locale }: Binding): string {
  const { say } = locale;
  const [whole] = data.wholes;
  if (!whole) return say("people.title.none");
  const part = whole.parts[0];
  if (data.reading === "dots") {
    if (!part) return say("people.title.whole", { whole: targetNumber(whole.row, locale) });
    if (whole.parts.length > 1)
      return say("people.title.parts", {
        parts: people(whole.value - whole.remainder, locale),
        whole: people(whole.value, locale),
        count: whole.parts.length,
      });
    return say("people.title.dots", {
      times: Math.round(whole.value / part.value),
      part: targetText(part, locale),
    });
  }
  if (data.reading === "year") {
    if (whole.row.perYear === undefined) return say("people.title.noPeriod");
    return say("people.title.year", {
      whole: people(whole.row.perYear, locale),
      part: people(
        sum(whole.parts, (row) => row.perYear ?? 0),
        locale,
      ),
    });
  }
  const row = part ?? whole.row;
  const near = nearest(data.baselines, row.value ?? 0);
  if (!near) return say("people.title.noBaseline");
  return say("people.title.today", {
    target: locale.number(row.value ?? 0),
    percent: locale.exact(Math.round(((row.value ?? 0) / near.value) * 100)),
    baseline: locale.text(near.series.label),
    value: locale.exact(near.value),
    date: locale.date(near.period),
  });
}

/** The count that lies nearest to a number, by ratio. */
function nearest(all: readonly Baseline[], value: number): Baseline | undefined {
  const distance = (b: Baseline) => Math.abs(Math.log(b.value / value));
  return all.toSorted((a, b) => distance(a) - distance(b))[0];
}

export function caption(data: PeopleData, binding: Binding): Caption {
  const { locale } = binding;
  const { say } = locale;
  const notes: string[] = [];
  const held =
    data.wholes.reduce((sum, { parts }) => sum + 1 + parts.length, 0) +
    data.others.length +
    data.baselines.length;
  if (held < data.all) notes.push(say("note.capped", { shown: held, all: data.all }));
  for (const whole of data.wholes) {
    if (whole.parts.length > 0)
      notes.push(
        say("people.note.inside", {
          parts: locale.list(whole.parts.map((part) => locale.exact(part.value))),
          whole: targetNumber(whole.row, locale),
          remainder: locale.exact(whole.remainder),
        }),
      );
    for (const row of [whole.row, ...whole.parts]) {
      const variants = descriptions(row, binding);
      if (variants.length > 1)
        notes.push(
          say("people.note.described", {
            value: locale.number(row.value ?? 0),
            count: variants.length,
            list: locale.list(variants),
          }),
        );
    }
  }
  notes.push(say("people.note.yearly"));
  if (data.reading === "today") notes.push(say("people.note.baselines"));
  if (data.reading === "year") notes.push(say("people.note.perYear"));
  for (const row of data.others)
    if (row.value === undefined || row.perYear === undefined)
      notes.push(say("people.note.unfinished", { label: targetText(row, locale) }));
  return {
    kicker: say("people.kicker"),
    title: title(data, binding),
    subtitle: say(`people.subtitle.${data.reading}`, {
      perDot: locale.exact(data.perDot),
    }),
    alternative: say("people.alternative", {
      list: marks(data, binding)
        .map(({ label }) => label)
        .join(" "),
    }),
    notes,
  };
}

function rowMark(row: TargetRow, binding: Binding): MarkFacts {
  const { locale } = binding;
  const { target } = row;
  const evidence = (): EvidenceGroup[] =>
    wordings(row.claims).map(({ wording, claims }) => ({
      heading: locale.say("evidence.wording", {
        wording: locale.say(`wording.${wording}`),
        count: claims.length,
      }),
      items: claims,
    }));
  const status = firmest(row.claims);
  return {
    id: row.id,
    label: locale.say("people.mark", {
      label: targetText(row, locale),
      number: targetNumber(row, locale),
      pace: row.perYear === undefined ? locale.say("notStated") : people(row.perYear, locale),
      period: [target.start, target.end].filter((year) => year !== undefined).join("–"),
    }),
    title: targetTitle(row, locale),
    ...(status && { status }),
    evidence,
  };
}

function baselineMark(baseline: Baseline, binding: Binding): MarkFacts {
  const { series, id, value, period, source } = baseline;
  const { locale, model } = binding;
  const points = () =>
    series.points.map((point) => ({
      source: point.source,
      locator: point.locator,
      value: `${locale.exact(point.value)} · ${locale.date(point.period)}`,
      text: point.note,
    }));
  return {
    id,
    label: locale.say("people.mark.baseline", {
      label: locale.text(series.label),
      value: locale.exact(value),
      date: locale.date(period),
      publisher: locale.text(get(model, "sources", source).publisher),
    }),
    title: baselineTitle(baseline, locale),
    evidence: () => [{ heading: locale.text(series.definition), items: points().toReversed() }],
  };
}

export function marks(data: PeopleData, binding: Binding): MarkFacts[] {
  const targets = data.wholes.flatMap(({ row, parts }) => [row, ...parts]);
  if (data.reading === "dots") return targets.map((row) => rowMark(row, binding));
  const byId = new Map([
    ...[...targets, ...data.others].map((row) => [row.id, () => rowMark(row, binding)] as const),
    ...data.baselines.map(
      (baseline) => [baseline.id, () => baselineMark(baseline, binding)] as const,
    ),
  ]);
  return bars(data).flatMap(({ id }) => byId.get(id)?.() ?? []);
}

function periodOf({ start, end }: Target): Cell {
  if (start === undefined && end === undefined) return undefined;
  const [from, to] = [start, end].map((year) => (year === undefined ? undefined : String(year)));
  return { from, to, words: [from, to].filter(Boolean).join("–") };
}

export function table(data: PeopleData, binding: Binding): Table {
  const { locale } = binding;
  const { say } = locale;
  const rows = [...data.wholes.flatMap(({ row, parts }) => [row, ...parts]), ...data.others];
  return {
    columns: [
      { label: say("people.column.target") },
      { label: say("people.column.people") },
      { label: say("people.column.qualifiers") },
      { label: say("people.column.period"), isSpan: true },
      { label: say("people.column.perYear") },
    ],
    rows: [
      ...rows.map((row) => ({
        mark: row.id,
        sources: row.claims.map(({ source }) => source),
        cells: [
          targetText(row, locale),
          row.value,
          row.qualifiers.map((word) => say(`qualifier.${word as "about"}`)).join(", ") || undefined,
          periodOf(row.target),
          row.perYear === undefined ? undefined : Math.round(row.perYear),
        ],
      })),
      ...(data.reading === "today"
        ? data.baselines.map((b) => ({
            mark: b.id,
            sources: [b.source],
            cells: [locale.text(b.series.label), b.value, undefined, { date: b.period }, undefined],
          }))
        : []),
    ],
  };
}

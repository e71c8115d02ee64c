import { greatest } from "d3-array";
import type { Locale } from "../../i18n/locale.ts";
import { type Flow, newest, type SamePeriod } from "../../model/flows.ts";
import { monthsOf } from "../../model/periods.ts";
import type { Binding, Caption, Table } from "../figure.ts";
import type { FlowsData } from "./data.ts";
import { marks, windowTexts } from "./marks.ts";
import { periodText, pointPeriod, promisedText, spanOf, unitText, valueText } from "./texts.ts";

function title(data: FlowsData, locale: Locale): string {
  const { say } = locale;
  if (data.reading === "promises") {
    const verdicts = data.rows.map(({ promised }) => promised?.outcome.verdict);
    if (verdicts.length === 0) return say("flows.title.none");
    const missed = verdicts.filter((verdict) => verdict === "not-met").length;
    return say("flows.title.promises", {
      count: verdicts.length,
      met: verdicts.length - missed,
      missed,
    });
  }
  // The series with most to say stands for its group.
  const flow = data.alone ?? greatest(data.group, (one) => one.points.length);
  return flow ? seriesTitle(flow, locale) : say("flows.title.none");
}

/** How the newest value stands to the highest and to the first. */
function seriesTitle(flow: Flow, locale: Locale): string {
  const { say } = locale;
  const known = flow.points.filter(({ point }) => !point.partial && !point.later);
  const last = newest(flow) ?? flow.points.at(-1);
  const [first] = known;
  const top = greatest(known, ({ value }) => value);
  if (!last) return say("flows.title.none");
  const values = {
    label: locale.text(flow.series.label),
    last: valueText(last.value, flow.series, locale),
    lastPeriod: pointPeriod(last, locale),
  };
  if (!first || first === last || !top) return say("flows.title.one", values);
  const next = greatest(
    flow.points.filter(({ value }) => value > top.value),
    ({ value }) => value,
  );
  if (top === last && next)
    return say("flows.title.exceeded", {
      ...values,
      next: valueText(next.value, flow.series, locale),
      nextPeriod: pointPeriod(next, locale),
    });
  if (top === last)
    return say("flows.title.highest", {
      ...values,
      first: valueText(first.value, flow.series, locale),
      firstPeriod: pointPeriod(first, locale),
    });
  return say("flows.title.below", {
    ...values,
    percent: locale.exact(Math.round((1 - last.value / top.value) * 100)),
    top: valueText(top.value, flow.series, locale),
    topPeriod: pointPeriod(top, locale),
  });
}

export function caption(data: FlowsData, binding: Binding): Caption {
  const { locale } = binding;
  const { say } = locale;
  const { alone, reading } = data;
  const kind = alone ? "alone" : reading === "promises" ? "promises" : "all";
  return {
    kicker: say("flows.kicker"),
    title: title(data, locale),
    subtitle: say(`flows.subtitle.${kind}`),
    alternative: say("flows.alternative", {
      list: [
        ...(alone ? windowTexts(data, alone, binding).map((text) => `${text}.`) : []),
        ...marks(data, binding).map(({ label }) => label),
      ].join(" "),
    }),
    notes: notes(data, binding),
  };
}

function notes(data: FlowsData, { locale, model }: Binding): string[] {
  const { say } = locale;
  const { alone, rows } = data;
  const found: string[] = [];
  if (rows.length < data.all) found.push(say("note.capped", { shown: rows.length, all: data.all }));
  const drawn = alone ? [alone] : rows.flatMap(({ flow }) => flow ?? []);
  const windows = alone ? data.windows : rows.flatMap(({ window }) => window ?? []);
  if (alone)
    found.push(`${locale.text(alone.series.label)}: ${locale.text(alone.series.definition)}`);
  if (windows.some(({ value, amount, people }) => value === undefined && (amount || people)))
    found.push(say("flows.note.noHeight"));
  for (const window of windows) {
    const flow = alone ?? rows.find((row) => row.window === window)?.flow;
    if (window.computed && flow)
      found.push(
        say("flows.note.computed", {
          label: locale.text(window.label),
          value: promisedText(window, flow.series, locale) ?? "",
        }),
      );
  }
  for (const flow of new Set(drawn)) {
    const gaps = flow.gaps.map(([before, after]) =>
      say("flows.between", {
        from: pointPeriod(before, locale),
        to: pointPeriod(after, locale),
      }),
    );
    if (gaps.length > 0)
      found.push(
        say("flows.note.gaps", {
          label: locale.text(flow.series.label),
          list: locale.list(gaps),
        }),
      );
    for (const text of flow.series.gaps ?? [])
      if (alone && locale.langOf(text) === undefined) found.push(locale.text(text));
  }
  const same = alone
    ? data.same.filter(({ values }) => values.some(({ flow }) => flow === alone))
    : data.same;
  if (same.length > 0 && data.reading === "investment")
    found.push(
      say("flows.note.same", {
        list: same.map((one) => sameText(one, locale)).join("; "),
      }),
    );
  if (data.reading === "investment") found.push(say("flows.note.bases"));
  if (!alone) found.push(say("flows.note.scales"));
  const points = drawn.flatMap((flow) => flow.points);
  const later = points.filter(({ point }) => point.later).length;
  if (later > 0)
    found.push(say("flows.note.later", { count: later, date: locale.date(model.asOf ?? "") }));
  if (points.some(({ point }) => point.partial)) found.push(say("flows.note.partial"));
  if (data.asOf !== undefined && data.asOf < data.span[1] && model.asOf !== undefined)
    found.push(say("flows.note.asOf", { date: locale.date(model.asOf) }));
  if (data.reading === "promises") found.push(say("flows.note.verdicts"));
  return found;
}

function sameText({ period, values }: SamePeriod, locale: Locale): string {
  const list = values.map(({ flow, point }) =>
    locale.say("flows.sameValue", {
      value: valueText(point.value, flow.series, locale),
      label: locale.text(flow.series.label),
    }),
  );
  const [first] = values;
  return `${periodText(period, first?.point.point.period ?? period.base, locale)}: ${locale.list(list)}`;
}

export function table(data: FlowsData, { locale }: Binding): Table {
  const { say } = locale;
  const { alone } = data;
  if (data.reading === "promises")
    return {
      columns: [
        { label: say("flows.column.promise") },
        { label: say("flows.column.period"), isSpan: true },
        { label: say("flows.column.outcome") },
        { label: say("flows.column.verdict") },
        { label: say("flows.column.series") },
      ],
      rows: data.rows.flatMap(({ promised, window, flow, id }) =>
        promised && window
          ? [
              {
                mark: id,
                sources: [
                  ...promised.sources,
                  ...[...promised.claims, ...promised.progress].map(({ source }) => source),
                ],
                cells: [
                  locale.text(promised.outcome.target),
                  spanOf(window, locale),
                  locale.text(promised.outcome.outcome),
                  say(`flows.verdict.${promised.outcome.verdict}`),
                  flow && locale.text(flow.series.label),
                ],
              },
            ]
          : [],
      ),
    };
  const drawn = alone ? [alone] : data.rows.flatMap(({ flow }) => flow ?? []);
  return {
    columns: [
      { label: say("flows.column.series") },
      { label: say("flows.column.period"), isSpan: true },
      { label: say("flows.column.value") },
      { label: say("flows.column.unit") },
      { label: say("flows.column.quality") },
      { label: say("flows.column.limits") },
    ],
    rows: drawn.flatMap((flow) =>
      flow.points.map((point) => ({
        mark: alone ? point.id : flow.id,
        sources: point.sources,
        cells: [
          locale.text(flow.series.label),
          { ...monthsOf(point.period), words: pointPeriod(point, locale) },
          point.point.value,
          flow.series.currency === undefined ? unitText(flow.series, locale) : flow.series.unit,
          say(`flows.quality.${flow.series.quality}`),
          [
            ...(point.point.partial ? [say("flows.point.partial")] : []),
            ...(point.point.later ? [say("flows.point.later")] : []),
          ].join(" · ") || undefined,
        ],
      })),
    ),
  };
}

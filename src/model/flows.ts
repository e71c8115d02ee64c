import { groups as grouped } from "d3-array";
import { type Lens, sees } from "./lens.ts";
import { find } from "./lookup.ts";
import { type Period, readPeriod } from "./periods.ts";
import type { Amount, Claim, Commitment, Model, Outcome, Series, Target, Text } from "./schema.ts";

/** One value of a series, as one or more sources give it. */
export interface FlowPoint {
  /** Id of the series and the period, fit for an address. */
  readonly id: string;
  readonly point: Series["points"][number];
  readonly period: Period;
  /** Middle of the period in decimal years. */
  readonly at: number;
  /** In whole units. */
  readonly value: number;
  readonly sources: readonly string[];
}

/** A series as seen through a lens. */
export interface Flow {
  readonly series: Series;
  readonly id: string;
  /** Counts what happens in a period, and not what there is on a day. */
  readonly perPeriod: boolean;
  /** Oldest first; those of part of a period after the whole ones of the same year. */
  readonly points: readonly FlowPoint[];
  /** Neighbouring values between which there is a time that nothing is stated of. */
  readonly gaps: readonly (readonly [before: FlowPoint, after: FlowPoint])[];
  /** Whole values that follow one another without a gap; a line joins each run. */
  readonly runs: readonly (readonly FlowPoint[])[];
}

/** Points further apart than this, in years, are not joined; a little more than a year for leap days. */
const JOINED = 1.02;

/** Every series that the lens sees a point of, in the order of the file. */
export function flows(model: Model, lens: Lens): Flow[] {
  const seen = sees(model, lens);
  return model.series.flatMap((series): Flow[] => {
    const ids = new Set<string>();
    const points = series.points.flatMap((point): FlowPoint[] => {
      const period = readPeriod(point.period);
      const sources = [point.source, ...(point.also ?? [])].filter((source) => seen({ source }));
      if (!period || sources.length === 0) return [];
      let id = `${series.id}.${point.period.replace(/[^\w-]+/g, "-").replace(/-$/, "")}`;
      while (ids.has(id)) id += "-";
      ids.add(id);
      const value = point.value * (series.scale ?? 1);
      return [{ id, point, period, at: (period.from + period.to) / 2, value, sources }];
    });
    if (points.length === 0) return [];
    points.sort((a, b) => a.period.from - b.period.from || b.period.to - a.period.to);
    const single = series.frequency === "event" || series.frequency === "irregular";
    const perPeriod = !single && /year/.test(series.frequency);
    const whole = points.filter(({ point }) => !point.partial);
    const runs = single ? whole.map((point) => [point]) : runsOf(whole);
    const gaps = runs.slice(1).flatMap((run, index): [FlowPoint, FlowPoint][] => {
      const before = runs[index]?.at(-1);
      const after = run[0];
      return single || !before || !after ? [] : [[before, after]];
    });
    return [{ series, id: series.id, perPeriod, points, gaps, runs }];
  });
}

function runsOf(points: readonly FlowPoint[]): FlowPoint[][] {
  const runs: FlowPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && point.at - last.at <= JOINED) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The last whole value up to the model's date. */
export function newest({ points }: Flow): FlowPoint | undefined {
  return points.filter(({ point }) => !point.later && !point.partial).at(-1);
}

/** A period that a promise runs over, beside a series. */
export interface Window {
  readonly id: string;
  readonly label: Text;
  /** First and last year; absent where not stated. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** What was promised, in whole units of the series; absent where it counts something else. */
  readonly value: number | undefined;
  /** The number was made here, from a multiple and the value of the first year. */
  readonly computed: boolean;
  /** What the promise is counted in, where that is not the series' unit. */
  readonly amount: Amount | undefined;
  readonly people: number | undefined;
}

/** An earlier target with what is reported of it, and the series it can be held against. */
export interface Promised {
  readonly outcome: Outcome;
  readonly id: string;
  readonly commitment: Commitment | undefined;
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
  readonly progress: readonly Claim[];
  readonly window: Window;
  readonly flow: Flow | undefined;
}

/** Earlier targets of which the lens sees an outcome, in the order of the file. */
export function promises(model: Model, lens: Lens): Promised[] {
  const seen = sees(model, lens);
  const all = flows(model, lens);
  return model.outcomes.flatMap((outcome): Promised[] => {
    const sources = outcome.sources.filter((source) => seen({ source }));
    if (sources.length === 0) return [];
    const found = find(model, outcome.commitment ?? "");
    const commitment =
      found?.collection === "commitments" ? (found.record as Commitment) : undefined;
    const flow = all.find(({ id }) => id === outcome.series);
    return [
      {
        outcome,
        id: outcome.id,
        commitment,
        sources,
        claims: (commitment?.claims ?? []).filter(seen),
        progress: (commitment?.progress ?? []).filter(seen),
        window: outcomeWindow(outcome, commitment, flow),
        flow,
      },
    ];
  });
}

function outcomeWindow(
  outcome: Outcome,
  commitment: Commitment | undefined,
  flow: Flow | undefined,
): Window {
  const { id, multiple } = outcome;
  const base = flow?.points.find(
    ({ point, period }) => !point.partial && Math.floor(period.from) === outcome.start,
  );
  const made = multiple !== undefined && base ? base.value * multiple : undefined;
  return {
    id,
    label: outcome.label,
    start: outcome.start ?? commitment?.start,
    end: outcome.end ?? commitment?.end,
    value: outcome.value ?? made,
    computed: outcome.value === undefined && made !== undefined,
    amount: commitment?.amount,
    people: undefined,
  };
}

/** Promises whose periods stand behind a series: those held against it, and what counts something near. */
export function windowsOf(model: Model, lens: Lens, flow: Flow): Window[] {
  const { series } = flow;
  const held = promises(model, lens)
    .filter(({ outcome, commitment }) => outcome.series === flow.id && !commitment)
    .map(({ window }) => window);
  const seen = sees(model, lens);
  const sums = series.group === "investment" ? model.commitments : [];
  return [
    ...sums
      .filter(({ claims }) => claims.some(seen))
      .map(({ id, label, start, end, amount }) => bare(id, label, { start, end, amount })),
    ...model.targets
      .filter((target) => target.series?.includes(flow.id) && target.claims.some(seen))
      // A target with an outcome of its own stands there already, with its height.
      .filter((target) => !held.some(({ start }) => start === target.start))
      .map((target: Target) =>
        bare(target.id, target.label, {
          start: target.start,
          end: target.end,
          people: target.value,
        }),
      ),
    ...held,
  ].sort((a, b) => (a.start ?? a.end ?? 0) - (b.start ?? b.end ?? 0));
}

function bare(
  id: string,
  label: Text,
  known: { start?: number; end?: number | undefined; amount?: Amount; people?: number | undefined },
): Window {
  return {
    id,
    label,
    start: known.start,
    end: known.end,
    value: undefined,
    computed: false,
    amount: known.amount,
    people: known.people,
  };
}

/** What series of one group, unit and kind of period say of the same period; only where more than one speaks. */
export interface SamePeriod {
  readonly period: Period;
  readonly values: readonly { readonly flow: Flow; readonly point: FlowPoint }[];
}

export function samePeriods(all: readonly Flow[]): SamePeriod[] {
  const values = all
    .filter(({ series, perPeriod }) => perPeriod && series.currency !== undefined)
    .flatMap((flow) => flow.points.map((point) => ({ flow, point })))
    .filter(({ point }) => !point.point.partial);
  return grouped(values, ({ flow, point }) =>
    [point.period.from, point.period.to, flow.series.group, flow.series.currency].join(),
  ).flatMap(([, same]) => {
    const [first] = same;
    return first && same.length > 1 ? [{ period: first.point.period, values: same }] : [];
  });
}

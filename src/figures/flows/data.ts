import {
  type Flow,
  flows,
  type Promised,
  promises,
  type SamePeriod,
  samePeriods,
  type Window,
  windowsOf,
} from "../../model/flows.ts";
import { endOf } from "../../model/periods.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding } from "../figure.ts";
import { type options, READINGS } from "./options.ts";

/** One row of a drawing of many: a promise, or a series. */
export interface Row {
  readonly id: string;
  readonly promised: Promised | undefined;
  readonly flow: Flow | undefined;
  /** Promise that stands behind the series. */
  readonly window: Window | undefined;
}

export interface FlowsData {
  readonly reading: (typeof READINGS)[number];
  /** Readings that the lens leaves something in. */
  readonly readings: readonly (typeof READINGS)[number][];
  /** At most as many as a picture holds. */
  readonly rows: readonly Row[];
  /** How many rows there are. */
  readonly all: number;
  /** Series of the group, whichever is drawn. */
  readonly group: readonly Flow[];
  /** The series that is drawn alone. */
  readonly alone: Flow | undefined;
  /** Promises behind the series that is drawn alone. */
  readonly windows: readonly Window[];
  readonly same: readonly SamePeriod[];
  /** First and last moment drawn, in decimal years. */
  readonly span: readonly [from: number, to: number];
  /** Last moment the model speaks about, if it says. */
  readonly asOf: number | undefined;
}

const MOST_ROWS = 20;

export function flowsData(
  { model, lens }: Binding,
  { reading, series }: ValuesOf<typeof options>,
): FlowsData {
  const every = flows(model, lens);
  const group = every.filter((flow) => flow.series.group === reading);
  const alone =
    group.find(({ id }) => id === series) ?? (group.length === 1 ? group[0] : undefined);
  const promised = promises(model, lens);
  const rows: Row[] =
    reading === "promises"
      ? promised.map((one) => ({ id: one.id, promised: one, flow: one.flow, window: one.window }))
      : group.map((flow) => ({ id: flow.id, promised: undefined, flow, window: undefined }));
  const shown = rows.slice(0, MOST_ROWS);
  const windows = alone ? windowsOf(model, lens, alone) : [];
  const asOf = model.asOf === undefined ? undefined : endOf(model.asOf);
  return {
    reading,
    readings: READINGS.filter(
      (name) =>
        name === reading ||
        (name === "promises"
          ? promised.length > 0
          : every.some((flow) => flow.series.group === name)),
    ),
    rows: shown,
    all: rows.length,
    group,
    alone,
    windows,
    same: samePeriods(alone ? group.filter((flow) => flow !== alone).concat(alone) : group),
    span: alone
      ? spanOf([alone], windows)
      : spanOf(
          shown.flatMap(({ flow }) => flow ?? []),
          shown.flatMap(({ window }) => window ?? []),
        ),
    asOf,
  };
}

/** Whole years around everything drawn; room for the last band to be seen as one. */
function spanOf(all: readonly Flow[], windows: readonly Window[]): [number, number] {
  const points = all.flatMap((flow) => flow.points);
  const times = [
    ...points.flatMap(({ period }) => [period.from, period.to]),
    ...windows.flatMap(({ start, end }) => [
      ...(start === undefined ? [] : [start]),
      ...(end === undefined ? [] : [end + 1]),
    ]),
  ];
  if (times.length === 0) return [0, 1];
  return [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
}

/** First and last moment of a promise; open ends reach the edge of what is drawn. */
export function extentOf(
  { start, end }: Window,
  [from, to]: FlowsData["span"],
): [number, number] | undefined {
  if (start === undefined && end === undefined) return undefined;
  // Without a first year only the year it was due is drawn.
  return [start ?? end ?? from, end === undefined ? to : end + 1];
}

import { ticks } from "d3-array";
import type { Locale } from "../../i18n/locale.ts";
import { moneyAxis } from "../../i18n/money.ts";
import type { Flow, Window } from "../../model/flows.ts";
import { LINE } from "../../plot/Label.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import { extentOf, type FlowsData } from "./data.ts";
import { promisedText, unitText, yearsText } from "./texts.ts";

export const TEXT = 13;
/** Left of the drawing, for numbers; right of it. */
export const RIGHT = 10;
/** Line at the top that names the unit. */
const UNIT_PX = 26;
const BAR_PX = 8;
/** Height of the drawing itself at which a series still reads. */
const LEAST_PLOT = 200;

/** A promise above the drawing: its words, and below them a bar over its years. */
export interface Lane {
  readonly window: Window;
  readonly lines: readonly string[];
  /** Baseline of the first line of words, and where they begin or end. */
  readonly y: number;
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Of the bar. */
  readonly top: number;
  readonly from: number;
  readonly to: number;
}

export interface SeriesLayout {
  /** Where the drawing begins, right of its numbers. */
  readonly left: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
  readonly unit: string;
  readonly lanes: readonly Lane[];
  /** Top of the drawing itself, and its height. */
  readonly top: number;
  readonly height: number;
  /** Height at which it still reads. */
  readonly least: number;
}

/** Lanes one under the other, so that promises of the same years do not hide each other. */
export function seriesLayout(
  flow: Flow,
  data: FlowsData,
  width: number,
  locale: Locale,
): SeriesLayout {
  const [from, to] = data.span;
  const high = highOf(flow, data);
  const axis = axisOf(flow, high, locale);
  const left = Math.max(...axis.ticks.map(({ words }) => textWidth(words, TEXT))) + 12;
  const right = width - RIGHT;
  const x = (year: number) => left + ((year - from) / (to - from)) * (right - left);
  let top = UNIT_PX;
  const lanes = data.windows.flatMap((window): Lane[] => {
    const extent = extentOf(window, data.span);
    if (!extent) return [];
    const lines = wrap(laneText(window, flow, locale), TEXT, width - 12);
    const widest = Math.max(...lines.map((line) => textWidth(line, TEXT)));
    const lane = {
      window,
      lines,
      // Words that do not fit from where the bar begins end where it may end.
      ...(x(extent[0]) + widest <= right
        ? { x: x(extent[0]), anchor: "start" as const }
        : { x: right, anchor: "end" as const }),
      y: top + TEXT,
      top: top + lines.length * TEXT * LINE + 3,
      from: x(extent[0]),
      to: x(extent[1]),
    };
    top = lane.top + BAR_PX + 6;
    return [lane];
  });
  const plot = width < 520 ? 220 : 300;
  const around = top + 22 + 32;
  return {
    left,
    high,
    ...axis,
    lanes,
    top: top + 22,
    height: around + plot,
    least: around + LEAST_PLOT,
  };
}

function highOf(flow: Flow, { windows }: FlowsData): number {
  const values = [
    ...flow.points.map(({ value }) => value),
    ...windows.map(({ value }) => value ?? 0),
  ];
  return Math.max(...values, 0) * 1.06 || 1;
}

/** Numbers at the side in the unit that the line above them names. */
function axisOf({ series }: Flow, high: number, locale: Locale) {
  const values = ticks(0, high, 4);
  if (series.currency === undefined)
    return {
      unit: unitText(series, locale),
      ticks: values.map((value) => ({ value, words: locale.number(value) })),
    };
  const largest = { value: values.at(-1) ?? high, currency: series.currency };
  const { size, label } = moneyAxis(largest, locale.reading);
  const words = (value: number) => locale.exact(Number((value / size).toPrecision(6)));
  return { unit: label, ticks: values.map((value) => ({ value, words: words(value) })) };
}

export const LANE_BAR = BAR_PX;

export function laneText(window: Window, flow: Flow, locale: Locale): string {
  const { say } = locale;
  const label = locale.text(window.label);
  const promised = promisedText(window, flow.series, locale);
  const years = yearsText(window, locale);
  return [
    label,
    ...(years ? [years] : []),
    ...(window.value === undefined
      ? [promised ? say("flows.lane.other", { promised }) : say("flows.lane.noNumber")]
      : [promised ?? ""]),
  ].join(" · ");
}

import type { Locale } from "../../i18n/locale.ts";
import type { Flow, Window } from "../../model/flows.ts";
import { LINE } from "../../plot/Label.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import { extentOf, type FlowsData } from "./data.ts";
import { promisedText, yearsText } from "./texts.ts";

export const TEXT = 13;
/** Left of the drawing, for numbers; right of it. */
export const SIDES = { left: 46, right: 10 };
/** Line at the top that names the unit. */
const UNIT_PX = 26;
const BAR_PX = 8;

/** A promise above the drawing: its words, and below them a bar over its years. */
export interface Lane {
  readonly window: Window;
  readonly lines: readonly string[];
  /** Baseline of the first line of words, and where the words begin. */
  readonly y: number;
  readonly x: number;
  /** Of the bar. */
  readonly top: number;
  readonly from: number;
  readonly to: number;
}

export interface SeriesLayout {
  readonly lanes: readonly Lane[];
  /** Top of the drawing itself, and its height. */
  readonly top: number;
  readonly height: number;
}

/** Lanes one under the other, so that promises of the same years do not hide each other. */
export function seriesLayout(
  flow: Flow,
  data: FlowsData,
  width: number,
  locale: Locale,
): SeriesLayout {
  const [from, to] = data.span;
  const right = width - SIDES.right;
  const x = (year: number) => SIDES.left + ((year - from) / (to - from)) * (right - SIDES.left);
  let top = UNIT_PX;
  const lanes = data.windows.flatMap((window): Lane[] => {
    const extent = extentOf(window, data.span);
    if (!extent) return [];
    const lines = wrap(laneText(window, flow, locale), TEXT, width - 12);
    const widest = Math.max(...lines.map((line) => textWidth(line, TEXT)));
    const lane = {
      window,
      lines,
      x: Math.max(6, Math.min(x(extent[0]), right - widest)),
      y: top + TEXT,
      top: top + lines.length * TEXT * LINE + 3,
      from: x(extent[0]),
      to: x(extent[1]),
    };
    top = lane.top + BAR_PX + 6;
    return [lane];
  });
  const plot = width < 520 ? 220 : 300;
  return { lanes, top: top + 22, height: top + 22 + plot + 32 };
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

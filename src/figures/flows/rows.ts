import type { Locale } from "../../i18n/locale.ts";
import { newest } from "../../model/flows.ts";
import { LINE } from "../../plot/Label.tsx";
import { wrap } from "../../plot/text.ts";
import type { FlowsData, Row } from "./data.ts";
import { pointPeriod, valueText } from "./texts.ts";

export const TEXT = 13;
/** From this width on, words stand left of their drawing and not above it. */
const BESIDE_PX = 520;
/** Below the last row, for the years. */
export const AXIS_PX = 30;
const PAD = 12;
/** Height of one drawing; its words may need more. */
const CHART = { beside: 74, below: 70 };
/** Above a drawing, for a value on its highest mark. */
export const HEAD = 18;
/** The same where a picture is lower than it wants to be. */
const LOW = { pad: 5, head: 14 };

/** Words of one row, broken into lines; the second line tells the verdict. */
export interface RowBox {
  readonly row: Row;
  readonly top: number;
  readonly height: number;
  /** Top of the words. */
  readonly words: number;
  readonly title: readonly string[];
  readonly verdict: string | undefined;
  readonly body: readonly string[];
  /** Of the drawing: above it there is room for a value. */
  readonly chart: { readonly top: number; readonly bottom: number };
}

export interface RowsLayout {
  readonly boxes: readonly RowBox[];
  /** Where drawings begin. */
  readonly left: number;
  readonly height: number;
  /** Height at which every row has its title and verdict. */
  readonly least: number;
}

/** The line of a row that its words do not fit into is left out, where a picture is lower than it wants to be. */
export function rowsLayout(
  data: FlowsData,
  width: number,
  locale: Locale,
  heightPx = Number.POSITIVE_INFINITY,
): RowsLayout {
  const beside = width >= BESIDE_PX;
  const left = beside ? Math.round(Math.min(300, width * 0.36)) : 6;
  const room = beside ? left - 22 : width - 8;
  const line = TEXT * LINE;
  const words = data.rows.map((row) => {
    const { title, verdict, body } = rowWords(row, data, locale);
    return {
      row,
      title: wrap(title, TEXT, room, true),
      verdict,
      body: body.flatMap((text) => wrap(text, TEXT, room)),
    };
  });
  const tall = (box: (typeof words)[number]) =>
    (box.title.length + (box.verdict ? 1 : 0) + box.body.length) * line;
  const natural = words.map((box) =>
    beside ? Math.max(tall(box), CHART.beside) + 2 * PAD : tall(box) + CHART.below + 2 * PAD,
  );
  const wanted = natural.reduce((sum, height) => sum + height, 0);
  // In a picture lower than that, rows share the height and keep their titles.
  const isLow = wanted + AXIS_PX > heightPx;
  const low = (heightPx - AXIS_PX) / words.length;
  const [pad, head] = isLow ? [LOW.pad, LOW.head] : [PAD, HEAD];
  let top = 0;
  const boxes = words.map((box, index): RowBox => {
    const height = isLow ? low : (natural[index] ?? 0);
    const lines = Math.max(
      box.title.length + (box.verdict ? 1 : 0),
      Math.floor((height - 2 * pad) / line),
    );
    const body = box.body.slice(0, Math.max(0, lines - box.title.length - (box.verdict ? 1 : 0)));
    const wordsEnd = top + pad + (beside ? 0 : tall({ ...box, body }));
    const bottom = top + height - pad;
    const made = {
      ...box,
      body,
      top,
      height,
      words: top + pad,
      chart: { top: Math.min(wordsEnd + head, bottom - 16), bottom },
    };
    top += height;
    return made;
  });
  const most = Math.max(...words.map(({ title, verdict }) => title.length + (verdict ? 1 : 0)), 0);
  const chart = beside ? 0 : LOW.head + 16;
  const least = words.length * (most * line + chart + 2 * LOW.pad);
  return {
    boxes,
    left,
    height: Math.ceil(top) + AXIS_PX,
    least: Math.min(Math.ceil(least), Math.ceil(wanted)) + AXIS_PX,
  };
}

interface RowWords {
  readonly title: string;
  readonly verdict: string | undefined;
  readonly body: readonly string[];
}

export function rowWords({ promised, flow }: Row, data: FlowsData, locale: Locale): RowWords {
  const { say } = locale;
  if (promised) {
    const { outcome } = promised;
    return {
      title: locale.text(outcome.label),
      verdict: say(`flows.verdict.${outcome.verdict}`),
      body: [
        locale.text(outcome.outcome),
        flow
          ? say("flows.drawn", { series: locale.text(flow.series.label) })
          : say("flows.noSeries"),
      ],
    };
  }
  const last = flow && newest(flow);
  return {
    title: flow ? locale.text(flow.series.label) : "",
    verdict: undefined,
    body: [
      ...(last && flow
        ? [
            say("flows.newest", {
              value: valueText(last.value, flow.series, locale),
              period: pointPeriod(last, locale),
            }),
          ]
        : []),
      ...(flow && flow.series.quality !== "strong" && data.reading !== "promises"
        ? [say(`flows.quality.${flow.series.quality}`)]
        : []),
    ],
  };
}

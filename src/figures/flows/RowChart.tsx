import { max } from "d3-array";
import { newest } from "../../model/flows.ts";
import { Label } from "../../plot/Label.tsx";
import { tenths } from "../../plot/rounding.ts";
import { textWidth, wrap } from "../../plot/text.ts";
import type { ViewProps } from "../figure.ts";
import { extentOf, type FlowsData } from "./data.ts";
import { HEAD, type RowBox, TEXT } from "./rows.ts";
import { Gaps, PointShape, Runs, roofBetween, type Scales, tipOf } from "./Shapes.tsx";
import { promisedText, valueText } from "./texts.ts";

type Props = ViewProps<FlowsData> & { readonly box: RowBox; x(year: number): number };

/** The small drawing of a row: the period promised as a band, what happened in front of it. */
export function RowChart(props: Props) {
  const { box, x, theme } = props;
  const { flow } = box.row;
  const { asOf } = props.data;
  const { top, bottom } = box.chart;
  const scales = scalesOf(props);
  return (
    <>
      <Band {...props} scales={scales} />
      {asOf !== undefined && asOf < props.data.span[1] && (
        <line
          x1={tenths(x(asOf))}
          x2={tenths(x(asOf))}
          y1={tenths(top - HEAD / 2)}
          y2={tenths(bottom)}
          stroke={theme.inkSoft}
          strokeDasharray="2 4"
        />
      )}
      <line
        x1={x(props.data.span[0])}
        x2={x(props.data.span[1])}
        y1={bottom}
        y2={bottom}
        stroke={theme.inkSoft}
        strokeDasharray={flow ? undefined : "2 4"}
      />
      {flow && (
        <>
          <Gaps flow={flow} scales={scales} theme={theme} />
          <Runs flow={flow} scales={scales} theme={theme} />
          {flow.points.map((point) => (
            <PointShape key={point.id} {...{ point, flow, scales, theme }} dot={3} />
          ))}
        </>
      )}
    </>
  );
}

function scalesOf({ box, x }: Props): Scales {
  const { flow, window } = box.row;
  const { top, bottom } = box.chart;
  const highest = Math.max(max(flow?.points ?? [], ({ value }) => value) ?? 0, window?.value ?? 0);
  const high = highest > 0 ? highest : 1;
  return { x, y: (value) => bottom - (value / high) * (bottom - top), base: bottom };
}

/** A band as high as what was promised; over the whole row, without a top, where nothing counts the same. */
function Band({ box, data, theme, scales }: Props & { scales: Scales }) {
  const { window } = box.row;
  const extent = window && extentOf(window, data.span);
  if (!window || !extent) return null;
  const [from, to] = extent.map((year) => tenths(scales.x(year))) as [number, number];
  const isHigh = window.value !== undefined;
  const top = tenths(isHigh ? scales.y(window.value) : Math.max(box.top + 2, box.chart.top - HEAD));
  const line = { stroke: theme.ink, strokeWidth: 2, strokeDasharray: "6 3" };
  const side = { stroke: theme.inkSoft, strokeDasharray: "1.5 3" };
  return (
    <>
      <rect
        x={from}
        y={top}
        width={tenths(to - from)}
        height={tenths(scales.base - top)}
        fill={theme.inkSoft}
        fillOpacity={isHigh ? 0.15 : 0.08}
      />
      {isHigh ? (
        <line x1={from} x2={to} y1={top} y2={top} {...line} />
      ) : (
        [from, to].map((x) => <line key={x} x1={x} x2={x} y1={top} y2={scales.base} {...side} />)
      )}
    </>
  );
}

/** What was promised above its band, and the newest value on its mark: beside the mark, whose name says it in full. */
export function RowValues(props: Props) {
  const { box, data, size, locale, theme } = props;
  const scales = scalesOf(props);
  const { flow, window } = box.row;
  const extent = window && extentOf(window, data.span);
  const inside = (middle: number, words: string, left: number) => {
    const half = textWidth(words, TEXT) / 2;
    return Math.min(Math.max(middle, left + half), size.width - 4 - half);
  };
  const left = scales.x(data.span[0]);
  const goal = window && extent && promisedText(window, flow?.series, locale);
  const last = flow && newest(flow);
  const value = last && valueText(last.value, flow.series, locale);
  const tip = last && tipOf(last, scales);
  const goalY = window?.value === undefined ? box.chart.top : scales.y(window.value);
  const goalX =
    goal && extent ? inside((scales.x(extent[0]) + scales.x(extent[1])) / 2, goal, left) : 0;
  const valueX = value && tip ? inside(tip.x, value, left) : 0;
  const halfValue = textWidth(value ?? "", TEXT, true) / 2;
  const roof = flow ? roofBetween(flow, scales, valueX - halfValue, valueX + halfValue) : 0;
  const valueY = roof - (flow?.perPeriod ? 5 : 8);
  const collide =
    goal &&
    value &&
    Math.abs(goalX - valueX) < (textWidth(goal, TEXT) + textWidth(value, TEXT)) / 2 + 4 &&
    Math.abs(goalY - 5 - valueY) < TEXT + 2;
  return (
    <>
      {goal && (
        <Label
          x={goalX}
          y={goalY - 5}
          lines={[goal]}
          size={TEXT}
          theme={theme}
          colour={theme.inkSoft}
          anchor="middle"
          halo
        />
      )}
      {value && !collide && (
        <Label
          x={valueX}
          y={valueY}
          lines={[value]}
          size={TEXT}
          weight={600}
          theme={theme}
          anchor="middle"
          halo
        />
      )}
      {!flow && !goal && (
        <Label
          x={left + 4}
          y={(box.chart.top + box.chart.bottom) / 2 + 4}
          lines={wrap(locale.say("notStated"), TEXT, size.width - left)}
          size={TEXT}
          theme={theme}
          colour={theme.inkSoft}
        />
      )}
    </>
  );
}

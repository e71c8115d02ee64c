import { max } from "d3-array";
import { newest } from "../../model/flows.ts";
import { Label } from "../../plot/Label.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import type { ViewProps } from "../figure.ts";
import { extentOf, type FlowsData } from "./data.ts";
import { type RowBox, TEXT } from "./rows.ts";
import { Gaps, PointShape, Runs, round, type Scales, tipOf } from "./Shapes.tsx";
import { promisedText, valueText } from "./texts.ts";

type Props = ViewProps<FlowsData> & { readonly box: RowBox; x(year: number): number };

/** The small drawing of a row: the period promised as a band, what happened in front of it. */
export function RowChart(props: Props) {
  const { box, x, theme } = props;
  const { flow, window } = box.row;
  const { top, bottom } = box.chart;
  const highest = Math.max(max(flow?.points ?? [], ({ value }) => value) ?? 0, window?.value ?? 0);
  const high = highest > 0 ? highest : 1;
  const y = (value: number) => bottom - (value / high) * (bottom - top);
  const scales: Scales = { x, y, base: bottom };
  return (
    <>
      <Band {...props} scales={scales} />
      <line
        x1={x(props.data.span[0])}
        x2={x(props.data.span[1])}
        y1={bottom}
        y2={bottom}
        stroke={theme.inkSoft}
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
      <g aria-hidden="true">
        <Values {...props} scales={scales} />
      </g>
    </>
  );
}

function Band({ box, data, theme, scales }: Props & { scales: Scales }) {
  const { window } = box.row;
  const extent = window && extentOf(window, data.span);
  if (!window || !extent) return null;
  const [from, to] = extent.map((year) => round(scales.x(year))) as [number, number];
  const top = window.value === undefined ? box.chart.top : scales.y(window.value);
  return (
    <>
      <rect
        x={from}
        y={top}
        width={to - from}
        height={scales.base - top}
        fill={theme.inkSoft}
        fillOpacity={0.13}
      />
      <line
        x1={from}
        x2={to}
        y1={round(top)}
        y2={round(top)}
        stroke={theme.ink}
        strokeWidth={2}
        strokeDasharray={window.value === undefined ? "1 4" : "6 3"}
      />
    </>
  );
}

/** What was promised above its band, and the newest value on its mark. */
function Values({ box, data, size, locale, theme, scales }: Props & { scales: Scales }) {
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
  const valueY = (tip?.y ?? 0) - 6;
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

import { CartesianGrid, XAxis, YAxis } from "recharts";
import type { Flow, FlowPoint } from "../../model/flows.ts";
import { Label } from "../../plot/Label.tsx";
import { Mark, useEmphasis } from "../../plot/marks.tsx";
import { tenths } from "../../plot/rounding.ts";
import { Chart, useXScale, useYScale } from "../Chart.tsx";
import type { ViewProps } from "../figure.ts";
import type { FlowsData } from "./data.ts";
import { RIGHT, type SeriesLayout, seriesLayout, TEXT } from "./lanes.ts";
import { yearTicks } from "./RowsView.tsx";
import { Lanes, ValueLabels } from "./SeriesWords.tsx";
import { Gaps, PointShape, Runs, type Scales } from "./Shapes.tsx";

type Props = ViewProps<FlowsData> & { readonly flow: Flow };

/** One series with its points as marks, and the promises made over its years as bands behind it. */
export function SeriesView(props: Props) {
  const { data, flow, size, theme, locale, caption } = props;
  const layout = seriesLayout(flow, data, size.width, locale);
  const numbers = new Map(layout.ticks.map(({ value, words }) => [value, words]));
  const tick = { fill: theme.inkSoft, fontSize: TEXT, fontFamily: theme.font };
  return (
    <Chart
      figure="flows"
      size={size}
      caption={caption}
      margin={{
        top: Math.min(layout.top, size.height / 2),
        right: RIGHT,
        bottom: 2,
        left: 0,
      }}
      ends={data.span.map((at) => ({ at }))}
    >
      <CartesianGrid stroke={theme.hair} vertical={false} syncWithTicks />
      <XAxis
        type="number"
        dataKey="at"
        domain={[...data.span]}
        ticks={yearTicks(data.span, size.width - layout.left - RIGHT, layout.left).map(
          (year) => year + 0.5,
        )}
        tickFormatter={(at: number) => String(Math.floor(at))}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: theme.inkSoft }}
        interval={0}
        height={30}
        allowDataOverflow
      />
      <YAxis
        type="number"
        domain={[0, layout.high]}
        ticks={[...numbers.keys()]}
        tickFormatter={(value: number) => numbers.get(value) ?? ""}
        tick={tick}
        tickLine={false}
        axisLine={false}
        width={layout.left}
        allowDataOverflow
      />
      <Label x={4} y={16} lines={[layout.unit]} size={TEXT} theme={theme} colour={theme.inkSoft} />
      <Points {...props} layout={layout} />
    </Chart>
  );
}

function Points({ layout, ...props }: Props & { layout: SeriesLayout }) {
  const { flow, theme, marks, size } = props;
  const { ids, isChosen, stepsBack } = useEmphasis();
  const x = useXScale();
  const y = useYScale();
  if (!x || !y) return null;
  const scales: Scales = { x, y, base: y(0) };
  return (
    <>
      <Lanes {...props} layout={layout} scales={scales} />
      <Gaps flow={flow} scales={scales} theme={theme} />
      <Runs flow={flow} scales={scales} theme={theme} />
      {flow.points.map((point) => (
        <Mark
          key={point.id}
          id={point.id}
          label={marks.find(({ id }) => id === point.id)?.label ?? point.id}
          opacity={stepsBack(point.id) ? 0.55 : 1}
        >
          <Touch point={point} flow={flow} scales={scales} width={size.width} />
          <PointShape {...{ point, flow, scales, theme }} dot={5} strong={isChosen(point.id)} />
        </Mark>
      ))}
      <g aria-hidden="true" pointerEvents="none">
        <ValueLabels {...props} left={layout.left} scales={scales} attended={ids} />
      </g>
    </>
  );
}

/** What a finger may hit: the column over the period, or a square around the dot. */
function Touch({
  point,
  flow,
  scales,
  width,
}: {
  point: FlowPoint;
  flow: Flow;
  scales: Scales;
  width: number;
}) {
  const middle = scales.x(point.at);
  const [left, right] = flow.perPeriod
    ? [scales.x(point.period.from), scales.x(point.period.to)]
    : [middle - 11, Math.min(width - 1, middle + 11)];
  const tip = scales.y(point.value);
  const top = flow.perPeriod ? Math.min(tip, scales.base - 24) : tip - 11;
  return (
    <rect
      x={tenths(left)}
      y={tenths(top)}
      width={tenths(right - left)}
      height={tenths(flow.perPeriod ? scales.base - top : 22)}
      fill="transparent"
    />
  );
}

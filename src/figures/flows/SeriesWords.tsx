import { greatest } from "d3-array";
import { type Flow, type FlowPoint, newest } from "../../model/flows.ts";
import { Label } from "../../plot/Label.tsx";
import { tenths } from "../../plot/rounding.ts";
import { textWidth, wrap } from "../../plot/text.ts";
import type { ViewProps } from "../figure.ts";
import type { FlowsData } from "./data.ts";
import { LANE_BAR, RIGHT, type SeriesLayout, TEXT } from "./lanes.ts";
import { type Scales, tipOf } from "./Shapes.tsx";
import { pointPeriod, promisedText, valueText } from "./texts.ts";

type Props = ViewProps<FlowsData> & { readonly flow: Flow; readonly scales: Scales };

/** Periods promised: a bar above, a band down to the base, and a line where the height is known. */
export function Lanes({ layout, ...props }: Props & { layout: SeriesLayout }) {
  const { data, size, theme, locale, flow, scales } = props;
  const { asOf } = data;
  return (
    <>
      {layout.lanes.map(({ window, lines, x, y, anchor, top, from, to }) => {
        const bandTop = window.value === undefined ? top + LANE_BAR : scales.y(window.value);
        return (
          <g key={window.id} aria-hidden="true" pointerEvents="none">
            <rect
              x={tenths(from)}
              y={tenths(bandTop)}
              width={tenths(to - from)}
              height={tenths(Math.max(0, scales.base - bandTop))}
              fill={theme.inkSoft}
              fillOpacity={0.1}
            />
            <rect
              x={tenths(from)}
              y={tenths(top)}
              width={tenths(to - from)}
              height={LANE_BAR}
              fill={theme.paper}
              stroke={theme.ink}
              strokeWidth={1.5}
              strokeDasharray={window.value === undefined ? "1.5 3" : "6 3"}
            />
            {window.value !== undefined && (
              <>
                <line
                  x1={tenths(from)}
                  x2={tenths(to)}
                  y1={tenths(bandTop)}
                  y2={tenths(bandTop)}
                  stroke={theme.ink}
                  strokeWidth={2}
                  strokeDasharray="6 3"
                />
                <Goal
                  words={promisedText(window, flow.series, locale) ?? ""}
                  from={from}
                  y={bandTop}
                  {...{ size, theme }}
                />
              </>
            )}
            <Label
              x={tenths(x)}
              y={tenths(y)}
              lines={lines}
              size={TEXT}
              theme={theme}
              anchor={anchor}
              halo
            />
          </g>
        );
      })}
      {asOf !== undefined && asOf < data.span[1] && (
        <line
          x1={tenths(scales.x(asOf))}
          x2={tenths(scales.x(asOf))}
          y1={layout.top - 14}
          y2={scales.base}
          stroke={theme.inkSoft}
          strokeDasharray="2 4"
          strokeWidth={1.5}
        />
      )}
    </>
  );
}

function Goal({
  words,
  from,
  y,
  size,
  theme,
}: Pick<ViewProps<FlowsData>, "size" | "theme"> & { words: string; from: number; y: number }) {
  const x = Math.min(from, size.width - RIGHT - textWidth(words, TEXT));
  return <Label x={tenths(x)} y={tenths(y - 6)} lines={[words]} size={TEXT} theme={theme} halo />;
}

/** Values of those attended to, the newest, the highest and the first, where they have room. */
export function ValueLabels({
  attended,
  left,
  ...props
}: Props & { attended: readonly string[]; left: number }) {
  const { data, flow, locale, scales, size, theme } = props;
  const goals = data.windows.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const asked = [
    ...flow.points.filter(({ id }) => attended.includes(id)),
    newest(flow),
    greatest(flow.points, ({ value }) => value),
    flow.points[0],
    ...(flow.points.length <= 12 ? flow.points : []),
  ].filter((point) => point !== undefined);
  const placed: { x: number; y: number; half: number; point: FlowPoint; words: string }[] = [];
  for (const point of new Set(asked)) {
    const words = labelOf(point, flow, locale, attended.includes(point.id));
    const half = textWidth(words, TEXT, true) / 2;
    const tip = tipOf(point, scales);
    const y = tip.y - (flow.perPeriod ? 6 : 11);
    const clear = (middle: number) =>
      !placed.some(
        (other) =>
          Math.abs(other.x - middle) < other.half + half + 4 && Math.abs(other.y - y) < TEXT + 4,
      ) && !isHidden(point, flow, scales, { x: middle, y, half });
    const [from, to] = [scales.x(point.period.from), scales.x(point.period.to)];
    // In the middle or, where a neighbour stands higher, over its own edge.
    const tries = flow.perPeriod ? [tip.x, to - half, from + half] : [tip.x];
    const inside = tries.map((x) => Math.min(Math.max(x, left + half), size.width - 4 - half));
    const isAsked = attended.includes(point.id);
    const x = inside.find(clear) ?? (isAsked ? inside[0] : undefined);
    const onGoal = goals.some((value) => Math.abs(scales.y(value) - 6 - y) < TEXT + 4);
    if (x !== undefined && (isAsked || !onGoal)) placed.push({ x, y, half, point, words });
  }
  return placed.map(({ x, y, point, words }) => (
    <g key={point.id} data-words-of={point.id}>
      <Label
        x={tenths(x)}
        y={tenths(y)}
        lines={wrap(words, TEXT, size.width, true)}
        size={TEXT}
        weight={600}
        theme={theme}
        anchor="middle"
        halo
      />
    </g>
  ));
}

function labelOf(
  point: FlowPoint,
  { series }: Flow,
  locale: Props["locale"],
  withPeriod: boolean,
): string {
  const value = valueText(point.value, series, locale);
  return withPeriod ? `${value} · ${pointPeriod(point, locale)}` : value;
}

/** Whether another bar or dot stands where the words would. */
function isHidden(
  point: FlowPoint,
  flow: Flow,
  scales: Scales,
  { x, y, half }: { x: number; y: number; half: number },
): boolean {
  return flow.points.some((other) => {
    if (other === point) return false;
    const tip = tipOf(other, scales);
    if (!flow.perPeriod) return Math.abs(tip.x - x) < half + 6 && Math.abs(tip.y - (y - 4)) < 11;
    const { from, to } = other.period;
    return tip.y < y && scales.x(to) > x - half + 2 && scales.x(from) < x + half - 2;
  });
}

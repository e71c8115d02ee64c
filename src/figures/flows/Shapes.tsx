import { line } from "d3-shape";
import type { Flow, FlowPoint } from "../../model/flows.ts";
import { tenths } from "../../plot/rounding.ts";
import type { Theme } from "../../plot/theme.ts";

/** How values and moments become px; `base` is the px of zero. */
export interface Scales {
  x(year: number): number;
  y(value: number): number;
  readonly base: number;
}

interface Props {
  readonly flow: Flow;
  readonly scales: Scales;
  readonly theme: Theme;
  /** Radius of a dot. */
  readonly dot: number;
}

/** The middle of the upper edge of a bar, or of a dot. */
export function tipOf(point: FlowPoint, { x, y }: Scales): { x: number; y: number } {
  return { x: x(point.at), y: y(point.value) };
}

/** The highest px that marks reach between two px across. */
export function roofBetween(flow: Flow, scales: Scales, left: number, right: number): number {
  const below = flow.points.filter(({ period, at }) => {
    const [from, to] = flow.perPeriod ? [period.from, period.to] : [at, at];
    return scales.x(to) > left - 3 && scales.x(from) < right + 3;
  });
  return Math.min(scales.base, ...below.map((point) => tipOf(point, scales).y));
}

/** Lines through values that follow one another; across a gap there is none. */
export function Runs({ flow, scales, theme }: Omit<Props, "dot">) {
  if (flow.perPeriod) return null;
  const path = line<FlowPoint>()
    .x((point) => tenths(tipOf(point, scales).x))
    .y((point) => tenths(tipOf(point, scales).y));
  return flow.runs.map((run) =>
    run.length > 1 ? (
      <path
        key={run[0]?.id}
        d={path([...run]) ?? ""}
        fill="none"
        stroke={theme.second}
        strokeWidth={2}
        strokeLinejoin="round"
      />
    ) : null,
  );
}

/** A bar as wide as its period, or a dot; hollow when it came after the model's date, pale when it counts a part. */
export function PointShape({
  point,
  flow,
  scales,
  theme,
  dot,
  strong,
}: Props & { point: FlowPoint; strong?: boolean }) {
  const { later, partial } = point.point;
  const style = {
    fill: later ? theme.paper : theme.second,
    fillOpacity: partial && !later ? 0.35 : 1,
    stroke: strong ? theme.ink : theme.second,
    strokeWidth: strong ? 2.5 : 1.5,
    strokeDasharray: later ? "3 2" : undefined,
  };
  const { x, y } = tipOf(point, scales);
  if (!flow.perPeriod) return <circle cx={tenths(x)} cy={tenths(y)} r={dot} {...style} />;
  const from = scales.x(point.period.from) + 1.25;
  const width = Math.max(1.5, scales.x(point.period.to) - 1.25 - from);
  return (
    <rect
      x={tenths(from)}
      y={tenths(y)}
      width={tenths(width)}
      height={tenths(Math.max(1, scales.base - y))}
      {...style}
    />
  );
}

/** Where bars are missing: dots along the base say that nothing is stated. */
export function Gaps({ flow, scales, theme }: Omit<Props, "dot">) {
  if (!flow.perPeriod) return null;
  return flow.gaps.map(([before, after]) => (
    <line
      key={after.id}
      x1={tenths(scales.x(before.period.to) + 3)}
      x2={tenths(scales.x(after.period.from) - 3)}
      y1={scales.base - 4}
      y2={scales.base - 4}
      stroke={theme.inkSoft}
      strokeWidth={2}
      strokeDasharray="1.5 4"
      strokeLinecap="round"
    />
  ));
}

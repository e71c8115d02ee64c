import { XAxis } from "recharts";
import { Label } from "../../plot/Label.tsx";
import { Mark, useEmphasis } from "../../plot/marks.tsx";
import { StatusPatterns, statusFill } from "../../plot/status.tsx";
import { Chart, NoYAxis, useXScale } from "../Chart.tsx";
import type { ViewProps } from "../figure.ts";
import { bars, barsLayout, type PlacedBar, TEXT } from "./bars.ts";
import type { PeopleData } from "./data.ts";

/** Horizontal bars with their words above them, so that no label needs a column of its own. */
export function BarView(props: ViewProps<PeopleData>) {
  const { data, size, theme, caption, locale } = props;
  const all = bars(data);
  const most = Math.max(...all.map(({ value }) => value));
  const layout = barsLayout(data, size.width, locale, size.height);
  const picture = `people-${data.reading}-${size.width}`;
  return (
    <Chart
      figure="people"
      size={size}
      caption={caption}
      margin={{ top: 0, right: 8, bottom: 0, left: 4 }}
      ends={[{ value: 0 }, { value: most }]}
    >
      <StatusPatterns picture={picture} colours={[theme.first, theme.second]} theme={theme} />
      <XAxis type="number" dataKey="value" domain={[0, most]} hide allowDataOverflow />
      <NoYAxis />
      <Bars {...props} layout={layout} most={most} picture={picture} />
    </Chart>
  );
}

interface BarsProps extends ViewProps<PeopleData> {
  readonly layout: ReturnType<typeof barsLayout>;
  readonly most: number;
  readonly picture: string;
}

function Bars({ layout, most, ...props }: BarsProps) {
  const x = useXScale();
  if (!x) return null;
  return layout.placed.map((placed) => (
    <BarMark key={placed.bar.id} {...props} placed={placed} x={x} thick={layout.thick} />
  ));
}

interface BarProps extends ViewProps<PeopleData> {
  readonly placed: PlacedBar;
  readonly x: (value: number) => number;
  readonly thick: number;
  readonly picture: string;
}

function BarMark({ placed: { bar, words, top, height, y }, x, thick, picture, ...view }: BarProps) {
  const { theme, marks, size, data } = view;
  const { isChosen, stepsBack } = useEmphasis();
  const mark = marks.find(({ id }) => id === bar.id);
  if (!mark) return null;
  const colour =
    bar.kind === "count" ? theme.inkSoft : bar.kind === "part" ? theme.first : theme.second;
  const whole = bar.kind === "part" && bars(data).find(({ id }) => id === bar.inside);
  return (
    <>
      <Mark
        id={bar.id}
        status={mark.status}
        label={mark.label}
        opacity={stepsBack(bar.id) ? 0.6 : 1}
      >
        <rect
          x={0}
          y={top}
          width={size.width}
          height={height}
          fill={theme.paper}
          fillOpacity={0.01}
        />
        {whole && (
          <rect
            x={x(0)}
            y={y}
            width={x(whole.value) - x(0)}
            height={thick}
            fill="none"
            stroke={theme.inkSoft}
            strokeDasharray="2 3"
          />
        )}
        <rect
          x={x(0)}
          y={y}
          width={Math.max(x(bar.value) - x(0), 2)}
          height={thick}
          fill={bar.kind === "count" ? colour : statusFill(picture, mark.status, colour)}
          stroke={isChosen(bar.id) ? theme.ink : colour}
          strokeWidth={isChosen(bar.id) ? 3 : 1.5}
          strokeDasharray={bar.kind === "earlier" ? "5 3" : undefined}
        />
      </Mark>
      <g aria-hidden="true" pointerEvents="none">
        <Label x={x(0)} y={top + 6 + TEXT} lines={words} size={TEXT} theme={theme} />
      </g>
    </>
  );
}

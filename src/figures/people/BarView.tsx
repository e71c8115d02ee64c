import { XAxis } from "recharts";
import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useAttention } from "../../plot/marks.tsx";
import { StatusPatterns, statusFill } from "../../plot/status.tsx";
import { wrap } from "../../plot/text.ts";
import { Chart, NoYAxis, useXScale } from "../Chart.tsx";
import type { ViewProps } from "../figure.ts";
import { type Bar as BarRow, bars } from "./bars.ts";
import type { PeopleData } from "./data.ts";
import { people, statusText } from "./words.ts";

const TEXT = 13;
const ROW = 64;
/** Above the first bar and below the last. */
const TOP = 4;

export function barHeight(data: PeopleData): number {
  return Math.max(120, bars(data).length * ROW + 12);
}

/** Horizontal bars with their words above them, so that no label needs a column of its own. */
export function BarView(props: ViewProps<PeopleData>) {
  const { data, size, theme, caption } = props;
  const all = bars(data);
  const most = Math.max(...all.map(({ value }) => value));
  const picture = `people-${data.reading}-${size.width}`;
  return (
    <Chart
      figure="people"
      size={size}
      caption={caption}
      margin={{ top: TOP, right: 8, bottom: TOP, left: 4 }}
      ends={[{ value: 0 }, { value: most }]}
    >
      <StatusPatterns picture={picture} colours={[theme.first, theme.second]} theme={theme} />
      <XAxis type="number" dataKey="value" domain={[0, most]} hide allowDataOverflow />
      <NoYAxis />
      <Bars {...props} all={all} most={most} picture={picture} />
    </Chart>
  );
}

interface BarsProps extends ViewProps<PeopleData> {
  readonly all: readonly BarRow[];
  readonly most: number;
  readonly picture: string;
}

function Bars({ all, most, ...props }: BarsProps) {
  const x = useXScale(most / 2);
  if (!x) return null;
  const height = (props.size.height - 2 * TOP) / all.length;
  return all.map((row, index) => {
    const [from, to] = [x(0), x(row.value)];
    const bar = { x: from, y: TOP + index * height, width: to - from, height };
    return <BarMark key={row.id} {...props} bar={bar} row={row} />;
  });
}

interface BarGeometry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function BarMark({
  bar,
  row,
  picture,
  ...view
}: ViewProps<PeopleData> & { bar: BarGeometry; row: BarRow; picture: string }) {
  const { theme, marks, size, data } = view;
  const { chosen, pointed } = useAttention();
  const mark = marks.find(({ id }) => id === row.id);
  if (!mark) return null;
  const attended = chosen ?? pointed;
  const colour =
    row.kind === "count" ? theme.inkSoft : row.kind === "part" ? theme.first : theme.second;
  const whole =
    row.inside === undefined ? undefined : bars(data).find(({ id }) => id === row.inside);
  const words = wrap(barText(row, view), TEXT, size.width - 16).slice(0, 2);
  const y = bar.y + 8 + words.length * TEXT * LINE;
  const height = Math.max(10, bar.height - (y - bar.y) - 8);
  const unit = bar.width / row.value;
  return (
    <>
      <Mark
        id={row.id}
        status={mark.status}
        label={mark.label}
        opacity={attended !== undefined && attended !== row.id ? 0.6 : 1}
      >
        <rect
          x={0}
          y={bar.y}
          width={size.width}
          height={bar.height}
          fill={theme.paper}
          fillOpacity={0.01}
        />
        {whole && (
          <rect
            x={bar.x}
            y={y}
            width={unit * whole.value}
            height={height}
            fill="none"
            stroke={theme.inkSoft}
            strokeDasharray="2 3"
          />
        )}
        <rect
          x={bar.x}
          y={y}
          width={Math.max(bar.width, 2)}
          height={height}
          fill={row.kind === "count" ? colour : statusFill(picture, mark.status, colour)}
          stroke={chosen === row.id ? theme.ink : colour}
          strokeWidth={chosen === row.id ? 3 : 1.5}
          strokeDasharray={row.kind === "earlier" ? "5 3" : undefined}
        />
      </Mark>
      <g aria-hidden="true" pointerEvents="none">
        <Label x={bar.x} y={bar.y + 6 + TEXT} lines={words} size={TEXT} theme={theme} />
      </g>
    </>
  );
}

function barText(row: BarRow, { data, locale, marks }: ViewProps<PeopleData>): string {
  const mark = marks.find(({ id }) => id === row.id);
  const title = statusText(mark?.title ?? row.id, mark?.status, locale);
  if (data.reading !== "year") return title;
  return locale.say("people.bar.year", { pace: people(row.value, locale), title });
}

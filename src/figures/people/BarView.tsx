import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useAttention } from "../../plot/marks.tsx";
import { ENLARGED } from "../../plot/rungs.ts";
import { StatusPatterns, statusFill } from "../../plot/status.tsx";
import { wrap } from "../../plot/text.ts";
import type { ViewProps } from "../figure.ts";
import { type Bar as BarRow, bars } from "./bars.ts";
import type { PeopleData } from "./data.ts";
import { people, statusText } from "./words.ts";

const TEXT = 13;
const ROW = 64;

export function barHeight(data: PeopleData): number {
  return Math.max(120, bars(data).length * ROW + 12);
}

interface Row {
  readonly id: string;
  readonly value: number;
  readonly index: number;
}

/** Horizontal bars with their words above them, so that no label needs a column of its own. */
export function BarView(props: ViewProps<PeopleData>) {
  const { data, size, theme, caption } = props;
  const all = bars(data);
  // Charts get rows of fixed fields: Recharts spreads what it is given into elements.
  const rows = all.map(({ id, value }, index): Row => ({ id, value, index }));
  const picture = `people-${data.reading}-${size.width}`;
  return (
    <BarChart
      data-figure="people"
      role="group"
      aria-label={caption.alternative}
      accessibilityLayer={false}
      layout="vertical"
      width={size.width}
      height={size.height}
      style={ENLARGED}
      margin={{ top: 4, right: 8, bottom: 4, left: 4 }}
      data={rows}
      barCategoryGap={0}
    >
      <StatusPatterns picture={picture} colours={[theme.first, theme.second]} theme={theme} />
      <XAxis type="number" domain={[0, "dataMax"]} hide />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar
        // Recharts would number its own, differently at every mount.
        id={picture}
        dataKey="value"
        isAnimationActive={false}
        shape={(bar: BarGeometry) => (
          <BarMark {...props} bar={bar} row={all[bar.index]} picture={picture} />
        )}
      />
    </BarChart>
  );
}

interface BarGeometry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly index: number;
}

function BarMark({
  bar,
  row,
  picture,
  ...view
}: ViewProps<PeopleData> & { bar: BarGeometry; row: BarRow | undefined; picture: string }) {
  const { theme, marks, size, data } = view;
  const { chosen, pointed } = useAttention();
  const mark = marks.find(({ id }) => id === row?.id);
  if (!row || !mark) return null;
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

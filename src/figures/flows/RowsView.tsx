import { ticks } from "d3-array";
import { XAxis } from "recharts";
import { Label, LINE } from "../../plot/Label.tsx";
import { LegendGround } from "../../plot/LegendGround.tsx";
import { Mark, useEmphasis } from "../../plot/marks.tsx";
import { tenths } from "../../plot/rounding.ts";
import { textWidth } from "../../plot/text.ts";
import { Chart, NoYAxis, useXScale } from "../Chart.tsx";
import type { ViewProps } from "../figure.ts";
import type { FlowsData } from "./data.ts";
import { RowChart, RowValues } from "./RowChart.tsx";
import { AXIS_PX, type RowBox, type RowsLayout, rowsLayout, TEXT } from "./rows.ts";

const RIGHT = 12;

/** Promises or series one under the other, over the same years. */
export function RowsView(props: ViewProps<FlowsData>) {
  const { data, size, locale, caption } = props;
  const layout = rowsLayout(data, size.width, locale, size.height);
  const years = yearTicks(data.span, size.width - layout.left - RIGHT, layout.left);
  return (
    <Chart
      figure="flows"
      size={size}
      caption={caption}
      margin={{ top: 0, right: RIGHT, bottom: size.height - layout.height, left: layout.left }}
      ends={data.span.map((at) => ({ at }))}
    >
      <XAxis type="number" dataKey="at" domain={[...data.span]} hide allowDataOverflow />
      <NoYAxis />
      <Rows {...props} layout={layout} years={years} />
    </Chart>
  );
}

/** Years that have room for their digits; `left` px of it before the drawing begins. */
export function yearTicks([from, to]: FlowsData["span"], width: number, left: number): number[] {
  const steps = Math.max(2, Math.floor(width / 62));
  const at = (year: number) => ((year + 0.5 - from) / (to - from)) * width;
  const half = textWidth("2000", TEXT) / 2;
  const found = ticks(from, to - 1, steps).filter(
    (year) => Number.isInteger(year) && at(year) + left >= half,
  );
  return found.length > 0 ? found : [from];
}

interface RowsProps extends ViewProps<FlowsData> {
  readonly layout: RowsLayout;
  /** Years that are named below the rows. */
  readonly years: readonly number[];
}

function Rows({ layout, years, ...props }: RowsProps) {
  const { isChosen, stepsBack } = useEmphasis();
  const { size, theme, marks } = props;
  const at = useXScale();
  if (!at) return null;
  return (
    <>
      {layout.boxes.map((box) => (
        <g key={box.row.id}>
          <Mark
            id={box.row.id}
            label={marks.find(({ id }) => id === box.row.id)?.label ?? box.row.id}
            opacity={stepsBack(box.row.id) ? 0.6 : 1}
          >
            <rect
              x={0}
              y={box.top + 1}
              width={size.width}
              height={box.height - 2}
              fill={isChosen(box.row.id) ? theme.panel : theme.paper}
              fillOpacity={isChosen(box.row.id) ? 1 : 0.01}
            />
            <RowChart box={box} x={at} {...props} />
          </Mark>
          <line
            x1={0}
            x2={size.width}
            y1={box.top + box.height}
            y2={box.top + box.height}
            stroke={theme.hair}
          />
          <g aria-hidden="true" pointerEvents="none">
            <RowValues box={box} x={at} {...props} />
          </g>
          <RowWordsView box={box} {...props} />
        </g>
      ))}
      <LegendGround top={layout.height - AXIS_PX + 1} size={size} theme={theme}>
        {years.map((year) => (
          <Label
            key={year}
            x={tenths(at(year + 0.5))}
            y={layout.height - AXIS_PX + TEXT + 5}
            lines={[String(year)]}
            size={TEXT}
            anchor="middle"
            theme={theme}
            colour={theme.inkSoft}
          />
        ))}
      </LegendGround>
    </>
  );
}

function RowWordsView({ box, theme }: ViewProps<FlowsData> & { box: RowBox }) {
  const line = TEXT * LINE;
  const y = box.words + TEXT - 2;
  const verdictY = y + box.title.length * line;
  const bodyY = verdictY + (box.verdict ? line : 0);
  return (
    <g aria-hidden="true" pointerEvents="none">
      <Label x={4} y={y} lines={box.title} size={TEXT} weight={600} theme={theme} />
      {box.verdict && (
        <>
          <rect
            x={5}
            y={verdictY - 9.5}
            width={9}
            height={9}
            fill={box.row.promised?.outcome.verdict === "not-met" ? "none" : theme.ink}
            stroke={theme.ink}
            strokeWidth={1.5}
          />
          <Label x={20} y={verdictY} lines={[box.verdict]} size={TEXT} theme={theme} />
        </>
      )}
      {box.body.length > 0 && (
        <Label x={4} y={bodyY} lines={box.body} size={TEXT} theme={theme} colour={theme.inkSoft} />
      )}
    </g>
  );
}

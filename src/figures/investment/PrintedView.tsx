import { extent } from "d3-array";
import { XAxis } from "recharts";
import { Label } from "../../plot/Label.tsx";
import { Chart, NoYAxis, useXScale } from "../Chart.tsx";
import type { ViewProps } from "../figure.ts";
import type { InvestmentData, PrintedRow } from "./data.ts";
import { Values } from "./PrintedValues.tsx";
import { MARGIN, printedLayout, TEXT } from "./printed.ts";
import { printedRowText } from "./words.ts";

/** Every printed value against the dated rate; what is far off is struck and has no place on the line. */
export function PrintedView(props: ViewProps<InvestmentData>) {
  const { data, size, theme, locale, caption } = props;
  const ratios = data.printed.flatMap(({ values }) =>
    values.flatMap(({ ratio, struck }) => (struck || ratio === undefined ? [] : [ratio])),
  );
  const [low = 1, high = 1] = extent(ratios);
  const domain: [number, number] = [
    Math.min(0.95, Math.floor(low * 20) / 20),
    Math.max(1.05, Math.ceil(high * 20) / 20),
  ];
  const percent = (ratio: number) =>
    ratio === 1
      ? locale.say("investment.exact")
      : new Intl.NumberFormat(locale.intl, { style: "percent", signDisplay: "always" }).format(
          ratio - 1,
        );
  return (
    <Chart
      figure="investment"
      size={size}
      caption={caption}
      margin={{ top: 0, right: MARGIN + 14, bottom: 0, left: MARGIN + 14 }}
      ends={domain.map((ratio) => ({ ratio }))}
    >
      <XAxis
        type="number"
        dataKey="ratio"
        orientation="top"
        domain={domain}
        ticks={[0.9, 0.95, 1, 1.05].filter((tick) => tick >= domain[0] && tick <= domain[1])}
        tickFormatter={percent}
        tick={{ fill: theme.inkSoft, fontSize: TEXT, fontFamily: theme.font }}
        tickLine={false}
        axisLine={false}
        height={24}
        allowDataOverflow
      />
      <NoYAxis />
      <Rows {...props} middle={(domain[0] + domain[1]) / 2} />
    </Chart>
  );
}

function Rows({ middle, ...props }: ViewProps<InvestmentData> & { middle: number }) {
  const inside = useXScale(middle);
  const { data, size, theme } = props;
  if (!inside) return null;
  const { rows } = printedLayout(data.printed, size.width, (row) => headingOf(row, props));
  return (
    <>
      {rows.map((layout) => (
        <g key={`${layout.row.commitment.id}-${layout.row.currency}`}>
          <Label
            x={MARGIN}
            y={layout.top + TEXT + 1}
            lines={layout.heading}
            size={TEXT + 1}
            weight={600}
            theme={theme}
          />
          <line
            x1={MARGIN}
            x2={size.width - MARGIN}
            y1={layout.lineY}
            y2={layout.lineY}
            stroke={theme.hair}
            strokeWidth={2}
          />
          <line
            x1={inside(1)}
            x2={inside(1)}
            y1={layout.lineY - 9}
            y2={layout.lineY + 9}
            stroke={theme.ink}
            strokeWidth={2}
          />
          <Values layout={layout} x={inside} {...props} />
        </g>
      ))}
    </>
  );
}

export function headingOf(
  row: PrintedRow,
  { locale, data }: Pick<ViewProps<InvestmentData>, "locale" | "data">,
): string {
  const heading = printedRowText(row, locale);
  if (!row.reference) return `${heading} · ${locale.say("investment.noReference")}`;
  return `${heading} · ${locale.say("investment.atRate", {
    amount: locale.money(row.reference),
    date: locale.date(data.referenceDate ?? ""),
  })}`;
}

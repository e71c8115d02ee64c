import { extent } from "d3-array";
import { XAxis } from "recharts";
import type { Locale } from "../../i18n/locale.ts";
import { Head } from "../../plot/Head.tsx";
import { Label, LINE } from "../../plot/Label.tsx";
import { tenths } from "../../plot/rounding.ts";
import { Chart, NoYAxis, useXScale } from "../Chart.tsx";
import type { ViewProps } from "../figure.ts";
import type { InvestmentData, PrintedRow } from "./data.ts";
import { Values } from "./PrintedValues.tsx";
import { MARGIN, printedLayout, TEXT } from "./printed.ts";
import { printedRowText } from "./texts.ts";

/** px of the axis above the rows. */
const AXIS_PX = 24;
const TICKS = [0.9, 0.95, 1, 1.05];

/** Every printed value against the dated rate; what is far off is struck and has no place on the line. */
export function PrintedView(props: ViewProps<InvestmentData>) {
  const { data, size, caption } = props;
  const ratios = data.printed.flatMap(({ values }) =>
    values.flatMap(({ ratio, struck }) => (struck || ratio === undefined ? [] : [ratio])),
  );
  const [low = 1, high = 1] = extent(ratios);
  const domain: [number, number] = [
    Math.min(0.95, Math.floor(low * 20) / 20),
    Math.max(1.05, Math.ceil(high * 20) / 20),
  ];
  return (
    <Chart
      figure="investment"
      size={size}
      caption={caption}
      margin={{ top: 0, right: MARGIN + 14, bottom: 0, left: MARGIN + 14 }}
      ends={domain.map((ratio) => ({ ratio }))}
    >
      <XAxis type="number" dataKey="ratio" domain={domain} hide allowDataOverflow />
      <NoYAxis />
      <Rows {...props} domain={domain} />
    </Chart>
  );
}

interface RowsProps extends ViewProps<InvestmentData> {
  /** Ratios of a printed value to the rate of its day, from the least to the most. */
  readonly domain: readonly [number, number];
}

function Rows({ domain, ...props }: RowsProps) {
  const [low, high] = domain;
  const inside = useXScale();
  const { data, size, theme, locale } = props;
  if (!inside) return null;
  const { rows } = printedLayout(data.printed, size.width, (row) => headingOf(row, props));
  return (
    <>
      <Head top={0} bottom={AXIS_PX}>
        {TICKS.filter((ratio) => ratio >= low && ratio <= high).map((ratio) => (
          <Label
            key={ratio}
            x={tenths(inside(ratio))}
            y={AXIS_PX - 8}
            lines={[percent(ratio, locale)]}
            size={TEXT}
            anchor="middle"
            theme={theme}
            colour={theme.inkSoft}
          />
        ))}
      </Head>
      {rows.map((layout) => (
        <g key={`${layout.row.commitment.id}-${layout.row.currency}`} data-row="">
          <Head
            top={layout.top}
            bottom={layout.top + layout.heading.length * (TEXT + 1) * LINE}
            until={layout.top + layout.height}
          >
            <Label
              x={MARGIN}
              y={layout.top + TEXT + 1}
              lines={layout.heading}
              size={TEXT + 1}
              weight={600}
              theme={theme}
            />
          </Head>
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

/** By how much it is more or less. */
function percent(ratio: number, { say, intl }: Locale): string {
  if (ratio === 1) return say("investment.exact");
  const format = new Intl.NumberFormat(intl, { style: "percent", signDisplay: "always" });
  return format.format(ratio - 1);
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

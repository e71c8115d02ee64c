import { extent } from "d3-array";
import { ComposedChart, useXAxisScale, XAxis, YAxis } from "recharts";
import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useAttention } from "../../plot/marks.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import type { ViewProps } from "../figure.ts";
import type { InvestmentData, PrintedRow, PrintedValue } from "./data.ts";
import { printedRowText, printedText } from "./words.ts";

const TEXT = 13;
const MARGIN = 14;
const LANE = TEXT * LINE + 4;

/** From this width on a verdict stands beside the struck value and not below it. */
const BESIDE_PX = 480;

function struckHeight(width: number): number {
  return (width < BESIDE_PX ? 2 : 1) * LANE + 2;
}

/** Vertical room of one row: heading, lanes of labels, the line, the struck values. */
interface RowLayout {
  readonly row: PrintedRow;
  readonly top: number;
  readonly heading: readonly string[];
  readonly lineY: number;
  readonly lanes: number;
  readonly struckAt: number;
  readonly height: number;
}

/** Rows one under the other; needs a width because headings wrap. */
export function printedLayout(
  rows: readonly PrintedRow[],
  width: number,
  headingOf: (row: PrintedRow) => string,
): { rows: RowLayout[]; height: number } {
  let top = 34;
  const placed = rows.map((row): RowLayout => {
    const heading = wrap(headingOf(row), TEXT + 1, width - 2 * MARGIN);
    const sound = row.values.filter((value) => !value.struck);
    const struck = row.values.length - sound.length;
    const lanes = sound.length;
    const lineY = top + heading.length * (TEXT + 1) * LINE + lanes * LANE + 10;
    const struckAt = lineY + 26;
    const height = struckAt - top + struck * struckHeight(width) + 18;
    const layout = { row, top, heading, lineY, lanes, struckAt, height };
    top += height;
    return layout;
  });
  return { rows: placed, height: top };
}

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
    <ComposedChart
      data-figure="investment"
      role="group"
      aria-label={caption.alternative}
      accessibilityLayer={false}
      width={size.width}
      height={size.height}
      margin={{ top: 0, right: MARGIN + 14, bottom: 0, left: MARGIN + 14 }}
      data={domain.map((ratio) => ({ ratio }))}
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
      <YAxis type="number" domain={[0, 1]} hide width={0} />
      <Rows {...props} middle={(domain[0] + domain[1]) / 2} />
    </ComposedChart>
  );
}

function Rows({ middle, ...props }: ViewProps<InvestmentData> & { middle: number }) {
  const x = useXAxisScale();
  const { data, size, theme } = props;
  // Recharts asks once before its axis is known; then its scale knows no value.
  if (x?.(middle) === undefined) return null;
  const { rows } = printedLayout(data.printed, size.width, (row) => headingOf(row, props));
  const inside = (ratio: number) => Number(x(ratio));
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

type ValueProps = ViewProps<InvestmentData> & {
  readonly layout: RowLayout;
  readonly x: (ratio: number) => number;
};

function Values(props: ValueProps) {
  const { values } = props.layout.row;
  return (
    <>
      {values
        .filter((value) => !value.struck)
        .map((value, lane) => (
          <SoundValue key={value.id} value={value} lane={lane} {...props} />
        ))}
      {values
        .filter((value) => value.struck)
        .map((value, index) => (
          <StruckValue key={value.id} value={value} index={index} {...props} />
        ))}
    </>
  );
}

function labelOf(value: PrintedValue, { marks }: ValueProps): string {
  return marks.find(({ id }) => id === value.id)?.label ?? printedText(value);
}

function SoundValue({ value, lane, ...props }: ValueProps & { value: PrintedValue; lane: number }) {
  const { layout, x, locale, size, theme } = props;
  const { chosen } = useAttention();
  const words = locale.say("investment.printedBy", {
    printed: printedText(value),
    count: value.audits.length,
  });
  const at = x(value.ratio ?? 1);
  const half = textWidth(words, TEXT) / 2;
  const centre = Math.min(Math.max(at, MARGIN + half), size.width - MARGIN - half);
  const y = layout.lineY - 12 - lane * LANE;
  const measured = value.ratio !== undefined;
  return (
    <>
      <Mark id={value.id} label={labelOf(value, props)}>
        <rect x={centre - half} y={y - TEXT} width={2 * half} height={LANE} fill="transparent" />
        <line x1={at} x2={at} y1={y + 4} y2={layout.lineY} stroke={theme.inkSoft} />
        <circle
          cx={at}
          cy={layout.lineY}
          r={4 + 2 * Math.sqrt(value.audits.length)}
          fill={measured ? theme.second : theme.paper}
          stroke={chosen === value.id ? theme.ink : theme.second}
          strokeWidth={chosen === value.id ? 3 : 2}
          strokeDasharray={measured ? undefined : "2 3"}
        />
      </Mark>
      <g aria-hidden="true" pointerEvents="none">
        <Label x={centre} y={y} lines={[words]} size={TEXT} theme={theme} anchor="middle" halo />
      </g>
    </>
  );
}

function StruckValue({
  value,
  index,
  ...props
}: ValueProps & { value: PrintedValue; index: number }) {
  const { layout, size, theme } = props;
  const printed = printedText(value);
  const height = struckHeight(size.width);
  const y = layout.struckAt + index * height + 6;
  const beside = size.width >= BESIDE_PX;
  const common = { size: TEXT, theme, colour: theme.slip } as const;
  return (
    <>
      <Mark id={value.id} label={labelOf(value, props)}>
        <rect x={0} y={y - TEXT - 3} width={size.width} height={height} fill="transparent" />
      </Mark>
      <g aria-hidden="true" pointerEvents="none">
        <Label {...common} x={MARGIN} y={y} lines={[printed]} struck />
        <Label
          {...common}
          x={beside ? MARGIN + textWidth(printed, TEXT) + 10 : MARGIN}
          y={beside ? y : y + LANE}
          lines={[verdictText(value, props)]}
          weight={600}
        />
      </g>
    </>
  );
}

function verdictText(
  value: PrintedValue,
  { locale }: Pick<ViewProps<InvestmentData>, "locale">,
): string {
  const [first] = value.audits;
  const factor = first?.factor;
  const count = value.audits.length;
  if (factor === undefined)
    return locale.say("investment.off.far", {
      times: locale.exact(Number((first?.ratio ?? 1).toPrecision(2))),
      count,
    });
  return factor < 1
    ? locale.say("investment.off.small", { factor: locale.exact(Math.round(1 / factor)), count })
    : locale.say("investment.off.large", { factor: locale.exact(factor), count });
}

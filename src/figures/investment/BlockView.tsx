import { Fragment } from "react";
import { CartesianGrid, XAxis, YAxis } from "recharts";
import { moneyAxis } from "../../i18n/money.ts";
import { Label } from "../../plot/Label.tsx";
import { Mark, useEmphasis } from "../../plot/marks.tsx";
import { StatusPatterns, statusFill } from "../../plot/status.tsx";
import { Chart, useXScale, useYScale } from "../Chart.tsx";
import type { ViewProps } from "../figure.ts";
import { BlockText, type Box, ReachedText, TEXT, Years } from "./BlockWords.tsx";
import { type Blocks, paceBlocks, totalBlocks } from "./blocks.ts";
import type { InvestmentData } from "./data.ts";

/** Below this the figure is turned: the pace runs along, the years run down. */
export const NARROW_PX = 600;

/** Recharts keeps scales and axes; the blocks are ours because a bar has no width of its own. */
export function BlockView(props: ViewProps<InvestmentData>) {
  const { data, size, theme, locale, caption } = props;
  const blocks = data.reading === "total" ? totalBlocks(data.rows) : paceBlocks(data.rows);
  const turned = size.width < NARROW_PX;
  const unit = moneyAxis({ value: blocks.high, currency: data.currency }, locale.reading);
  const axisText = locale.say(
    data.reading === "total" ? "investment.axis.total" : "investment.axis.pace",
    {
      unit: unit.label,
    },
  );
  const tick = { fill: theme.inkSoft, fontSize: TEXT, fontFamily: theme.font };
  const value = {
    type: "number" as const,
    domain: [0, blocks.high] as [number, number],
    ticks: [...blocks.ticks],
    interval: 0,
    tickFormatter: (amount: number) => locale.exact(Number((amount / unit.size).toPrecision(6))),
    tickLine: false,
    axisLine: false,
    tick,
    allowDataOverflow: true,
  };
  const along = {
    type: "number" as const,
    dataKey: "along",
    domain: [0, blocks.long] as [number, number],
    hide: true,
    allowDataOverflow: true,
  };
  const picture = `investment-${data.reading}-${size.width}`;
  return (
    <Chart
      figure="investment"
      size={size}
      caption={caption}
      margin={
        turned
          ? { top: 46, right: 12, bottom: 4, left: 4 }
          : { top: 40, right: 8, bottom: 30, left: 4 }
      }
      turned={turned}
      ends={[{ along: 0 }, { along: blocks.long }]}
    >
      <StatusPatterns picture={picture} colours={[theme.second]} theme={theme} />
      <CartesianGrid stroke={theme.hair} horizontal={!turned} vertical={turned} syncWithTicks />
      {turned ? <XAxis {...value} orientation="top" height={22} /> : <XAxis {...along} />}
      {turned ? <YAxis {...along} width={0} /> : <YAxis {...value} width={46} />}
      <Label x={4} y={16} lines={[axisText]} size={TEXT} theme={theme} colour={theme.inkSoft} />
      <BlockMarks {...props} blocks={blocks} turned={turned} picture={picture} />
    </Chart>
  );
}

interface BlockProps extends ViewProps<InvestmentData> {
  readonly blocks: Blocks;
  readonly turned: boolean;
  readonly picture: string;
}

function BlockMarks({ blocks, turned, picture, ...view }: BlockProps) {
  const x = useXScale();
  const y = useYScale();
  const { isChosen, stepsBack } = useEmphasis();
  const { theme, marks } = view;
  if (!x || !y) return null;
  const box = (from: number, to: number, high: number): Box => {
    const xs = turned ? [x(0), x(high)] : [x(from), x(to)];
    const ys = turned ? [y(from), y(to)] : [y(high), y(0)];
    const [left = 0, right = 0] = xs.sort((a, b) => a - b);
    const [top = 0, bottom = 0] = ys.sort((a, b) => a - b);
    return { x: left, y: top, width: right - left, height: bottom - top };
  };
  return blocks.blocks.map((block) => {
    const area = box(block.from, block.to, block.high);
    const mark = marks.find(({ id }) => id === block.row.id);
    const reached = block.reached && box(block.from, block.reached.to, block.reached.high);
    return (
      <Fragment key={block.row.id}>
        <Mark
          id={block.row.id}
          status={block.row.status}
          label={mark?.label ?? block.row.id}
          opacity={stepsBack(block.row.id) ? 0.55 : 1}
        >
          {reached && (
            <rect
              {...reached}
              fill="none"
              stroke={theme.ink}
              strokeWidth={2}
              strokeDasharray="2 4"
            />
          )}
          <rect {...area} fill={theme.paper} />
          <rect
            {...area}
            fill={statusFill(picture, block.row.status, theme.second)}
            stroke={theme.second}
            strokeWidth={isChosen(block.row.id) ? 4 : 2}
          />
        </Mark>
        <g aria-hidden="true" pointerEvents="none" data-words-of={block.row.id}>
          <BlockText box={area} block={block} turned={turned} {...view} />
          {!turned && <Years box={area} block={block} theme={theme} />}
          {reached && (
            <ReachedText box={reached} block={block} inside={area} turned={turned} {...view} />
          )}
        </g>
      </Fragment>
    );
  });
}

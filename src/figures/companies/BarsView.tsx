import { XAxis } from "recharts";
import { Head } from "../../plot/Head.tsx";
import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useEmphasis } from "../../plot/marks.tsx";
import { tenths } from "../../plot/rounding.ts";
import { StatusPatterns } from "../../plot/status.tsx";
import { Chart, NoYAxis, useXScale } from "../Chart.tsx";
import type { ViewProps } from "../figure.ts";
import { fillOf, Heading, JoinLine, Key, type Props, strokeOf } from "./BarWords.tsx";
import type { CompaniesData } from "./data.ts";
import { BAR, companiesLayout, type ItemBox, TEXT } from "./layout.ts";

/** Horizontal bars with their words above them; a line at the side joins what may count the same money. */
export function BarsView(props: ViewProps<CompaniesData>) {
  const { data, size, theme, locale, caption } = props;
  const layout = companiesLayout(data, size.width, locale, size.height);
  const picture = `companies-${data.reading}-${size.width}`;
  return (
    <Chart
      figure="companies"
      size={size}
      caption={caption}
      margin={{
        top: 0,
        right: Math.max(0, size.width - layout.left - layout.longest),
        bottom: 0,
        left: layout.left,
      }}
      ends={[{ value: 0 }, { value: layout.high }]}
    >
      <StatusPatterns picture={picture} colours={[theme.second]} theme={theme} />
      <XAxis type="number" dataKey="value" domain={[0, layout.high]} hide allowDataOverflow />
      <NoYAxis />
      <Bars {...props} layout={layout} picture={picture} />
    </Chart>
  );
}

function Bars(props: Props) {
  const { layout, theme, locale } = props;
  const x = useXScale();
  if (!x) return null;
  return (
    <>
      <g aria-hidden="true">
        <Head top={0} bottom={layout.keyBottom}>
          <Key {...props} />
        </Head>
        {layout.headings.map(({ words, y, top, until }) => (
          <Head key={y} top={top} bottom={y + (words.length - 1) * TEXT * LINE + 6} until={until}>
            <Label x={layout.left} y={y} lines={words} size={TEXT + 1} weight={650} theme={theme} />
          </Head>
        ))}
        {layout.joins.map((join) => (
          <JoinLine key={join.ids.join()} join={join} {...props} />
        ))}
      </g>
      {layout.boxes.map((box) => (
        <Bar key={box.item.id} box={box} x={x} {...props} />
      ))}
      {layout.more && (
        <g aria-hidden="true">
          <Label
            x={layout.left}
            y={layout.more.y}
            lines={[locale.say("companies.more", { count: layout.more.count })]}
            size={TEXT}
            theme={theme}
            colour={theme.inkSoft}
          />
        </g>
      )}
    </>
  );
}

function Bar({ box, x, ...view }: Props & { box: ItemBox; x(value: number): number }) {
  const { theme, marks, size, layout } = view;
  const { item, top, height, bar } = box;
  const { ids: attended, isChosen, stepsBack } = useEmphasis();
  const mark = marks.find(({ id }) => id === item.id);
  // What overlaps with the one attended to stays with it.
  const kept =
    !stepsBack(item.id) ||
    layout.joins.some(
      ({ ids }) => ids.includes(item.id) && attended.some((id) => ids.includes(id)),
    );
  const length = item.value === undefined ? 0 : Math.max(2, x(item.value) - layout.left);
  return (
    <>
      <Mark
        id={item.id}
        status={item.status}
        label={mark?.label ?? item.id}
        opacity={kept ? 1 : 0.5}
      >
        <rect
          x={layout.left - 2}
          y={top}
          width={size.width - layout.left}
          height={height - 2}
          fill={theme.paper}
          fillOpacity={0.01}
        />
        {item.value === undefined ? (
          <line
            x1={layout.left}
            x2={layout.left}
            y1={bar}
            y2={bar + BAR}
            stroke={theme.inkSoft}
            strokeWidth={2}
            strokeDasharray="2 3"
          />
        ) : (
          <rect
            x={layout.left}
            y={bar}
            width={tenths(length)}
            height={BAR}
            fill={fillOf(item.status, view)}
            stroke={isChosen(item.id) ? theme.ink : strokeOf(view)}
            strokeWidth={isChosen(item.id) ? 3 : 1.5}
            strokeDasharray={item.isLater ? "4 2.5" : undefined}
          />
        )}
      </Mark>
      <g aria-hidden="true" pointerEvents="none">
        <Heading box={box} x={layout.left} theme={theme} />
        <Label
          x={tenths(layout.left + length + 7)}
          y={tenths(bar + BAR - 1.5)}
          lines={[item.text]}
          size={TEXT}
          theme={theme}
          colour={item.value === undefined ? theme.inkSoft : theme.ink}
        />
      </g>
    </>
  );
}

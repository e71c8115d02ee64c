import { Label } from "../../plot/Label.tsx";
import { Mark, useEmphasis } from "../../plot/marks.tsx";
import { textWidth } from "../../plot/text.ts";
import type { ViewProps } from "../figure.ts";
import type { InvestmentData, PrintedValue } from "./data.ts";
import { BESIDE_PX, LANE, MARGIN, type RowLayout, struckHeight, TEXT } from "./printed.ts";
import { printedText } from "./texts.ts";

type ValueProps = ViewProps<InvestmentData> & {
  readonly layout: RowLayout;
  readonly x: (ratio: number) => number;
};

/** Values on the line, each with its words in a lane of its own, then the struck ones below. */
export function Values(props: ValueProps) {
  const { values } = props.layout.row;
  const sound = values.filter((value) => !value.struck);
  return (
    <>
      {/* All lines before all words: none is drawn through a word of another lane. */}
      {sound.map((value, lane) => (
        <SoundValue key={value.id} value={value} lane={lane} {...props} />
      ))}
      {sound.map((value, lane) => (
        <SoundWords key={value.id} value={value} lane={lane} {...props} />
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

type LaneProps = ValueProps & { readonly value: PrintedValue; readonly lane: number };

function placeWords({ value, lane, layout, x, locale, size }: LaneProps) {
  const words = locale.say("investment.printedBy", {
    printed: printedText(value),
    count: value.audits.length,
  });
  const at = x(value.ratio ?? 1);
  const half = textWidth(words, TEXT) / 2;
  const centre = Math.min(Math.max(at, MARGIN + half), size.width - MARGIN - half);
  return { words, at, half, centre, y: layout.lineY - 12 - lane * LANE };
}

function SoundValue(props: LaneProps) {
  const { value, layout, theme } = props;
  const { isChosen } = useEmphasis();
  const { at, half, centre, y } = placeWords(props);
  const measured = value.ratio !== undefined;
  return (
    <Mark id={value.id} label={labelOf(value, props)}>
      <rect x={centre - half} y={y - TEXT} width={2 * half} height={LANE} fill="transparent" />
      <line x1={at} x2={at} y1={y + 4} y2={layout.lineY} stroke={theme.inkSoft} />
      <circle
        cx={at}
        cy={layout.lineY}
        r={4 + 2 * Math.sqrt(value.audits.length)}
        fill={measured ? theme.second : theme.paper}
        stroke={isChosen(value.id) ? theme.ink : theme.second}
        strokeWidth={isChosen(value.id) ? 3 : 2}
        strokeDasharray={measured ? undefined : "2 3"}
      />
    </Mark>
  );
}

function SoundWords(props: LaneProps) {
  const { words, centre, y } = placeWords(props);
  return (
    <g aria-hidden="true" pointerEvents="none">
      <Label
        x={centre}
        y={y}
        lines={[words]}
        size={TEXT}
        theme={props.theme}
        anchor="middle"
        halo
      />
    </g>
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
    return locale.say("off.far", {
      times: locale.exact(Number((first?.ratio ?? 1).toPrecision(2))),
      count,
    });
  return factor < 1
    ? locale.say("off.small", { factor: locale.exact(Math.round(1 / factor)), count })
    : locale.say("off.large", { factor: locale.exact(factor), count });
}

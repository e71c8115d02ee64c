import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useAttention } from "../../plot/marks.tsx";
import { wrap } from "../../plot/text.ts";
import type { ViewProps } from "../figure.ts";
import type { PeopleData } from "./data.ts";
import { type DotBlock, dotAt, dotBlocks } from "./dots.ts";
import { remainderText, targetNumber, targetText } from "./words.ts";

const TEXT = 13;
const NUMBER = 20;

/** Dots of people: the stated part lies inside the whole, never beside it. */
export function DotView(props: ViewProps<PeopleData>) {
  const { data, size, caption } = props;
  const { blocks } = dotBlocks(data.wholes, data.perDot, size.width);
  return (
    <svg
      data-figure="people"
      role="group"
      aria-label={caption.alternative}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      {blocks.map((block) => (
        <BlockDots key={block.whole.row.id} block={block} {...props} />
      ))}
    </svg>
  );
}

function BlockDots({ block, ...props }: ViewProps<PeopleData> & { block: DotBlock }) {
  const { size, theme, locale, marks } = props;
  const { chosen, pointed } = useAttention();
  const narrow = size.width < 600;
  const { whole, radius } = block;
  const label = (id: string) => marks.find((mark) => mark.id === id)?.label ?? id;
  const path = (from: number, to: number) => {
    let d = "";
    for (let index = from; index < to; index++) {
      const { x, y } = dotAt(block, index, narrow);
      d += `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0`;
    }
    return d;
  };
  const attended = chosen ?? pointed;
  const remainder = block.groups.at(-1);
  // The whole first, so that its parts lie on top and are reached inside it.
  return (
    <>
      <Mark id={whole.row.id} status={status(props, whole.row.id)} label={label(whole.row.id)}>
        <rect
          x={2}
          y={block.dotsY - 2}
          width={block.columns * block.pitch + 4}
          height={block.rows * block.pitch + 4}
          fill={theme.paper}
          fillOpacity={0.01}
          stroke={attended === whole.row.id ? theme.ink : "none"}
          strokeWidth={2}
        />
        {remainder && (
          <path
            d={path(remainder.from, remainder.to)}
            fill="none"
            stroke={theme.inkSoft}
            strokeWidth={1.3}
            strokeDasharray="2 2"
          />
        )}
        <WholeLabels block={block} {...props} />
      </Mark>
      {block.groups.slice(0, -1).map((group, index) => (
        <Mark key={group.id} id={group.id} status={status(props, group.id)} label={label(group.id)}>
          <path
            d={path(group.from, group.to)}
            fill={theme.first}
            stroke={attended === group.id ? theme.ink : theme.first}
            strokeWidth={attended === group.id ? 2.5 : 1}
          />
          <PartLabels
            block={block}
            index={index}
            locale={locale}
            theme={theme}
            size={size}
            data={props.data}
          />
        </Mark>
      ))}
    </>
  );
}

function status({ marks }: ViewProps<PeopleData>, id: string) {
  return marks.find((mark) => mark.id === id)?.status;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function WholeLabels({
  block,
  size,
  theme,
  locale,
  data,
}: ViewProps<PeopleData> & { block: DotBlock }) {
  const narrow = size.width < 600;
  const room = narrow ? size.width - 8 : size.width * 0.46;
  const words = wrap(remainderText(block.whole, locale), TEXT, room);
  const x = narrow ? 4 : 4 + block.columns * block.pitch;
  const anchor = narrow ? "start" : "end";
  const y = narrow ? block.labelY + block.groups.slice(0, -1).length * 84 : block.labelY;
  return (
    <>
      <Label
        x={x}
        y={y}
        lines={[locale.exact(block.whole.remainder)]}
        size={NUMBER}
        weight={650}
        theme={theme}
        anchor={anchor}
      />
      <Label
        x={x}
        y={y + 20}
        lines={words}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
        anchor={anchor}
      />
      <Label
        x={4}
        y={block.dotsY + block.rows * block.pitch + 20}
        lines={wrap(
          locale.say("people.dot", {
            perDot: locale.exact(data.perDot),
            whole: targetNumber(block.whole.row, locale),
          }),
          TEXT,
          size.width - 8,
        )}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
      />
    </>
  );
}

function PartLabels({
  block,
  index,
  locale,
  theme,
  size,
}: Pick<ViewProps<PeopleData>, "locale" | "theme" | "size" | "data"> & {
  block: DotBlock;
  index: number;
}) {
  const part = block.whole.parts[index];
  if (!part) return null;
  const narrow = size.width < 600;
  const room = narrow ? size.width - 8 : (size.width * 0.48) / block.whole.parts.length;
  const x = narrow ? 4 : 4 + index * room;
  const y = narrow ? block.labelY + index * 84 : block.labelY;
  return (
    <>
      <Label
        x={x}
        y={y}
        lines={[targetNumber(part, locale)]}
        size={NUMBER}
        weight={650}
        theme={theme}
        colour={theme.firstText}
      />
      <Label
        x={x}
        y={y + 20}
        lines={wrap(targetText(part, locale), TEXT, room).slice(0, Math.floor(64 / (TEXT * LINE)))}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
      />
    </>
  );
}

import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useEmphasis } from "../../plot/marks.tsx";
import { wrap } from "../../plot/text.ts";
import { Drawing } from "../Drawing.tsx";
import type { ViewProps } from "../figure.ts";
import type { PeopleData } from "./data.ts";
import { cellPath, type DotBlock, dotBlocks, dotPath, isNarrow, LABEL_PX } from "./dots.ts";
import { remainderText, statusText, targetNumber, targetText } from "./texts.ts";

const TEXT = 13;
const NUMBER = 20;

/** Dots of people: the stated part lies inside the whole, never beside it. */
export function DotView(props: ViewProps<PeopleData>) {
  const { data, size, caption } = props;
  const { blocks } = dotBlocks(data.wholes, data.perDot, size.width);
  return (
    <Drawing figure="people" size={size} caption={caption}>
      {blocks.map((block) => (
        <BlockDots key={block.whole.row.id} block={block} {...props} />
      ))}
    </Drawing>
  );
}

function BlockDots({ block, ...props }: ViewProps<PeopleData> & { block: DotBlock }) {
  const { theme, marks } = props;
  const { isAttended } = useEmphasis();
  const { whole } = block;
  const label = (id: string) => marks.find((mark) => mark.id === id)?.label ?? id;
  const remainder = block.groups.at(-1);
  const narrow = isNarrow(props.size.width);
  // The whole first, so that its parts lie on top and are reached inside it.
  return (
    <>
      <Mark id={whole.row.id} status={status(props, whole.row.id)} label={label(whole.row.id)}>
        <rect
          x={2}
          y={block.dotsY - 2}
          width={block.columns * block.pitch + 4}
          height={block.rows * block.pitch + 4}
          fill="transparent"
          stroke={isAttended(whole.row.id) ? theme.ink : "none"}
          strokeWidth={2}
        />
        {remainder && (
          <path
            d={dotPath(block, remainder, narrow)}
            fill="none"
            stroke={theme.inkSoft}
            strokeWidth={1.3}
            strokeDasharray="2 2"
          />
        )}
      </Mark>
      {block.groups.slice(0, -1).map((group) => (
        <Mark key={group.id} id={group.id} status={status(props, group.id)} label={label(group.id)}>
          <path d={cellPath(block, group, narrow)} fill="transparent" />
          <path
            d={dotPath(block, group, narrow)}
            fill={status(props, group.id) === "signed" ? theme.first : theme.paper}
            stroke={isAttended(group.id) ? theme.ink : theme.first}
            strokeWidth={isAttended(group.id) ? 2.5 : 1.6}
          />
          {/* A hatch would shimmer at this size: what is not signed is a ring with a core. */}
          <path d={dotPath(block, group, narrow, 0.58)} fill={theme.first} />
        </Mark>
      ))}
      <g aria-hidden="true">
        <g data-words-of={whole.row.id}>
          <WholeLabels block={block} {...props} />
        </g>
        {block.whole.parts.map((part, index) => (
          <g key={part.id} data-words-of={part.id}>
            <PartLabels block={block} index={index} {...props} />
          </g>
        ))}
      </g>
    </>
  );
}

function status({ marks }: ViewProps<PeopleData>, id: string) {
  return marks.find((mark) => mark.id === id)?.status;
}

function WholeLabels({
  block,
  size,
  theme,
  locale,
  data,
}: ViewProps<PeopleData> & { block: DotBlock }) {
  const narrow = isNarrow(size.width);
  const room = narrow ? size.width - 8 : size.width * 0.46;
  const words = wrap(remainderText(block.whole, locale), TEXT, room);
  const x = narrow ? 4 : 4 + block.columns * block.pitch;
  const anchor = narrow ? "start" : "end";
  const y = narrow ? block.labelY + block.groups.slice(0, -1).length * LABEL_PX : block.labelY;
  return (
    <>
      <Label
        x={x}
        y={y}
        lines={[locale.number(block.whole.remainder)]}
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
  marks,
}: ViewProps<PeopleData> & { block: DotBlock; index: number }) {
  const part = block.whole.parts[index];
  if (!part) return null;
  const status = marks.find(({ id }) => id === part.id)?.status;
  const narrow = isNarrow(size.width);
  const room = narrow ? size.width - 8 : (size.width * 0.48) / block.whole.parts.length;
  const x = narrow ? 4 : 4 + index * room;
  const y = narrow ? block.labelY + index * LABEL_PX : block.labelY;
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
        lines={wrap(statusText(targetText(part, locale), status, locale), TEXT, room).slice(
          0,
          Math.floor((LABEL_PX - NUMBER) / (TEXT * LINE)),
        )}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
      />
    </>
  );
}

import { useMemo } from "react";
import { neighbourhood } from "../../model/network.ts";
import { STATUSES } from "../../model/schema.ts";
import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useAttention } from "../../plot/marks.tsx";
import { DASH } from "../../plot/status.tsx";
import { textWidth } from "../../plot/text.ts";
import type { Theme } from "../../plot/theme.ts";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { layoutLayered } from "./layered.ts";
import { isBold, type PlacedNode, TEXT } from "./layout.ts";
import { layoutWeb } from "./web.ts";

const DIM = 0.13;

export function View(props: ViewProps<NetworkData>) {
  const { data, size, theme, locale, caption, marks } = props;
  const { chosen, pointed } = useAttention();
  const layout = useMemo(() => {
    const textOf = (node: { label: Parameters<typeof locale.text>[0] }) => locale.text(node.label);
    const draw = data.reading === "web" ? layoutWeb : layoutLayered;
    return draw(data, size, textOf);
  }, [data, size, locale]);
  const attended = pointed ?? chosen;
  const near = attended === undefined ? undefined : neighbourhood(data.network, attended);
  const isNear = (id: string) => near === undefined || near.has(id);
  const labels = new Map(marks.map((mark) => [mark.id, mark]));
  const { font } = layout;
  const colourOf = areaColours(data, theme);
  return (
    <svg
      data-figure="network"
      role="group"
      aria-label={caption.alternative}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      {layout.headings.map((heading) => (
        <Label
          key={heading.kind}
          {...heading}
          lines={[locale.say(`network.kind.${heading.kind}`)]}
          size={TEXT}
          theme={theme}
          colour={theme.inkSoft}
        />
      ))}
      <g fill="none" aria-hidden="true">
        {layout.links.map(({ link, path }) => {
          const lit =
            attended !== undefined && (link.agreement === attended || link.to === attended);
          const faint = attended !== undefined && !lit;
          return (
            <path
              key={`${link.agreement} ${link.to}`}
              d={path}
              stroke={colourOf(link.agreement)}
              strokeWidth={lit ? 2.5 : 1.5}
              strokeDasharray={link.status && DASH[link.status]}
              opacity={faint ? DIM : lit ? 1 : 0.55}
            />
          );
        })}
      </g>
      {layout.nodes.map((placed) => (
        <Mark
          key={placed.node.id}
          id={placed.node.id}
          status={placed.node.status}
          label={labels.get(placed.node.id)?.label ?? placed.node.id}
          opacity={isNear(placed.node.id) ? 1 : DIM + 0.15}
        >
          <Node
            placed={placed}
            font={font}
            theme={theme}
            colour={colourOf(placed.node.id)}
            attended={placed.node.id === attended}
          />
        </Mark>
      ))}
      <g aria-hidden="true" pointerEvents="none">
        {layout.nodes.map((placed) => (
          <NodeLabel
            key={placed.node.id}
            placed={placed}
            font={font}
            theme={theme}
            attended={placed.node.id === attended}
            near={isNear(placed.node.id)}
            halo={data.reading === "web"}
            text={locale.text(placed.node.label)}
          />
        ))}
        <Legend {...props} />
      </g>
    </svg>
  );
}

function areaColours({ network }: NetworkData, theme: Theme): (id: string) => string {
  const areas = new Map(network.nodes.map((node) => [node.id, node.area]));
  return (id) => theme.areas[areas.get(id) ?? -1] ?? theme.inkSoft;
}

interface NodeProps {
  readonly placed: PlacedNode;
  readonly font: number;
  readonly theme: Theme;
  readonly colour: string;
  readonly attended: boolean;
}

function Node({ placed, font, theme, colour, attended }: NodeProps) {
  const { node, x, y, radius, label } = placed;
  const firm = node.status === "signed" || node.kind === "area";
  return (
    <>
      {label && <HitArea placed={placed} font={font} />}
      {node.kind === "area" ? (
        <rect
          x={x - radius}
          y={y - radius}
          width={2 * radius}
          height={2 * radius}
          rx={2}
          fill={colour}
        />
      ) : (
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill={node.kind === "sector" ? theme.panel : firm ? colour : theme.paper}
          stroke={node.kind === "sector" ? theme.ink : colour}
          strokeWidth={attended ? 3 : 2}
          strokeDasharray={node.status && node.status !== "signed" ? "2.5 2" : undefined}
        />
      )}
    </>
  );
}

interface NodeLabelProps extends Omit<NodeProps, "colour"> {
  readonly near: boolean;
  /** In layers, labels have bands of their own and no line crosses them. */
  readonly halo: boolean;
  readonly text: string;
}

/** A label that found no room is shown all the same while its node is attended to. */
function NodeLabel({ placed, font, theme, attended, near, halo, text }: NodeLabelProps) {
  const shown = placed.label ?? (attended ? besideNode(placed, text) : undefined);
  if (!shown) return null;
  return (
    <g opacity={near ? 1 : DIM + 0.15}>
      <Label
        {...shown}
        size={font}
        theme={theme}
        weight={attended || isBold(placed.node) ? 600 : 400}
        halo={halo}
      />
    </g>
  );
}

function besideNode({ x, y, radius }: PlacedNode, text: string) {
  return { lines: [text], x: x + radius + 4, y: y + TEXT * 0.36, anchor: "start" as const };
}

/** A finger needs more than a dot: the whole of label and node answers. */
function HitArea({ placed, font }: { placed: PlacedNode; font: number }) {
  const { x, y, label } = placed;
  if (!label) return null;
  const width = Math.max(...label.lines.map((line) => textWidth(line, font)));
  const height = Math.max(label.lines.length * font * LINE, 14);
  const left =
    label.anchor === "end"
      ? label.x - width
      : label.anchor === "start"
        ? label.x
        : label.x - width / 2;
  return (
    <rect
      x={Math.min(left, x - 6)}
      y={Math.min(label.y - font, y - 6)}
      width={Math.max(left + width, x + 6) - Math.min(left, x - 6)}
      height={height}
      fill="transparent"
    />
  );
}

/** Patterns of the links, in words; only the rungs that are in the picture. */
function Legend({ data, size, theme, locale }: ViewProps<NetworkData>) {
  let [x, row] = [4, 0];
  const entries = STATUSES.toReversed()
    .filter((status) => data.network.links.some((link) => link.status === status))
    .map((status) => {
      const word = locale.say(`status.${status}`);
      const width = 36 + textWidth(word, TEXT) + 16;
      if (x + width > size.width) [x, row] = [4, row + 1];
      const entry = { status, word, x, row };
      x += width;
      return entry;
    });
  const first = size.height - 10 - row * TEXT * LINE;
  return (
    <g data-legend="">
      {entries.map((entry) => {
        const y = first + entry.row * TEXT * LINE;
        return (
          <g key={entry.status}>
            <line
              x1={entry.x}
              x2={entry.x + 30}
              y1={y - 4}
              y2={y - 4}
              stroke={theme.ink}
              strokeWidth={2}
              strokeDasharray={DASH[entry.status]}
            />
            <Label
              x={entry.x + 36}
              y={y}
              lines={[entry.word]}
              size={TEXT}
              theme={theme}
              colour={theme.inkSoft}
            />
          </g>
        );
      })}
    </g>
  );
}

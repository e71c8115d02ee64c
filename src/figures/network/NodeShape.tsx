import { Label, LINE } from "../../plot/Label.tsx";
import { textWidth } from "../../plot/text.ts";
import type { Theme } from "../../plot/theme.ts";
import type { NetworkData } from "./data.ts";
import { isBold, type PlacedNode } from "./layout.ts";

/** How far what is not near steps back. */
export const DIM = 0.13;
/** The same for marks and words, which are still to be read. */
export const DIM_MARK = DIM + 0.15;

/** Documents and areas have the colour of the (first) area, institutions that of their partner. */
export function nodeColours({ network }: NetworkData, theme: Theme): (id: string) => string {
  const partners = [theme.first, theme.second];
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  return (id) => {
    const node = byId.get(id);
    if (node?.kind === "institution") return partners[node.partner] ?? theme.inkSoft;
    return theme.areas[node?.area ?? -1] ?? theme.inkSoft;
  };
}

interface Props {
  readonly placed: PlacedNode;
  readonly font: number;
  readonly theme: Theme;
  readonly colour: string;
  readonly attended: boolean;
}

/** Squares are areas, diamonds institutions, small circles documents, open circles sectors. */
export function NodeShape({ placed, font, theme, colour, attended }: Props) {
  const { node, x, y, radius, label } = placed;
  const strokeWidth = attended ? 3 : 2;
  return (
    <>
      {label && <HitArea placed={placed} font={font} />}
      {node.kind === "area" && (
        <rect
          x={x - radius}
          y={y - radius}
          width={2 * radius}
          height={2 * radius}
          rx={2}
          fill={colour}
        />
      )}
      {node.kind === "institution" && (
        <path
          d={`M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`}
          fill={colour}
          stroke={colour}
          strokeWidth={attended ? 2 : 0}
        />
      )}
      {node.kind === "sector" && (
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill={theme.panel}
          stroke={theme.ink}
          {...{ strokeWidth }}
        />
      )}
      {node.kind === "agreement" && (
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill={node.status === "signed" ? colour : theme.paper}
          stroke={colour}
          strokeWidth={strokeWidth}
          strokeDasharray={node.status && node.status !== "signed" ? "2.5 2" : undefined}
        />
      )}
    </>
  );
}

interface LabelProps extends Omit<Props, "colour"> {
  readonly near: boolean;
  /** In layers, labels have bands of their own and no line crosses them. */
  readonly halo: boolean;
  readonly text: string;
  /** px of the drawing. */
  readonly width: number;
}

/** A label that found no room is shown all the same while its node is attended to, on paper of its own. */
export function NodeLabel(props: LabelProps) {
  const { placed, font, theme, attended, near, halo } = props;
  if (!placed.label) return attended ? <LabelOnPaper {...props} /> : null;
  return (
    <g opacity={near ? 1 : DIM_MARK}>
      <Label
        {...placed.label}
        size={font}
        theme={theme}
        weight={attended || isBold(placed.node) ? 600 : 400}
        halo={halo}
      />
    </g>
  );
}

const PAPER_PAD = 3;

type OnPaper = Pick<LabelProps, "font" | "theme" | "text" | "width"> & {
  readonly placed: Pick<PlacedNode, "x" | "y" | "radius">;
};

/** Right of its node or, where the drawing ends, left of it; hides what it stands on. */
export function LabelOnPaper({ placed: { x, y, radius }, font, theme, text, width }: OnPaper) {
  const length = textWidth(text, font, true);
  const right = x + radius + 4;
  const left = right + length > width ? Math.max(PAPER_PAD, x - radius - 4 - length) : right;
  const top = y - (font * LINE) / 2;
  return (
    <>
      <rect
        x={left - PAPER_PAD}
        y={top - PAPER_PAD}
        width={length + 2 * PAPER_PAD}
        height={font * LINE + 2 * PAPER_PAD}
        fill={theme.paper}
      />
      <Label x={left} y={y + font * 0.36} lines={[text]} size={font} theme={theme} weight={600} />
    </>
  );
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

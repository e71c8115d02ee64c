import { within } from "../../camera/camera.ts";
import type { NetworkNode } from "../../model/network.ts";
import { Label, LINE } from "../../plot/Label.tsx";
import { Mark } from "../../plot/marks.tsx";
import { hundredths } from "../../plot/rounding.ts";
import { textWidth } from "../../plot/text.ts";
import type { Theme } from "../../plot/theme.ts";
import type { NetworkData } from "./data.ts";
import { isBold, type PlacedNode } from "./layout.ts";

/** How far what is not near steps back. */
export const DIM = 0.13;
/** The same for marks. */
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
  /** What is said when the node is reached. */
  readonly name: string;
  readonly font: number;
  readonly theme: Theme;
  readonly colour: string;
  readonly attended: boolean;
  readonly near: boolean;
  /** In layers, labels have bands of their own and no line crosses them. */
  readonly halo?: boolean;
}

/**
 * A node with its label, drawn around its own middle: one that only changes its
 * place is neither styled nor painted anew.
 */
export function NodeMark({ placed, name, font, theme, colour, attended, near, halo }: Props) {
  const { node, x, y, radius, label } = placed;
  const isHeavy = attended || (near && isBold(node));
  const words = label && {
    lines: label.lines,
    anchor: label.anchor,
    x: hundredths(label.x - x),
    y: hundredths(label.y - y),
    size: font,
  };
  return (
    <Mark
      id={node.id}
      status={node.status}
      label={name}
      at={[x, y]}
      {...(!near && { opacity: DIM_MARK })}
      words={
        words ? (
          <>
            {label.leader && (
              <path
                d={label.leader}
                fill="none"
                stroke={theme.inkSoft}
                opacity={near ? undefined : DIM_MARK}
              />
            )}
            <Label
              {...words}
              theme={theme}
              weight={isHeavy ? 600 : 400}
              colour={near ? theme.ink : theme.inkSoft}
              {...(halo && { halo })}
            />
          </>
        ) : null
      }
    >
      <NodeShape node={node} radius={radius} theme={theme} colour={colour} attended={attended} />
    </Mark>
  );
}

interface ShapeProps extends Pick<Props, "theme" | "colour" | "attended"> {
  readonly node: NetworkNode;
  readonly radius: number;
}

/** Squares are areas, diamonds institutions, small circles documents, open circles sectors. */
function NodeShape({ node: { kind, status }, radius: r, theme, colour, attended }: ShapeProps) {
  const strokeWidth = attended ? 3 : 2;
  if (kind === "area")
    return <rect x={-r} y={-r} width={2 * r} height={2 * r} rx={2} fill={colour} />;
  if (kind === "institution")
    return (
      <path
        d={`M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`}
        fill={colour}
        {...(attended && { stroke: colour, strokeWidth: 2 })}
      />
    );
  if (kind === "sector")
    return <circle r={r} fill={theme.panel} stroke={theme.ink} strokeWidth={strokeWidth} />;
  return (
    <circle
      r={r}
      fill={status === "signed" ? colour : theme.paper}
      stroke={colour}
      strokeWidth={strokeWidth}
      strokeDasharray={status && status !== "signed" ? "2.5 2" : undefined}
    />
  );
}

const PAPER_PAD = 3;

interface OnPaper {
  readonly placed: Pick<PlacedNode, "x" | "y" | "radius">;
  readonly text: string;
  readonly font: number;
  readonly theme: Theme;
  /** px of the drawing that words may use. */
  readonly width: number;
  readonly height: number;
}

/**
 * For a node that is attended to and whose label found no room: right of it or,
 * where the drawing ends, left of it, and above its foot; hides what it stands on.
 */
export function LabelOnPaper(props: OnPaper) {
  const { placed, font, theme, text, width, height } = props;
  const { x, y, radius } = placed;
  const length = textWidth(text, font, true);
  const right = x + radius + 4;
  const left = right + length > width ? Math.max(PAPER_PAD, x - radius - 4 - length) : right;
  const high = font * LINE;
  const top = within(y - high / 2, PAPER_PAD, height - PAPER_PAD - high);
  return (
    <>
      <rect
        x={left - PAPER_PAD}
        y={top - PAPER_PAD}
        width={length + 2 * PAPER_PAD}
        height={high + 2 * PAPER_PAD}
        fill={theme.paper}
      />
      <Label
        x={left}
        y={top + high / 2 + font * 0.36}
        lines={[text]}
        size={font}
        theme={theme}
        weight={600}
      />
    </>
  );
}

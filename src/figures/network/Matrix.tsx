import { useMemo } from "react";
import { Head } from "../../plot/Head.tsx";
import { Label } from "../../plot/Label.tsx";
import { Mark } from "../../plot/marks.tsx";
import { StatusPatterns, statusFill } from "../../plot/status.tsx";
import { Drawing } from "../Drawing.tsx";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { BROKEN, Legend } from "./Legend.tsx";
import type { PlacedNode } from "./layout.ts";
import { MatrixFrame } from "./MatrixFrame.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { Row } from "./MatrixRows.tsx";
import { layoutMatrix, type MatrixLayout } from "./matrix.ts";
import { DIM, NodeMark, nodeColours } from "./NodeShape.tsx";
import { type Lit, useLit } from "./useLit.ts";

/** Every so many numbered columns a line leads down from the number. */
const GUIDE = 5;

/** Documents by what they are linked to: a filled cell is a link. */
export function Matrix(props: ViewProps<NetworkData>) {
  const { data, size, theme, locale, caption, marks } = props;
  const layout = useMemo(
    () => layoutMatrix(data, size, ({ label }) => locale.text(label), locale.compare),
    [data, size, locale],
  );
  const lit = useLit(data);
  const labels = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const labelOf = (id: string) => labels.get(id)?.label ?? id;
  const picture = `network-matrix-${size.width}`;
  const colourOf = nodeColours(data, theme);
  const colours = [...new Set(data.network.nodes.map(({ id }) => colourOf(id))), theme.ink];
  const inner = { layout, lit, theme, labelOf, colourOf, locale };
  return (
    <MatrixFrame {...inner} width={size.width}>
      <Drawing figure="network" size={{ ...size, width: layout.width }} caption={caption}>
        <StatusPatterns picture={picture} colours={colours} theme={theme} />
        {layout.key.map((placed) => (
          <KeyEntry key={placed.node.id} placed={placed} {...inner} />
        ))}
        <Head top={layout.head[0]} bottom={layout.head[1]}>
          <MatrixHead {...inner} />
        </Head>
        {layout.rows.map((row) => (
          <Row key={row.node.id} row={row} width={layout.width} {...inner} />
        ))}
        <g stroke={theme.hair} aria-hidden="true">
          {layout.columns
            .filter(({ number = 0 }) => number % GUIDE === 1)
            .map(({ node, x }) => (
              <line key={node.id} x1={x} x2={x} y1={layout.head[1]} y2={layout.sums.y} />
            ))}
        </g>
        {layout.cells.map(({ link, x, y, height }) => (
          <Mark
            key={link.id}
            id={link.id}
            status={link.status}
            label={labelOf(link.id)}
            opacity={lit.isLit(link) === false ? DIM + 0.1 : 1}
          >
            <rect
              x={x + 1}
              y={y + 1}
              width={layout.cell - 2}
              height={height - 2}
              fill={statusFill(picture, link.status, colourOf(link.agreement))}
              stroke={colourOf(link.agreement)}
              strokeDasharray={link.basis === "stated" ? undefined : BROKEN}
              strokeWidth={1.5}
              pointerEvents="all"
            />
          </Mark>
        ))}
        <g aria-hidden="true" pointerEvents="none">
          {layout.columns.map(({ node, x, sum, step }) => (
            <Label
              key={node.id}
              x={x + layout.cell / 2}
              y={layout.sums.y + layout.font * 0.6 + step}
              anchor="middle"
              lines={[String(sum)]}
              size={layout.font}
              theme={theme}
              colour={theme.inkSoft}
            />
          ))}
          <Legend
            {...props}
            picture={picture}
            inferred={layout.cells.some(({ link }) => link.basis !== "stated")}
          />
        </g>
      </Drawing>
    </MatrixFrame>
  );
}

export interface Inner {
  readonly layout: MatrixLayout;
  readonly lit: Lit;
  readonly theme: ViewProps<NetworkData>["theme"];
  readonly locale: ViewProps<NetworkData>["locale"];
  readonly labelOf: (id: string) => string;
  readonly colourOf: (id: string) => string;
}

/** A name above the matrix: of what has no column of its own, or of a numbered one. */
function KeyEntry({
  placed,
  layout,
  lit,
  theme,
  labelOf,
  colourOf,
}: Inner & { placed: PlacedNode }) {
  const { id } = placed.node;
  return (
    <NodeMark
      placed={placed}
      name={labelOf(id)}
      font={layout.font}
      theme={theme}
      colour={colourOf(id)}
      attended={lit.ids.includes(id)}
      near={lit.isNear(id)}
    />
  );
}

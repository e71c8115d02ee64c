import { useMemo } from "react";
import { Label, LINE } from "../../plot/Label.tsx";
import { Mark } from "../../plot/marks.tsx";
import { StatusPatterns, statusFill } from "../../plot/status.tsx";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { BROKEN, Legend } from "./Legend.tsx";
import type { PlacedNode } from "./layout.ts";
import { MatrixHead } from "./MatrixHead.tsx";
import { layoutMatrix, type MatrixLayout, type MatrixRow, ROW_INSET } from "./matrix.ts";
import { DIM, DIM_MARK, NodeMark, nodeColours } from "./NodeShape.tsx";
import { Sheet } from "./Sheet.tsx";
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
  const [top, bottom] = layout.head;
  return (
    <>
      {/* It stays from where the names of the columns begin: what is above them scrolls away. */}
      <div className="sticky-head" style={{ top: -top }}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${size.width} ${bottom}`}
          width={size.width}
          height={bottom}
        >
          <rect y={top} width={size.width} height={bottom - top} fill={theme.paper} />
          <MatrixHead {...inner} silent />
        </svg>
      </div>
      <Sheet size={size} caption={caption}>
        <StatusPatterns picture={picture} colours={colours} theme={theme} />
        {layout.key.map((placed) => (
          <KeyEntry key={placed.node.id} placed={placed} {...inner} />
        ))}
        <MatrixHead {...inner} />
        {layout.rows.map((row) => (
          <Row key={row.node.id} row={row} width={size.width} {...inner} />
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
      </Sheet>
    </>
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

function Row({
  row,
  width,
  layout,
  lit,
  theme,
  labelOf,
  colourOf,
}: Inner & { row: MatrixRow; width: number }) {
  const { node, lines, y, height, sum } = row;
  const { font, rowsEnd, sums } = layout;
  const first = y + height / 2 + font * 0.36 - ((lines.length - 1) * font * LINE) / 2;
  const near = lit.isNear(node.id);
  return (
    <Mark
      id={node.id}
      status={node.status}
      label={labelOf(node.id)}
      opacity={near ? 1 : DIM_MARK}
      words={
        <>
          <Label
            x={rowsEnd - ROW_INSET}
            y={first}
            anchor="end"
            lines={lines}
            size={font}
            theme={theme}
            weight={lit.ids.includes(node.id) ? 600 : 400}
            colour={near ? theme.ink : theme.inkSoft}
          />
          <Label
            x={sums.x + 8}
            y={y + height / 2 + font * 0.36}
            anchor="middle"
            lines={[String(sum)]}
            size={font}
            theme={theme}
            colour={theme.inkSoft}
          />
        </>
      }
    >
      <rect x={0} y={y} width={rowsEnd} height={height} fill="transparent" />
      <line x1={0} x2={width} y1={y} y2={y} stroke={theme.hair} />
      <rect x={rowsEnd + 2} y={y + 2} width={3} height={height - 4} fill={colourOf(node.id)} />
    </Mark>
  );
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

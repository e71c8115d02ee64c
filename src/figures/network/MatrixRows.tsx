import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useAttention } from "../../plot/marks.tsx";
import type { Inner } from "./Matrix.tsx";
import { type MatrixRow, ROW_INSET } from "./matrix.ts";
import { DIM_MARK } from "./NodeShape.tsx";

/** px right of the names of rows that the stripe of colour takes. */
export const STRIPE = 6;

interface OfRow extends Inner {
  readonly row: MatrixRow;
}

export function Row({
  row,
  width,
  layout,
  lit,
  theme,
  labelOf,
  colourOf,
}: Inner & { row: MatrixRow; width: number }) {
  const { node, y, height, sum } = row;
  const { font, rowsEnd, sums } = layout;
  const near = lit.isNear(node.id);
  return (
    <Mark
      id={node.id}
      status={node.status}
      label={labelOf(node.id)}
      opacity={near ? 1 : DIM_MARK}
      words={
        <>
          <RowName {...{ row, layout, lit, theme }} />
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
      <Stripe {...{ row, layout, colourOf }} />
    </Mark>
  );
}

function RowName({ row, layout, lit, theme }: Pick<OfRow, "row" | "layout" | "lit" | "theme">) {
  const { node, lines, y, height } = row;
  const { font, rowsEnd } = layout;
  return (
    <Label
      x={rowsEnd - ROW_INSET}
      y={y + height / 2 + font * 0.36 - ((lines.length - 1) * font * LINE) / 2}
      anchor="end"
      lines={lines}
      size={font}
      theme={theme}
      weight={lit.ids.includes(node.id) ? 600 : 400}
      colour={lit.isNear(node.id) ? theme.ink : theme.inkSoft}
    />
  );
}

function Stripe({ row, layout, colourOf }: Pick<OfRow, "row" | "layout" | "colourOf">) {
  const { node, y, height } = row;
  const fill = colourOf(node.id);
  return <rect x={layout.rowsEnd + 2} y={y + 2} width={3} height={height - 4} fill={fill} />;
}

/** Copies of the names that stay where they are while cells move sideways; a tap on one chooses its row. */
export function RowNames({ width, ...inner }: Inner & { width: number }) {
  const { layout, lit, theme } = inner;
  const { choose } = useAttention();
  const [, top] = layout.head;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${layout.sums.y}`}>
      <rect y={top} width={width} height={layout.sums.y - top} fill={theme.paper} />
      {layout.rows.map((row) => {
        const { id } = row.node;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: what it is a copy of is the button
          <g
            key={id}
            onClick={(event) => {
              event.stopPropagation();
              choose(id, event.shiftKey);
            }}
          >
            <rect y={row.y} width={width} height={row.height} fill="transparent" />
            <line x2={width} y1={row.y} y2={row.y} stroke={theme.hair} />
            <RowName {...{ row, layout, lit, theme }} />
            <g opacity={lit.isNear(id) ? 1 : DIM_MARK}>
              <Stripe {...inner} row={row} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}

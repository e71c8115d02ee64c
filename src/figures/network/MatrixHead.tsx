import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useAttention } from "../../plot/marks.tsx";
import type { Inner } from "./Matrix.tsx";
import type { MatrixColumn } from "./matrix.ts";

/**
 * Names of the columns, upright, or their numbers.
 *
 * @param silent true for the copy that stays in view while the page scrolls, which a pointer may choose from
 */
export function MatrixHead({ silent, ...inner }: Inner & { silent?: boolean }) {
  const { layout, labelOf } = inner;
  const { choose } = useAttention();
  return layout.columns.map((column) => {
    const { id } = column.node;
    const area = (
      <rect
        x={column.x}
        y={layout.head[0]}
        width={layout.cell}
        height={layout.head[1] - layout.head[0]}
        fill="transparent"
      />
    );
    if (silent || column.number !== undefined)
      return (
        <g
          key={id}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            choose(id, event.shiftKey);
          }}
        >
          {area}
          <ColumnName column={column} {...inner} />
        </g>
      );
    return (
      <Mark key={id} id={id} label={labelOf(id)} words={<ColumnName column={column} {...inner} />}>
        {area}
      </Mark>
    );
  });
}

function ColumnName({ column, layout, lit, theme }: Inner & { column: MatrixColumn }) {
  const { node, x, lines, number, step } = column;
  const { font, cell, head } = layout;
  const [, bottom] = head;
  const centre = x + cell / 2;
  const first = centre + font * 0.36 - ((lines.length - 1) * font * LINE) / 2;
  const weight = lit.ids.includes(node.id) ? 700 : 400;
  const colour = lit.isNear(node.id) ? theme.ink : theme.inkSoft;
  if (number !== undefined)
    return (
      <Label
        x={centre}
        y={bottom - 6 - step}
        anchor="middle"
        lines={[String(number)]}
        size={font}
        theme={theme}
        weight={weight}
        colour={colour}
      />
    );
  return (
    <g transform={`translate(${first} ${bottom - 6}) rotate(-90)`}>
      <Label x={0} y={0} lines={lines} size={font} theme={theme} weight={weight} colour={colour} />
    </g>
  );
}

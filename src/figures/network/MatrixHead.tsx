import { Label } from "../../plot/Label.tsx";
import { Mark } from "../../plot/marks.tsx";
import type { Inner } from "./Matrix.tsx";
import type { MatrixColumn } from "./matrix.ts";

/**
 * Names of the columns, upright, or their numbers.
 *
 * @param silent true for the copy that stays in view while the page scrolls
 */
export function MatrixHead({ silent, ...inner }: Inner & { silent?: boolean }) {
  const { layout, labelOf } = inner;
  return layout.columns.map((column) => {
    const { id } = column.node;
    if (silent || column.number !== undefined)
      return (
        <g key={id} aria-hidden="true">
          <ColumnName column={column} {...inner} />
        </g>
      );
    return (
      <Mark key={id} id={id} label={labelOf(id)} words={<ColumnName column={column} {...inner} />}>
        <rect
          x={column.x}
          y={layout.head[0]}
          width={layout.cell}
          height={layout.head[1] - layout.head[0]}
          fill="transparent"
        />
      </Mark>
    );
  });
}

function ColumnName({ column, layout, lit, theme, locale }: Inner & { column: MatrixColumn }) {
  const { node, x, number, step } = column;
  const { font, cell, head } = layout;
  const [, bottom] = head;
  const centre = x + cell / 2;
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
    <g transform={`translate(${centre + font * 0.36} ${bottom - 6}) rotate(-90)`}>
      <Label
        x={0}
        y={0}
        lines={[locale.text(node.label)]}
        size={font}
        theme={theme}
        weight={weight}
        colour={colour}
      />
    </g>
  );
}

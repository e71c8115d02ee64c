import { Label } from "../../plot/Label.tsx";
import type { Theme } from "../../plot/theme.ts";
import { Cell } from "./Cell.tsx";
import { SMALL } from "./layout.ts";
import type { WordingLayout } from "./placed.ts";

/** Whose cell is whose. */
export function Legend({
  layout,
  width,
  theme,
}: {
  layout: WordingLayout;
  width: number;
  theme: Theme;
}) {
  const side = layout.pitch - 4;
  const [first, last] = [layout.legend[0], layout.legend.at(-1)];
  return (
    <g aria-hidden="true" pointerEvents="none" data-legend="">
      {first && last && (
        <rect
          y={first.y - 8}
          width={width}
          height={last.y - first.y + side + 16}
          fill={theme.paper}
        />
      )}
      {layout.legend.map(({ role, word, x, y }) => (
        <g key={role}>
          <Cell role={role} x={x} y={y} side={side} theme={theme} />
          <Label
            x={x + side + 6}
            y={y + side / 2 + SMALL * 0.36}
            lines={[word]}
            size={SMALL}
            theme={theme}
            colour={theme.inkSoft}
          />
        </g>
      ))}
    </g>
  );
}

import { Label } from "../../plot/Label.tsx";
import { LegendGround } from "../../plot/LegendGround.tsx";
import type { Size } from "../../plot/size.ts";
import type { Theme } from "../../plot/theme.ts";
import { Cell } from "./Cell.tsx";
import { SMALL } from "./layout.ts";
import type { WordingLayout } from "./placed.ts";

/** Whose cell is whose. */
export function Legend({
  layout,
  size,
  theme,
}: {
  layout: WordingLayout;
  size: Size;
  theme: Theme;
}) {
  const side = layout.pitch - 4;
  const [first] = layout.legend;
  if (!first) return null;
  return (
    <LegendGround top={first.y - 8} size={size} theme={theme}>
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
    </LegendGround>
  );
}

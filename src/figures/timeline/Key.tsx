import { Label } from "../../plot/Label.tsx";
import { LegendGround } from "../../plot/LegendGround.tsx";
import type { Size } from "../../plot/size.ts";
import { statusFill } from "../../plot/status.tsx";
import type { Theme } from "../../plot/theme.ts";
import type { PlacedStatus } from "./key.ts";
import { SMALL } from "./placed.ts";
import { PAPER } from "./shapes.tsx";

interface Props {
  readonly placed: readonly PlacedStatus[];
  readonly size: Size;
  readonly theme: Theme;
  /** Name of the picture, for its patterns. */
  readonly picture: string;
}

/** What the patterns stand for. */
export function Key({ placed, size, theme, picture }: Props) {
  const [first] = placed;
  if (!first) return null;
  return (
    <LegendGround top={first.y - 8} size={size} theme={theme}>
      {placed.map(({ status, word, x, y }) => (
        <g key={status}>
          <rect
            x={x}
            y={y}
            width={PAPER}
            height={PAPER}
            fill={statusFill(picture, status, theme.inkSoft)}
            stroke={theme.inkSoft}
            strokeWidth={1.5}
          />
          <Label
            x={x + 18}
            y={y + PAPER - 1}
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

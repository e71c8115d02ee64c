import { Label } from "../../plot/Label.tsx";
import { statusFill } from "../../plot/status.tsx";
import type { Theme } from "../../plot/theme.ts";
import type { PlacedStatus } from "./key.ts";
import { SMALL } from "./placed.ts";
import { PAPER } from "./shapes.tsx";

interface Props {
  readonly placed: readonly PlacedStatus[];
  readonly width: number;
  readonly theme: Theme;
  /** Name of the picture, for its patterns. */
  readonly picture: string;
}

/** What the patterns stand for. */
export function Key({ placed, width, theme, picture }: Props) {
  const [first, last] = [placed[0], placed.at(-1)];
  return (
    <g aria-hidden="true" pointerEvents="none" data-legend="">
      {first && last && (
        <rect
          y={first.y - 8}
          width={width}
          height={last.y - first.y + PAPER + 19}
          fill={theme.paper}
        />
      )}
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
    </g>
  );
}

import type { Theme } from "../../plot/theme.ts";
import type { PlacedSuccession } from "./layout.ts";
import { DIM } from "./NodeShape.tsx";

interface Props {
  readonly placed: readonly PlacedSuccession[];
  readonly theme: Theme;
  readonly isNear: (id: string) => boolean;
}

/** Fine lines from a document back to the one it continues; the arrow is at the earlier one. */
export function Successions({ placed, theme, isNear }: Props) {
  return (
    <g fill="none" aria-hidden="true" pointerEvents="none" stroke={theme.ink} strokeWidth={1}>
      {placed.map(({ succession: { from, to }, path, head }) => (
        <g key={`${from} ${to}`} opacity={isNear(from) || isNear(to) ? 0.75 : DIM}>
          <path d={path} />
          <path d={head} fill={theme.ink} />
        </g>
      ))}
    </g>
  );
}

import type { ReactNode } from "react";
import type { Size } from "./size.ts";
import type { Theme } from "./theme.ts";

interface Props {
  /** px from the top of the drawing to where the legend begins. */
  readonly top: number;
  readonly size: Size;
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** A legend at the foot of a drawing, on paper: on a slide it may be moved up over what goes on below it. */
export function LegendGround({ top, size: { width, height }, theme, children }: Props) {
  return (
    <g aria-hidden="true" pointerEvents="none" data-legend="">
      {/* Larger than the foot, as an edge between two px lets a hair of the drawing through. */}
      <rect x={-1} y={top} width={width + 2} height={height - top + 2} fill={theme.paper} />
      {children}
    </g>
  );
}

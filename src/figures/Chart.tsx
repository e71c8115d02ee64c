import type { ReactNode } from "react";
import { ComposedChart, useXAxisScale, useYAxisScale, YAxis } from "recharts";
import { ENLARGED } from "../plot/rungs.ts";
import type { ViewProps } from "./figure.ts";

interface Props extends Pick<ViewProps<unknown>, "size" | "caption"> {
  readonly figure: string;
  /** px around the axes. */
  readonly margin: { top: number; right: number; bottom: number; left: number };
  /** Runs of an axis by its `dataKey`: Recharts gives it no scale without rows, whatever its domain. */
  readonly ends: readonly Record<string, number>[];
  /** Whether the numbers run along and the rows down. */
  readonly turned?: boolean;
  readonly children: ReactNode;
}

/** Axes and scales by Recharts; the marks inside are ours, and so is what they are called. */
export function Chart({ figure, size, caption, margin, ends, turned = false, children }: Props) {
  return (
    <ComposedChart
      data-figure={figure}
      role="group"
      aria-label={caption.alternative}
      accessibilityLayer={false}
      width={size.width}
      height={size.height}
      style={ENLARGED}
      margin={margin}
      layout={turned ? "vertical" : "horizontal"}
      data={ends}
    >
      {children}
    </ComposedChart>
  );
}

/** For rows that stand where their words let them. */
export function NoYAxis() {
  return <YAxis type="number" domain={[0, 1]} hide width={0} />;
}

type Scale = (value: number) => number;

/**
 * px along the drawing. Recharts asks once before its axis is known, of a scale
 * that has places for its rows alone, by their number: `undefined` then.
 */
export function useXScale(): Scale | undefined {
  return known(useXAxisScale());
}

/** The same, px down the drawing. */
export function useYScale(): Scale | undefined {
  return known(useYAxisScale());
}

/** No row has this number. */
const BETWEEN_ROWS = 0.5;

function known(scale: ((value: unknown) => unknown) | undefined): Scale | undefined {
  return scale?.(BETWEEN_ROWS) === undefined ? undefined : (value) => Number(scale(value));
}

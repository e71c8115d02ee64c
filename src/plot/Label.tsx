import type { Theme } from "./theme.ts";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly theme: Theme;
  readonly anchor?: "start" | "middle" | "end";
  readonly colour?: string;
  readonly weight?: number;
  /** Paper behind the letters, where they stand on a pattern or on lines. */
  readonly halo?: boolean;
  readonly struck?: boolean;
  readonly opacity?: number;
}

/** Distance between lines; Devanagari needs the height. */
export const LINE = 1.3;

/** Text inside a picture; `y` is the baseline of the first line. */
export function Label(props: Props) {
  const {
    x,
    y,
    lines,
    size,
    theme,
    anchor = "start",
    colour,
    weight = 400,
    halo,
    struck,
    opacity,
  } = props;
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={weight}
      fontFamily={theme.font}
      fill={colour ?? theme.ink}
      opacity={opacity}
      textDecoration={struck ? "line-through" : undefined}
      {...(halo && {
        stroke: theme.paper,
        strokeWidth: 4,
        strokeLinejoin: "round",
        paintOrder: "stroke",
      })}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one label have no other identity
            <tspan key={index} x={x} y={y + index * size * LINE}>
              {line}
            </tspan>
          ))}
    </text>
  );
}

import { LINE } from "./Label.tsx";
import { useIsAsked } from "./marks.tsx";
import { textWidth } from "./text.ts";

interface Props {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Of the letters, in px. */
  readonly size: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
}

const START = { start: 0, middle: 0.5, end: 1 };

/** Inside a mark, answers the pointer where words stand beside the mark; nothing where nobody asks. */
export function Reach({ x, y, lines, size, anchor = "start", bold = false }: Props) {
  if (!useIsAsked()) return null;
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  return (
    <rect
      x={Math.round(x - START[anchor] * width)}
      y={Math.round(y - size)}
      width={Math.ceil(width)}
      height={Math.ceil(size * LINE * lines.length)}
      fill="none"
      pointerEvents="all"
    />
  );
}

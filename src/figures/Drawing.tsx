import type { ReactNode } from "react";
import type { ViewProps } from "./figure.ts";
import type { FigureId } from "./ids.ts";

interface Props extends Pick<ViewProps<unknown>, "size" | "caption"> {
  readonly figure: FigureId;
  /** `img` where no mark inside is reached by itself. Absent: `group`. */
  readonly role?: "group" | "img";
  /** Whether there is still something to wait for. */
  readonly busy?: boolean;
  /** Whether words stand where marks would. */
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

/** What a figure is drawn on where Recharts draws none of it. */
export function Drawing({
  figure,
  size: { width, height },
  caption,
  role = "group",
  busy,
  isEmpty,
  children,
}: Props) {
  return (
    <svg
      data-figure={figure}
      data-nothing={isEmpty ? "" : undefined}
      role={role}
      aria-label={caption.alternative}
      aria-busy={busy}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {children}
    </svg>
  );
}

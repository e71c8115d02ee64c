import type { ReactNode } from "react";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";

interface Props extends Pick<ViewProps<NetworkData>, "size" | "caption"> {
  /** Whether there is still something to wait for. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** What a reading is drawn on. */
export function Sheet({ size: { width, height }, caption, busy, children }: Props) {
  return (
    <svg
      data-figure="network"
      role="group"
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

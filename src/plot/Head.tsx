import type { ReactNode } from "react";

interface Props {
  /** px from the top of the drawing to its upper and lower edge. */
  readonly top: number;
  readonly bottom: number;
  /** Lower edge of what it is the head of; absent where that is the whole drawing. */
  readonly until?: number | undefined;
  readonly children: ReactNode;
}

/** What is read together with the rows below it: where a drawing is parted, each part of those rows bears it. */
export function Head({ top, bottom, until, children }: Props) {
  return (
    <g data-head={`${Math.floor(top)} ${Math.ceil(bottom)} ${until ?? ""}`.trim()}>{children}</g>
  );
}

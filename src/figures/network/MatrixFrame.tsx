import { type ReactNode, useRef } from "react";
import type { Inner } from "./Matrix.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { RowNames, STRIPE } from "./MatrixRows.tsx";

interface Props extends Inner {
  /** px that there is room for; the matrix may be wider. */
  readonly width: number;
  readonly children: ReactNode;
}

/**
 * A matrix whose names stay in view: those of the columns while the page
 * scrolls and, where it is wider than its room, those of the rows while it is
 * moved sideways. They are copies, silent to the ear, that choose what they name.
 */
export function MatrixFrame({ width, children, ...inner }: Props) {
  const { layout, theme } = inner;
  const head = useRef<HTMLDivElement>(null);
  const [top, bottom] = layout.head;
  const isWide = layout.width > width;
  const fixed = isWide ? layout.rowsEnd + STRIPE : 0;
  const share = (px: number, of = width) => `${(100 * px) / of}%`;
  return (
    <div className="matrix">
      <div className="sticky-head" aria-hidden="true" style={{ marginTop: share(top) }}>
        <div style={{ background: theme.paper, paddingInlineStart: share(fixed) }}>
          <div ref={head} style={{ overflow: "hidden" }}>
            <svg
              aria-hidden="true"
              viewBox={`${fixed} ${top} ${layout.width - fixed} ${bottom - top}`}
              style={{ width: share(layout.width - fixed, width - fixed) }}
            >
              <MatrixHead {...inner} silent />
            </svg>
          </div>
        </div>
      </div>
      <div
        className="across"
        data-wide={isWide || undefined}
        style={{ marginTop: `-${share(bottom)}` }}
        onScroll={({ currentTarget }) => {
          if (head.current) head.current.scrollLeft = currentTarget.scrollLeft;
        }}
      >
        {isWide && (
          <div className="names-across" aria-hidden="true" style={{ width: share(fixed) }}>
            <RowNames {...inner} width={fixed} />
          </div>
        )}
        <div style={{ width: share(layout.width) }}>{children}</div>
      </div>
    </div>
  );
}

import { useId, useLayoutEffect, useRef, useState } from "react";
import type { BoundFigure } from "../../figures/figure.ts";
import { tenths } from "../../plot/rounding.ts";
import type { Size } from "../../plot/size.ts";
import { boxesOf, boxesOfWords } from "./marksIn.ts";

/** px of the drawing left free around a mark: inside its ring, and where all else is veiled. */
const RING = 2;
const HOLE = 8;
/** px that a ring may reach out of the drawing to either side (src/ui/styles/stage.css). */
const OUT = 4;
const ROUND = 5;

interface Props {
  readonly lit: readonly string[];
  readonly drawn: Size;
  readonly figure: BoundFigure;
  /** Whether paper lies over everything else. */
  readonly dim: boolean;
}

interface Outlines {
  readonly rings: string;
  readonly holes: string;
}

/**
 * A ring around each mark pointed at, whatever the figure itself does for it;
 * with the spotlight paper over all but these marks and their words.
 */
export function Pointing({ lit, drawn, figure, dim }: Props) {
  const own = useRef<SVGSVGElement>(null);
  const mask = useId();
  const [{ rings, holes }, setOutlines] = useState<Outlines>({ rings: "", holes: "" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure has its marks elsewhere
  useLayoutEffect(() => {
    const drawing = own.current?.parentElement;
    if (!own.current || !drawing) return;
    const measure = () => {
      const made = outlines(drawing, lit, drawn.width);
      setOutlines((before) =>
        before.rings === made.rings && before.holes === made.holes ? before : made,
      );
    };
    measure();
    // Recharts may draw its marks a moment after its frame.
    const observer = new MutationObserver(measure);
    observer.observe(drawing, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [lit, drawn, figure]);
  const { width, height } = drawn;
  const whole = { x: -OUT, y: 0, width: width + 2 * OUT, height };
  return (
    <svg ref={own} className="pointing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {dim && holes !== "" && (
        <g className="veil">
          {/* Holes that lie over each other are one. */}
          <mask id={mask} maskUnits="userSpaceOnUse" {...whole}>
            <rect {...whole} fill="#fff" />
            <path d={holes} fill="#000" />
          </mask>
          <path d={`M${-OUT} 0H${width + OUT}V${height}H${-OUT}Z`} mask={`url(#${mask})`} />
        </g>
      )}
      {rings !== "" && <path className="ring" d={rings} />}
    </svg>
  );
}

function outlines(drawing: Element, lit: readonly string[], width: number): Outlines {
  const outer = drawing.getBoundingClientRect();
  const scale = outer.width / width || 1;
  const high = outer.height / scale;
  const around = (box: DOMRect, free: number) => {
    const left = Math.max(-OUT, (box.left - outer.left) / scale - free);
    const top = Math.max(1, (box.top - outer.top) / scale - free);
    const right = Math.min(width + OUT, (box.right - outer.left) / scale + free);
    const bottom = Math.min(high - 1, (box.bottom - outer.top) / scale + free);
    return rounded(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  const boxes = lit.flatMap((id) => boxesOf(drawing, id));
  const words = lit.flatMap((id) => boxesOfWords(drawing, id));
  return {
    rings: boxes.map((box) => around(box, RING)).join(""),
    holes: [...boxes, ...words].map((box) => around(box, HOLE)).join(""),
  };
}

function rounded(x: number, y: number, width: number, height: number): string {
  const r = Math.min(ROUND, width / 2, height / 2);
  const turn = (dx: number, dy: number) =>
    `a${tenths(r)} ${tenths(r)} 0 0 1 ${tenths(dx)} ${tenths(dy)}`;
  const [across, down] = [tenths(width - 2 * r), tenths(height - 2 * r)];
  return `M${tenths(x + r)} ${tenths(y)}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`;
}

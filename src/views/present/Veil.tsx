import { useLayoutEffect, useRef, useState } from "react";
import type { BoundFigure } from "../../figures/figure.ts";
import { tenths } from "../../plot/rounding.ts";
import type { Size } from "../../plot/size.ts";
import { marksIn } from "./marksIn.ts";

/** px of the drawing left free around a mark. */
const AROUND = 8;

interface Props {
  readonly lit: readonly string[];
  readonly drawn: Size;
  readonly figure: BoundFigure;
}

/** Paper over everything but the marks pointed at; over nothing where there are none. */
export function Veil({ lit, drawn, figure }: Props) {
  const veil = useRef<SVGSVGElement>(null);
  const [holes, setHoles] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure has its marks elsewhere
  useLayoutEffect(() => {
    const own = veil.current;
    const drawing = own?.parentElement;
    if (!own || !drawing) return;
    const measure = () => {
      const outer = own.getBoundingClientRect();
      const scale = outer.width / drawn.width || 1;
      const path = lit.flatMap((id) =>
        marksIn(drawing, id).map((mark) => {
          const box = mark.getBoundingClientRect();
          const [x, y] = [(box.left - outer.left) / scale, (box.top - outer.top) / scale];
          const [width, height] = [box.width / scale, box.height / scale];
          return `M${tenths(x - AROUND)} ${tenths(y - AROUND)}h${tenths(width + 2 * AROUND)}v${tenths(height + 2 * AROUND)}h${-tenths(width + 2 * AROUND)}z`;
        }),
      );
      setHoles(path.join(""));
    };
    measure();
    // Recharts may draw its marks a moment after its frame.
    const observer = new MutationObserver(measure);
    observer.observe(drawing, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [lit, drawn, figure]);
  const { width, height } = drawn;
  return (
    <svg ref={veil} className="veil" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {holes !== "" && <path d={`M0 0H${width}V${height}H0Z${holes}`} fillRule="evenodd" />}
    </svg>
  );
}

import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { BoundFigure } from "../figures/figure.ts";
import { hundredths } from "../plot/rounding.ts";
import type { Size } from "../plot/size.ts";
import type { Theme } from "../plot/theme.ts";
import { type Part, partsOf, topOf, withoutCutWords } from "./parts.ts";

/** The reading is words and has no drawing. */
export class NoDrawing extends Error {
  override readonly name = "NoDrawing";
}

/** A drawing, or a part of one that takes several pictures, with its heads and its legend. */
export interface DrawnPart {
  /** Its `viewBox` is this part; literal colours, no classes. */
  readonly drawing: SVGSVGElement;
  /** px of the drawing. */
  readonly size: Size;
  readonly isWhole: boolean;
}

/**
 * A figure drawn at a size, in as many parts as that takes.
 *
 * @param room px of the drawing that one part may take
 * @throws NoDrawing
 */
export function drawnParts(
  figure: BoundFigure,
  drawn: Size,
  room: number,
  theme: Theme,
): DrawnPart[] {
  const drawing = mounted(figure.render(drawn, theme), "svg[data-figure]");
  if (!drawing) throw new NoDrawing();
  const whole = { width: figure.across(drawn.width), height: drawn.height };
  const parts = partsOf(drawing, whole.height, room);
  // The name of the format is written by the serializer, once.
  for (const each of [drawing, ...drawing.querySelectorAll("[style], [class]")])
    for (const name of ["style", "class", "xmlns"]) each.removeAttribute(name);
  return parts.map((part) => {
    const own = parted(drawing, part, whole, theme);
    const size = { width: whole.width, height: part.high };
    const box = [0, part.from - highOf(part.heads), size.width, size.height];
    own.setAttribute("viewBox", box.map(hundredths).join(" "));
    for (const [key, value] of Object.entries(size))
      own.setAttribute(key, String(hundredths(value)));
    return { drawing: own, size, isWhole: parts.length === 1 };
  });
}

function highOf(heads: Part["heads"]): number {
  return heads.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
}

/** The drawing with its heads over the part and its legend under it, on paper that covers other rows. */
function parted(
  drawing: SVGSVGElement,
  part: Part,
  { width, height }: Size,
  theme: Theme,
): SVGSVGElement {
  const { from, to, heads, legend } = part;
  const copies = heads.map(({ group }) => group.cloneNode(true) as SVGGElement);
  const whole = drawing.cloneNode(true) as SVGSVGElement;
  withoutCutWords(whole, part, height);
  const moved = (group: SVGGElement, down: number) => {
    group.setAttribute("transform", `translate(0 ${hundredths(down)})`);
    whole.append(group);
  };
  const high = highOf(heads);
  if (high > 0) {
    const paper = document.createElementNS(whole.namespaceURI, "rect");
    const place = { x: -1, y: from - high, width: width + 2, height: high, fill: theme.paper };
    for (const [key, value] of Object.entries(place)) paper.setAttribute(key, String(value));
    whole.append(paper);
    let y = from - high;
    for (const [index, { top, bottom }] of heads.entries()) {
      moved(copies[index] as SVGGElement, y - top);
      y += bottom - top;
    }
  }
  const own = legend && whole.querySelector<SVGGElement>("[data-legend]");
  if (own) moved(own, to - topOf(own));
  return whole;
}

/** A drawing off screen: it mounts because Recharts fills its chart through effects. @param which selector of the drawing */
export function mounted(element: React.ReactElement, which: string): SVGSVGElement | undefined {
  const host = document.createElement("div");
  const root = createRoot(host);
  flushSync(() => root.render(element));
  const svg = host.querySelector(which)?.cloneNode(true) as SVGSVGElement | undefined;
  root.unmount();
  return svg;
}

import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { BoundFigure } from "../figures/figure.ts";
import { hundredths } from "../plot/rounding.ts";
import type { Size } from "../plot/size.ts";
import type { Theme } from "../plot/theme.ts";
import { layoutPlate } from "./layoutPlate.ts";
import { type Part, partsOf, topOf, withoutCutWords } from "./parts.ts";
import { type Format, type Plate, PlateFrame, type PlateWords } from "./plate.tsx";

/** A figure in its present state as a picture that says what it is: needs a document, but no style sheet. */
export interface StandAlone {
  /** An SVG document with literal colours, its words as text. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** How many of the words explained found room. */
  readonly explained: number;
}

/** The reading is words and has no drawing. */
export class NoDrawing extends Error {
  override readonly name = "NoDrawing";
}

/**
 * One picture, or several in their order where one would be too small to read.
 *
 * @throws NoDrawing
 */
export function standAlone(
  figure: BoundFigure,
  words: PlateWords,
  { format, theme, language }: { format: Format; theme: Theme; language: string },
): StandAlone[] {
  const plate = layoutPlate(words, format, figure);
  const { drawn, within, enlarged } = plate;
  const drawing = mounted(figure.render(drawn, theme), "svg[data-figure]");
  if (!drawing) throw new NoDrawing();
  // Columns that cannot be narrower make a drawing wider than it was asked to be.
  const width = figure.across(drawn.width);
  const scale = (enlarged * drawn.width) / width;
  const parts = partsOf(drawing, drawn.height, within.height / scale);
  // The name of the format is written by the serializer, once.
  for (const each of [drawing, ...drawing.querySelectorAll("[style], [class]")])
    for (const name of ["style", "class", "xmlns"]) each.removeAttribute(name);
  return parts.map((part, index) => {
    const count = parts.length > 1 ? `${index + 1} / ${parts.length}` : undefined;
    const frame = mounted(createElement(PlateFrame, { plate, count, theme }), "svg");
    if (!frame) throw new NoDrawing();
    frame.setAttribute("lang", language);
    frame.append(
      placed(parted(drawing, part, { width, height: drawn.height }, theme), part, {
        within,
        width,
        scale,
      }),
    );
    return {
      svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(frame)}\n`,
      ...plate.size,
      explained: plate.explained,
    };
  });
}

/** In the middle of its place; of several pictures, where the others stand too. */
function placed(
  drawing: SVGSVGElement,
  { from, heads, high, to }: Part,
  { within, width, scale }: { within: Plate["within"]; width: number; scale: number },
): SVGSVGElement {
  const size = { width: width * scale, height: high * scale };
  const isWhole = from === 0 && to === high;
  const place = {
    x: within.x + (within.width - size.width) / 2,
    y: within.y + (isWhole ? (within.height - size.height) / 2 : 0),
    ...size,
  };
  for (const [key, value] of Object.entries(place))
    drawing.setAttribute(key, String(hundredths(value)));
  drawing.setAttribute("viewBox", [0, from - highOf(heads), width, high].map(hundredths).join(" "));
  return drawing;
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

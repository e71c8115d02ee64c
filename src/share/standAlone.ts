import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { BoundFigure } from "../figures/figure.ts";
import { hundredths } from "../plot/rounding.ts";
import type { Theme } from "../plot/theme.ts";
import { type Format, layoutPlate, PlateFrame, type PlateWords } from "./plate.tsx";

/** A figure in its present state as a picture that says what it is: needs a document, but no style sheet. */
export interface StandAlone {
  /** An SVG document with literal colours, its words as text. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The reading is words and has no drawing. */
export class NoDrawing extends Error {
  override readonly name = "NoDrawing";
}

/** @throws NoDrawing */
export function standAlone(
  figure: BoundFigure,
  words: PlateWords,
  { format, theme, language }: { format: Format; theme: Theme; language: string },
): StandAlone {
  const plate = layoutPlate(words, format, (width) => figure.height(width));
  const drawing = mounted(figure.render(plate.drawn, theme), "svg[data-figure]");
  const frame = mounted(createElement(PlateFrame, { plate, theme }), "svg");
  if (!drawing || !frame) throw new NoDrawing();
  const { x, y, width, height } = plate.place;
  for (const [key, value] of Object.entries({ x, y, width, height }))
    drawing.setAttribute(key, String(hundredths(value)));
  // The name of the format is written by the serializer, once.
  for (const each of [drawing, ...drawing.querySelectorAll("[style], [class]")])
    for (const name of ["style", "class", "xmlns"]) each.removeAttribute(name);
  frame.setAttribute("lang", language);
  frame.append(drawing);
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(frame)}\n`,
    ...plate.size,
  };
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

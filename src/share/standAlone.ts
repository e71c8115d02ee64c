import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { BoundFigure } from "../figures/figure.ts";
import { hundredths } from "../plot/rounding.ts";
import type { Theme } from "../plot/theme.ts";
import { layoutPlates } from "./layoutPlate.ts";
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
 * One picture, or several slides in their order.
 *
 * @throws NoDrawing
 */
export function standAlone(
  figure: BoundFigure,
  words: PlateWords,
  { format, theme, language }: { format: Format; theme: Theme; language: string },
): StandAlone[] {
  const plates = layoutPlates(words, format, figure);
  const [{ drawn } = { drawn: undefined }] = plates;
  const drawing = drawn && mounted(figure.render(drawn, theme), "svg[data-figure]");
  if (!drawing) throw new NoDrawing();
  // The name of the format is written by the serializer, once.
  for (const each of [drawing, ...drawing.querySelectorAll("[style], [class]")])
    for (const name of ["style", "class", "xmlns"]) each.removeAttribute(name);
  return plates.map((plate) =>
    framed(drawing.cloneNode(true) as SVGSVGElement, plate, theme, language),
  );
}

function framed(drawing: SVGSVGElement, plate: Plate, theme: Theme, language: string): StandAlone {
  const frame = mounted(createElement(PlateFrame, { plate, theme }), "svg");
  if (!frame) throw new NoDrawing();
  const { drawn, part } = plate;
  for (const [key, value] of Object.entries(plate.place))
    drawing.setAttribute(key, String(hundredths(value)));
  drawing.setAttribute("viewBox", [0, part.from, drawn.width, part.high].map(hundredths).join(" "));
  frame.setAttribute("lang", language);
  frame.append(drawing);
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(frame)}\n`,
    ...plate.size,
    explained: plate.explained,
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

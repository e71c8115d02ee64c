import { createElement } from "react";
import type { BoundFigure } from "../figures/figure.ts";
import { hundredths } from "../plot/rounding.ts";
import type { Theme } from "../plot/theme.ts";
import { type DrawnPart, drawnParts, mounted, NoDrawing } from "./drawnParts.ts";
import { layoutPlate } from "./layoutPlate.ts";
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
  // Columns that cannot be narrower make a drawing wider than it was asked to be.
  const scale = (enlarged * drawn.width) / figure.across(drawn.width);
  const parts = drawnParts(figure, drawn, within.height / scale, theme);
  return parts.map((part, index) => {
    const count = parts.length > 1 ? `${index + 1} / ${parts.length}` : undefined;
    const frame = mounted(createElement(PlateFrame, { plate, count, theme }), "svg");
    if (!frame) throw new NoDrawing();
    frame.setAttribute("lang", language);
    frame.append(placed(part, within, scale));
    return {
      svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(frame)}\n`,
      ...plate.size,
      explained: plate.explained,
    };
  });
}

/** In the middle of its place; of several pictures, where the others stand too. */
function placed(
  { drawing, size, isWhole }: DrawnPart,
  within: Plate["within"],
  scale: number,
): SVGSVGElement {
  const [width, height] = [size.width * scale, size.height * scale];
  // Upper and lower edge are between two px: within one, what the legend covers would shine through.
  const place = {
    x: within.x + (within.width - width) / 2,
    y: Math.round(within.y + (isWhole ? (within.height - height) / 2 : 0)),
    width,
    height: Math.ceil(height),
    preserveAspectRatio: "xMidYMin",
  };
  for (const [key, value] of Object.entries(place))
    drawing.setAttribute(key, String(typeof value === "number" ? hundredths(value) : value));
  return drawing;
}

import type { Size } from "../plot/size.ts";
import {
  type Format,
  footOf,
  GAP,
  headOf,
  type Letters,
  linesOf,
  MARGIN,
  type Plate,
  type PlateWords,
} from "./plate.tsx";
import { layoutSlides, type Wants } from "./slides.ts";

type Shape = Exclude<Format, "slide">;

const WIDTH: Record<Shape, number> = { page: 1200, square: 1080 };
const HEIGHT: Record<Shape, number | undefined> = { page: undefined, square: 1080 };
const LETTERS: Letters = { title: 36, text: 20, small: 17 };
/** A drawing is made for a smaller place and enlarged, so that it reads from afar. */
const ENLARGED = 1.3;

/** Where everything stands: one picture, or several slides where one would be too small to read. */
export function layoutPlates(words: PlateWords, format: Format, figure: Wants): Plate[] {
  if (format === "slide") return layoutSlides(words, figure);
  const heightOf = (width: number) => figure.height(width);
  return [underWords(fitted(words, format, heightOf), format, heightOf)];
}

function scaleOf({ place, drawn }: Plate): number {
  return place.width / drawn.width;
}

/** How much smaller a drawing may become for the sake of a word. */
const PRICE = 0.93;

/** In a picture of a given height words are explained only as long as the drawing does not have to pay for it. */
function fitted(words: PlateWords, format: Shape, heightOf: (width: number) => number): PlateWords {
  if (HEIGHT[format] === undefined) return words;
  const scaleWith = (count: number) =>
    scaleOf(underWords({ ...words, glossary: words.glossary.slice(0, count) }, format, heightOf));
  const least = scaleWith(0) * PRICE;
  let count = 0;
  while (count < words.glossary.length && scaleWith(count + 1) >= least) count += 1;
  return { ...words, glossary: words.glossary.slice(0, count) };
}

/** The drawing between what it finds and what it rests on. */
function underWords(words: PlateWords, format: Shape, heightOf: (width: number) => number): Plate {
  const width = WIDTH[format];
  const room = width - 2 * MARGIN;
  const lines = linesOf(words, room, LETTERS);
  const [top, foot] = [headOf(lines, LETTERS), footOf(lines, LETTERS)];
  const fixed = HEIGHT[format];
  const drawn = drawnAt(room, fixed && fixed - top - foot, heightOf);
  const scale = fixed
    ? Math.min(room / drawn.width, (fixed - top - foot) / drawn.height)
    : room / drawn.width;
  const place = { width: drawn.width * scale, height: drawn.height * scale };
  return {
    title: words.finding,
    size: { width, height: fixed ?? Math.ceil(top + place.height + foot) },
    letters: LETTERS,
    explained: words.glossary.length,
    lines,
    place: { ...place, x: (width - place.width) / 2, y: top },
    drawn,
    part: { from: 0, high: drawn.height },
    foot: top + place.height + GAP,
    room,
  };
}

/** The width to draw at so that the drawing comes out largest in its place. */
function drawnAt(
  room: number,
  high: number | undefined,
  heightOf: (width: number) => number,
): Size {
  const widths = [1, 0.85, 0.7, 0.55, 0.45].map((share) => Math.round((room * share) / ENLARGED));
  if (high === undefined) {
    const width = widths[0] ?? room;
    return { width, height: heightOf(width) };
  }
  const sizes = widths.map((width): Size => {
    const wanted = heightOf(width);
    const wide = high / (room / width);
    // A drawing that wants less is given all there is; one that wants more is made smaller.
    return { width, height: wanted < wide ? Math.round(wide) : wanted };
  });
  const scale = ({ width, height }: Size) => Math.min(room / width, high / height);
  return sizes.reduce((best, size) => (scale(size) > scale(best) * 1.05 ? size : best));
}

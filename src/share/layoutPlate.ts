import { layoutFixed, type Wants } from "./layoutFixed.ts";
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

const WIDTH = 1200;
/** px of a drawing in one picture: of more a canvas would have too few dots, and it goes on in the next. */
const MOST_HIGH = 6400;
const LETTERS: Letters = { title: 36, text: 20, small: 17 };
/** A drawing is made for a smaller place and enlarged, so that it reads from afar. */
const ENLARGED = 1.3;

/** Where everything stands; a page is as high as its figure wants. */
export function layoutPlate(words: PlateWords, format: Format, figure: Wants): Plate {
  return format === "page" ? layoutPage(words, figure) : layoutFixed(words, format, figure);
}

/** The drawing between what it finds and what it rests on. */
function layoutPage(words: PlateWords, figure: Wants): Plate {
  const room = WIDTH - 2 * MARGIN;
  const lines = linesOf(words, room, LETTERS);
  const top = headOf(lines, LETTERS);
  const width = Math.round(room / ENLARGED);
  const drawn = { width, height: figure.height(width) };
  const enlarged = room / width;
  const height = Math.min(MOST_HIGH, drawn.height * enlarged);
  return {
    title: words.finding,
    size: { width: WIDTH, height: Math.ceil(top + height + footOf(lines, LETTERS)) },
    letters: LETTERS,
    explained: words.glossary.length,
    lines,
    within: { x: MARGIN, y: top, width: room, height },
    drawn,
    enlarged,
    foot: top + height + GAP,
    room,
  };
}

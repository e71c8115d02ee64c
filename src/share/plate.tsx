import { Label, LINE } from "../plot/Label.tsx";
import type { Size } from "../plot/size.ts";
import { wrap } from "../plot/text.ts";
import type { Theme } from "../plot/theme.ts";

/** What stands around a drawing that leaves its page. */
export interface PlateWords {
  readonly finding: string;
  readonly subtitle: string;
  /** Who the figure rests on. */
  readonly sources: string;
  /** Name of the atlas, licence, address: one line each where they do not fit in one. */
  readonly origin: string;
  /** Words explained, each with its meaning: as many as there is room for. */
  readonly glossary: readonly string[];
}

/** Shapes of a picture; `page` is as high as its figure wants. */
export const FORMATS = ["page", "square", "slide"] as const;
export type Format = (typeof FORMATS)[number];

const WIDTH: Record<Format, number> = { page: 1200, square: 1080, slide: 1600 };
const HEIGHT: Record<Format, number | undefined> = { page: undefined, square: 1080, slide: 900 };
const MARGIN = 40;
const TITLE = 36;
const TEXT = 20;
const SMALL = 17;
const GAP = 16;
/** A drawing is made for a smaller place and enlarged, so that it reads from afar. */
const ENLARGED = 1.3;

export interface Plate {
  readonly title: string;
  readonly size: Size;
  readonly lines: Readonly<Record<keyof PlateWords, string[]>>;
  /** Where the drawing stands, and the size it is drawn at. */
  readonly place: Size & { readonly x: number; readonly y: number };
  readonly drawn: Size;
  /** Baseline of the first line of what it rests on. */
  readonly foot: number;
  /** px that words have from the left margin on. */
  readonly room: number;
}

/** Where everything stands. @param heightOf what the figure wants at a width */
export function layoutPlate(
  words: PlateWords,
  format: Format,
  heightOf: (width: number) => number,
): Plate {
  const bare = { ...words, glossary: [] };
  if (format === "slide") {
    // Words explained are an extra: they never decide where the drawing stands.
    const beside = besideWords(bare, heightOf);
    if (scaleOf(beside) > scaleOf(underWords(bare, format, heightOf)) * 1.1) return beside;
  }
  return underWords(fitted(words, format, heightOf), format, heightOf);
}

function scaleOf({ place, drawn }: Plate): number {
  return place.width / drawn.width;
}

/** How much smaller a drawing may become for the sake of a word. */
const PRICE = 0.93;

/** In a picture of a given height words are explained only as long as the drawing does not have to pay for it. */
function fitted(
  words: PlateWords,
  format: Format,
  heightOf: (width: number) => number,
): PlateWords {
  if (HEIGHT[format] === undefined) return words;
  const scaleWith = (count: number) =>
    scaleOf(underWords({ ...words, glossary: words.glossary.slice(0, count) }, format, heightOf));
  const least = scaleWith(0) * PRICE;
  let count = 0;
  while (count < words.glossary.length && scaleWith(count + 1) >= least) count += 1;
  return { ...words, glossary: words.glossary.slice(0, count) };
}

function linesOf(words: PlateWords, room: number): Plate["lines"] {
  return {
    finding: wrap(words.finding, TITLE, room, true),
    subtitle: wrap(words.subtitle, TEXT, room),
    sources: wrap(words.sources, SMALL, room),
    origin: wrap(words.origin, SMALL, room),
    glossary: words.glossary.flatMap((each) => wrap(each, SMALL, room)),
  };
}

function headOf({ finding, subtitle }: Plate["lines"]): number {
  return MARGIN + finding.length * TITLE * LINE + subtitle.length * TEXT * LINE + GAP;
}

function footOf({ sources, origin, glossary }: Plate["lines"]): number {
  return GAP + (sources.length + origin.length + glossary.length) * SMALL * LINE + MARGIN;
}

/** The drawing between what it finds and what it rests on. */
function underWords(words: PlateWords, format: Format, heightOf: (width: number) => number): Plate {
  const width = WIDTH[format];
  const room = width - 2 * MARGIN;
  const lines = linesOf(words, room);
  const [top, foot] = [headOf(lines), footOf(lines)];
  const fixed = HEIGHT[format];
  const drawn = drawnAt(room, fixed && fixed - top - foot, heightOf);
  const scale = fixed
    ? Math.min(room / drawn.width, (fixed - top - foot) / drawn.height)
    : room / drawn.width;
  const place = { width: drawn.width * scale, height: drawn.height * scale };
  return {
    title: words.finding,
    size: { width, height: fixed ?? Math.ceil(top + place.height + foot) },
    lines,
    place: { ...place, x: (width - place.width) / 2, y: top },
    drawn,
    foot: top + place.height + GAP,
    room,
  };
}

/** Share of a slide that words have beside a drawing that is higher than wide. */
const BESIDE = 0.34;

function besideWords(words: PlateWords, heightOf: (width: number) => number): Plate {
  const size = { width: WIDTH.slide, height: HEIGHT.slide ?? WIDTH.slide };
  const room = size.width * BESIDE - MARGIN;
  const lines = linesOf(words, room);
  const wide = size.width - room - 3 * MARGIN;
  const high = size.height - 2 * MARGIN;
  const drawn = drawnAt(wide, high, heightOf);
  const scale = Math.min(wide / drawn.width, high / drawn.height);
  const place = { width: drawn.width * scale, height: drawn.height * scale };
  return {
    title: words.finding,
    size,
    lines,
    place: {
      ...place,
      x: room + 2 * MARGIN + (wide - place.width) / 2,
      y: (size.height - place.height) / 2,
    },
    drawn,
    foot: size.height - footOf(lines),
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

/** The words around a drawing, which is put where `layoutPlate` says. */
export function PlateFrame({
  plate: { title, size, lines, foot, room },
  theme,
}: {
  plate: Plate;
  theme: Theme;
}) {
  const rows = [...lines.glossary, ...lines.sources, ...lines.origin];
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <title>{title}</title>
      <rect width={size.width} height={size.height} fill={theme.paper} />
      <Label
        x={MARGIN}
        y={MARGIN + TITLE * 0.9}
        lines={lines.finding}
        size={TITLE}
        weight={600}
        theme={theme}
      />
      <Label
        x={MARGIN}
        y={MARGIN + lines.finding.length * TITLE * LINE + TEXT * 0.9}
        lines={lines.subtitle}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
      />
      <line x1={MARGIN} x2={MARGIN + room} y1={foot} y2={foot} stroke={theme.hair} />
      <Label
        x={MARGIN}
        y={foot + SMALL * 1.3}
        lines={rows}
        size={SMALL}
        theme={theme}
        colour={theme.inkSoft}
      />
    </svg>
  );
}

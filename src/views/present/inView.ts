import { tenths } from "../../plot/rounding.ts";
import { AIR, goesOn, type Measured, type Part, rowsOf, type Span } from "./part.ts";
import { STAGE } from "./slide.ts";

/** Units over which what goes on beyond the rows that are seen fades. */
const FADE = 4;
/** Of the size of letters, how far they reach above and below the line they stand on. */
const LETTERS = { above: 0.9, below: 0.3 };
/** What takes room in a drawing, and what of it is seen. */
const SHAPES = "text, rect, circle, path, line, polygon";
const SEEN = ":not([fill=transparent])";

/** A drawing in the units of its stage, and its words. */
export interface Drawn extends Measured {
  readonly words: ReadonlyMap<SVGTextElement, Span>;
}

/** Measures a drawing that is higher than its room; `undefined` where it is not, or has no layout. */
export function measured(box: HTMLElement, lit: readonly string[]): Drawn | undefined {
  if (box.scrollHeight <= box.clientHeight) return undefined;
  const unit = unitOf(box);
  const outer = box.getBoundingClientRect();
  const start = outer.top - box.scrollTop;
  const inUnits = (px: number) => tenths((px - start) / unit);
  const room = tenths(outer.height / unit);
  const high = tenths(box.scrollHeight / unit);
  const legend = box.querySelector<SVGGElement>("[data-legend]");
  const natural = legend?.getBoundingClientRect();
  const moved = legend ? shiftOf(legend) * scaleOf(legend) : 0;
  return {
    ...(goesOn(high, room) ? rowsIn(box, lit, room, inUnits) : NO_ROWS),
    legend: natural && [inUnits(natural.top - moved), inUnits(natural.bottom - moved)],
    room,
    high,
  };
}

const NO_ROWS: Pick<Drawn, "words" | "rows" | "lit"> = { words: new Map(), rows: [], lit: [] };

function rowsIn(
  box: HTMLElement,
  lit: readonly string[],
  room: number,
  inUnits: (px: number) => number,
): typeof NO_ROWS {
  const words = new Map(
    Array.from(box.querySelectorAll("text"))
      .filter((text) => !text.closest("[data-legend]"))
      .map((text): [SVGTextElement, Span] => [text, linesOf(text, inUnits)]),
  );
  const spanOf = (parts: readonly Element[], which = SEEN): Span[] => {
    const spans = parts
      .flatMap((part) => [part, ...part.querySelectorAll(SHAPES)])
      .filter((part) => part.matches(`:is(${SHAPES})${which}`))
      .map((part): Span => {
        const { top, bottom } = part.getBoundingClientRect();
        return words.get(part as SVGTextElement) ?? [inUnits(top), inUnits(bottom)];
      });
    if (spans.length === 0) return [];
    return [[Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))]];
  };
  const marks = new Map<string, Element[]>();
  for (const mark of box.querySelectorAll<SVGElement>("[data-mark]:not([data-line])")) {
    const id = mark.dataset.mark ?? "";
    marks.set(id, [...(marks.get(id) ?? []), mark.closest("[data-worded]") ?? mark]);
  }
  const wholesOf = (id: string) => marks.get(id) ?? [];
  // A ring goes around what can be pressed, seen or not.
  const ringed = lit.flatMap(wholesOf).flatMap((whole) => spanOf([whole], ""));
  const named = Array.from(box.querySelectorAll<SVGElement>("[data-words-of]"), (part) => [
    part,
    ...(part.dataset.wordsOf?.split(" ").flatMap(wholesOf) ?? []),
  ]);
  const rows = Array.from(box.querySelectorAll("[data-row]"), (row) => [row]);
  const wholes = [...marks.keys()].flatMap(wholesOf).map((whole) => [whole]);
  return {
    words,
    rows: rowsOf(
      [
        ...words.values(),
        ...[...wholes, ...named, ...rows].flatMap((parts) => spanOf(parts)),
        ...ringed,
      ],
      room,
    ),
    lit: ringed,
  };
}

/** Shows a part and nothing beyond it: half a row is none. */
export function showPart(box: HTMLElement, drawn: Drawn | undefined, part: Part | undefined) {
  box.style.maskImage = part && drawn ? maskOf(part, drawn) : "";
  if (!part)
    for (const text of box.querySelectorAll("[data-cut]")) text.removeAttribute("data-cut");
  for (const [text, [first, last]] of drawn?.words ?? [])
    text.toggleAttribute(
      "data-cut",
      part !== undefined && (first < part.seen[0] || last > part.seen[1]),
    );
  const legend = box.querySelector<SVGGElement>("[data-legend]");
  if (!legend) return;
  const down = (part?.legendAt ?? 0) - (drawn?.legend?.[0] ?? 0);
  const shift = tenths((down * unitOf(box)) / scaleOf(legend));
  legend.dataset.shift = String(shift);
  legend.style.transform = shift === 0 ? "" : `translateY(${shift}px)`;
}

/** Fades the edges beyond which a drawing goes on; a legend that was moved ends it. */
function maskOf({ top, seen: [from, to], hidden: [before, after], legendAt }: Part, drawn: Drawn) {
  const at = (units: number) => `calc(${tenths(units - top)} * var(--u))`;
  const [own = 0, end = 0] = drawn.legend ?? [];
  const moved = legendAt !== undefined && legendAt !== own ? legendAt + end - own : undefined;
  const above = Math.max(before, from - AIR);
  const below = moved ?? Math.min(after, to + AIR);
  const stops = Number.isFinite(from)
    ? [`transparent ${at(above)}`, `#000 ${at(Math.min(above + FADE, from))}`]
    : ["#000 0"];
  if (Number.isFinite(to))
    stops.push(`#000 ${at(Math.max(below - FADE, to))}`, `transparent ${at(below)}`);
  if (stops.length === 1) return "";
  return `linear-gradient(${stops.join(", ")})`;
}

/** From its attributes: a browser makes letters higher or lower by whole px. */
function linesOf(text: SVGTextElement, inUnits: (px: number) => number): Span {
  const matrix = text.getScreenCTM();
  const size = Number(text.getAttribute("font-size"));
  const lines = [text, ...text.querySelectorAll("tspan[y]")]
    .map((part) => part.getAttribute("y"))
    .filter((y) => y !== null)
    .map(Number);
  if (matrix?.b !== 0 || !size || lines.length === 0) {
    const { top, bottom } = text.getBoundingClientRect();
    return [inUnits(top), inUnits(bottom)];
  }
  const onScreen = (y: number) => inUnits(matrix.d * y + matrix.f);
  return [
    onScreen(Math.min(...lines) - LETTERS.above * size),
    onScreen(Math.max(...lines) + LETTERS.below * size),
  ];
}

/** px of the drawing that a legend has been moved. */
function shiftOf({ dataset }: SVGGElement): number {
  return Number(dataset.shift ?? 0);
}

function scaleOf(part: SVGGElement): number {
  return part.getScreenCTM?.()?.a || 1;
}

/** px to a unit of the stage. */
export function unitOf(box: HTMLElement): number {
  const width = box.closest(".slide")?.getBoundingClientRect().width;
  return (width || STAGE.width) / STAGE.width;
}

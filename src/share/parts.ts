import { ascending, bisectLeft, bisectRight, max, min } from "d3-array";

/** From an upper to a lower edge, in px of the drawing. */
type Span = readonly [from: number, to: number];

/** Rows of a drawing with all that belongs to them. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** Heads of rows that began in an earlier part, uppermost first. */
  readonly heads: readonly Head[];
  /** Legend of the drawing, which is below its last row; absent where all stands as it is drawn. */
  readonly legend: SVGGElement | undefined;
  /** px that all of it takes. */
  readonly high: number;
}

interface Head {
  readonly group: SVGGElement;
  readonly top: number;
  readonly bottom: number;
  readonly until: number;
}

/** px that two parts both show where a cut goes through a row. */
const SHARED = 40;
/** A cut is this close below what it does not cut, so that a rule stays with the rows under it. */
const BELOW = 3;
/** A part is filled at least to this share. */
const FILLED = 0.4;
/** Share of the room that heads and legend may take. */
const TAKEN = 0.6;
/** Share of the room up to which a head and its rows stay together. */
const FEW = 0.3;
/** Parts of the room that are tried to make all parts alike. */
const STEPS = 24;

/**
 * A drawing cut between its rows, as nobody measures a drawing off screen, by what is written in it.
 *
 * @param high px of the drawing
 * @param room px that one part may take
 */
export function partsOf(drawing: SVGSVGElement, high: number, room: number): Part[] {
  if (high <= room + 1) return [{ from: 0, to: high, heads: [], legend: undefined, high }];
  const legend = drawing.querySelector<SVGGElement>("[data-legend]") ?? undefined;
  const end = legend ? topOf(legend) : high;
  const rows = rowsOf(drawing, legend, room);
  const heads = headsOf(drawing, high).map((head) => ({ ...head, until: lastOf(rows, head) }));
  const below = high - end;
  const cuts = cutsBetween([...rows, ...heads.map((head) => withRows(head, room))]);
  const parted = (limit: number) =>
    partsWithin(limit, { legend, end, below, mostTaken: room * TAKEN, heads, cuts });
  const fewest = parted(room);
  let alike = fewest;
  for (let step = 1; step < STEPS; step += 1) {
    const other = parted(room * (1 - step / (2 * STEPS)));
    if (other.length > fewest.length) break;
    alike = other;
  }
  return alike;
}

interface Whole {
  readonly legend: SVGGElement | undefined;
  /** Lower edge of the last row. */
  readonly end: number;
  /** px that the legend takes, and that it and heads may take. */
  readonly below: number;
  readonly mostTaken: number;
  readonly heads: readonly Head[];
  readonly cuts: readonly Cut[];
}

interface Cut {
  readonly y: number;
  /** How many rows it goes through. */
  readonly through: number;
}

function partsWithin(
  room: number,
  { legend, end, below, mostTaken, heads: all, cuts }: Whole,
): Part[] {
  const parts: Part[] = [];
  let from = 0;
  while (from < end - 1) {
    const start = from;
    const found = all.filter(({ bottom, until }) => bottom <= start && start < until);
    const above = found.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
    // Heads that leave no room for rows are read on the first part.
    const heads = above + below > mostTaken ? [] : found;
    const taken = below + (heads.length > 0 ? above : 0);
    const most = start + Math.max(2 * SHARED, room - taken);
    const near = cuts.filter(({ y }) => y <= most && y > start + (most - start) * FILLED);
    const least = min(near, ({ through }) => through);
    const cut = near.findLast(({ through }) => through === least);
    const to = end <= most ? end : (cut?.y ?? most);
    parts.push({ from: start, to, heads, legend, high: to - start + taken });
    from = to < end && cut?.through !== 0 ? to - SHARED : to;
  }
  return parts;
}

/** Upper edge of a legend, which has a ground of its own. */
export function topOf(legend: SVGGElement): number {
  return Number(legend.querySelector("rect")?.getAttribute("y") ?? 0);
}

function headsOf(drawing: SVGSVGElement, high: number): Head[] {
  return Array.from(drawing.querySelectorAll<SVGGElement>("[data-head]"), (group) => {
    const [top = 0, bottom = 0, until = high] = (group.dataset.head ?? "").split(" ").map(Number);
    return { group, top, bottom, until };
  });
}

/** Lower edge of the last row that a head is read with. */
function lastOf(rows: readonly Span[], { bottom, until }: Head): number {
  return max(rows, ([from, to]) => (from >= bottom - 1 && from < until ? to : bottom)) ?? bottom;
}

/** No head is the last of a part, and few rows are not parted. */
function withRows({ top, bottom, until }: Head, room: number): Span {
  return [top, until - top < room * FEW ? until : Math.min(until, bottom + SHARED / 2)];
}

/** Lines of words, and shapes that are no ground of others. */
function rowsOf(drawing: SVGSVGElement, legend: Element | undefined, room: number): Span[] {
  const spans: Span[] = [];
  for (const shape of drawing.querySelectorAll("text, rect, circle")) {
    if (legend?.contains(shape) || shape.closest("defs")) continue;
    const moved = shiftOf(shape, drawing);
    const within = shape.localName === "text" ? linesOf(shape) : [spanOf(shape)];
    for (const [from, to] of within)
      if (to > from && to - from < room / 2) spans.push([from + moved, to + moved]);
  }
  return spans;
}

function numberOf(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? "") || 0;
}

function spanOf(shape: Element): Span {
  const middle = numberOf(shape, "cy");
  if (shape.localName === "circle")
    return [middle - numberOf(shape, "r"), middle + numberOf(shape, "r")];
  const top = numberOf(shape, "y");
  return [top, top + numberOf(shape, "height")];
}

function linesOf(text: Element): Span[] {
  const size = numberOf(text, "font-size") || 12;
  const rows = [...text.querySelectorAll("tspan[y]")];
  return (rows.length === 0 ? [text] : rows).map((row): Span => {
    const y = numberOf(row, "y");
    return [y - size * 0.85, y + size * 0.3];
  });
}

/** Words that an edge of a part goes through are taken out: the part beside it has them whole. */
export function withoutCutWords(drawing: SVGSVGElement, { from, to, legend }: Part, high: number) {
  for (const text of drawing.querySelectorAll("text")) {
    if (legend && text.closest("[data-legend]")) continue;
    const moved = shiftOf(text, drawing);
    const isCut = linesOf(text).some(([top, bottom]) =>
      [from, to].some((y) => y > 0 && y < high && top + moved < y - 1 && bottom + moved > y + 1),
    );
    if (isCut) text.remove();
  }
}

/** px that groups around a shape move it down. */
function shiftOf(shape: Element, drawing: Element): number {
  let moved = 0;
  for (let each = shape.parentElement; each && each !== drawing; each = each.parentElement) {
    const [, down] =
      /translate\([-\d.]+[ ,]+([-\d.]+)\)/.exec(each.getAttribute("transform") ?? "") ?? [];
    moved += Number(down ?? 0);
  }
  return moved;
}

/** Below every row, closer to it than to the next. */
function cutsBetween(rows: readonly Span[]): Cut[] {
  const tops = rows.map(([from]) => from).sort(ascending);
  const ends = rows.map(([, to]) => to).sort(ascending);
  return [...new Set(ends)].map((end) => {
    const next = tops[bisectLeft(tops, end)] ?? end;
    const y = end + Math.min(BELOW, (next - end) / 2);
    // What has begun and is not over.
    const through = bisectLeft(tops, y - 0.5) - bisectRight(ends, y + 0.5);
    return { y, through: Math.max(0, through) };
  });
}

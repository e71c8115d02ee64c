import { hundredths } from "../../plot/rounding.ts";
import { boxesOf } from "./marksIn.ts";
import { STAGE } from "./slide.ts";

/** Units of the stage between a mark that is moved into view and the edge. */
const AIR = 14;
/** Units over which a drawing that goes on fades; the style sheet asks for it by this name. */
export const FADE = 6;
/** Units that a drawing may be moved to spare words, the nearest first. */
const MOVES = Array.from(
  { length: 145 },
  (_, index) => (index % 2 ? -1 : 1) * Math.ceil(index / 2),
);
/** Of the height of a line, what stands empty above and below its letters. */
const EMPTY = { above: 0.22, below: 0.18 };

/** From and to, in px of what is scrolled. */
type Span = readonly [from: number, to: number];

/** px to scroll, no more than needed, until the marks are in view, or as many of the first as have room. */
export function topFor(box: HTMLElement, lit: readonly string[]): number {
  const air = AIR * unitOf(box);
  const below = legendOf(box)?.height ?? 0;
  const outer = box.getBoundingClientRect().top - box.scrollTop;
  const spans = lit.flatMap((id) =>
    boxesOf(box, id).map(({ top, bottom }): Span => [top - outer - air, bottom - outer + air]),
  );
  const [first, ...others] = spans;
  if (!first) return 0;
  const room = box.clientHeight - below;
  let [from, to] = first;
  for (const other of others) {
    const both: Span = [Math.min(from, other[0]), Math.max(to, other[1])];
    if (both[1] - both[0] <= room) [from, to] = both;
  }
  return Math.max(0, Math.min(to - room, from));
}

/** px to scroll, near those wanted, at which the edges of the room take the fewest words. */
export function besideWords(box: HTMLElement, wanted: number, most: number): number {
  const within = (top: number) => Math.min(Math.max(0, top), most);
  if (most <= 0) return 0;
  const unit = unitOf(box);
  const legend = legendOf(box);
  const outer = box.getBoundingClientRect().top - box.scrollTop;
  const words = Array.from(box.querySelectorAll("text"))
    .filter((text) => !text.closest("[data-legend]"))
    .map((text): Span => {
      const { top, bottom, height } = text.getBoundingClientRect();
      return [top - outer + height * EMPTY.above, bottom - outer - height * EMPTY.below];
    });
  const takenAt = (top: number) => {
    const end = top + box.clientHeight;
    // A legend that is kept in view lies over the end of what is seen.
    const covers = legend !== undefined && legend.bottom > end;
    const bottom = covers ? end - legend.height : end - FADE * unit;
    return words.filter(
      ([from, to]) =>
        (top > 0 && from < top + FADE * unit && to > top) ||
        (top < most && from < (covers ? bottom : end) && to > bottom),
    ).length;
  };
  return MOVES.map((move) => within(within(wanted) + move * unit))
    .map((top) => ({ top, taken: takenAt(top) }))
    .reduce((best, at) => (at.taken < best.taken ? at : best)).top;
}

/** A legend below what is seen is moved up to its lower edge. */
export function shiftLegends(box: HTMLElement) {
  const edge = box.getBoundingClientRect().bottom;
  for (const legend of box.querySelectorAll<SVGGElement>("[data-legend]")) {
    const scale = legend.getScreenCTM?.()?.a || 1;
    const own = legend.getBoundingClientRect().bottom - shiftOf(legend) * scale;
    const shift = Math.min(0, hundredths((edge - own) / scale));
    legend.dataset.shift = String(shift);
    legend.style.transform = shift === 0 ? "" : `translateY(${shift}px)`;
  }
}

/** Words that an edge or the legend would cut are not shown: half a word is none. */
export function hideCutWords(box: HTMLElement) {
  const { top, bottom } = box.getBoundingClientRect();
  const legend = box.querySelector<SVGGElement>("[data-legend]");
  const end = legend && shiftOf(legend) < 0 ? legend.getBoundingClientRect().top : bottom;
  for (const text of box.querySelectorAll("text")) {
    if (legend?.contains(text)) continue;
    const { top: from, bottom: to, height } = text.getBoundingClientRect();
    const line = height / (text.querySelectorAll("tspan[y]").length || 1);
    const isCutAt = (edge: number) =>
      from + line * EMPTY.above < edge && to - line * EMPTY.below > edge;
    text.toggleAttribute("data-cut", isCutAt(top) || isCutAt(end));
  }
}

/** Of the legend of a drawing, in px of what is scrolled; where it stands by itself. */
function legendOf(box: HTMLElement) {
  const legend = box.querySelector<SVGGElement>("[data-legend]");
  if (!legend) return undefined;
  const { bottom, height } = legend.getBoundingClientRect();
  const scale = legend.getScreenCTM?.()?.a || 1;
  const outer = box.getBoundingClientRect().top - box.scrollTop;
  return { bottom: bottom - outer - shiftOf(legend) * scale, height };
}

/** px of the drawing that a legend has been moved. */
function shiftOf({ dataset }: SVGGElement): number {
  return Number(dataset.shift ?? 0);
}

/** px to a unit of the stage. */
function unitOf(box: HTMLElement): number {
  return (box.closest(".slide")?.clientWidth ?? STAGE.width) / STAGE.width;
}

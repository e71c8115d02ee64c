import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { Size } from "../../plot/size.ts";
import { marksIn } from "./marksIn.ts";
import { STAGE } from "./slide.ts";

interface Looked {
  readonly lit: readonly string[];
  /** Thousandths of the way down; `undefined` where the marks pointed at put it. */
  readonly look: number | undefined;
  readonly drawn: Size;
  readonly onLook: ((at: number) => void) | undefined;
}

const REST_MS = 120;

/**
 * Which part of a drawing is seen that is higher than its room: the part with
 * the marks pointed at, until somebody moves it.
 *
 * @returns what listens to a hand that scrolls
 */
export function useLook(
  room: RefObject<HTMLElement | null>,
  { lit, look, drawn, onLook }: Looked,
): () => void {
  const put = useRef(0);
  const timer = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing has its marks elsewhere
  useLayoutEffect(() => {
    const box = room.current;
    if (!box) return;
    // A scroll that did not rest yet was of the drawing before.
    window.clearTimeout(timer.current);
    const show = () => {
      const most = Math.max(0, box.scrollHeight - box.clientHeight);
      put.current =
        look === undefined ? besideWords(box, topFor(box, lit), most) : (look / 1000) * most;
      box.scrollTop = put.current;
      tellEdges(box);
    };
    show();
    // A stage of another size shows the same part.
    const observer = new ResizeObserver(show);
    observer.observe(box);
    return () => observer.disconnect();
  }, [room, lit, look, drawn]);
  return useCallback(() => {
    const box = room.current;
    if (box) tellEdges(box);
    if (!box || !onLook || Math.abs(box.scrollTop - put.current) < 2) return;
    window.clearTimeout(timer.current);
    // A hand that scrolls is told once it rests.
    timer.current = window.setTimeout(() => {
      const most = box.scrollHeight - box.clientHeight;
      if (most <= 0 || Math.abs(box.scrollTop - put.current) < 2) return;
      put.current = box.scrollTop;
      onLook((box.scrollTop / most) * 1000);
    }, REST_MS);
  }, [room, onLook]);
}

/** Where a drawing goes on beyond its room, its edge says so. */
function tellEdges(box: HTMLElement) {
  const rest = box.scrollHeight - box.clientHeight - box.scrollTop;
  // Less than that is the air around a drawing.
  const least = box.clientHeight / 50;
  box.toggleAttribute("data-above", box.scrollTop > least);
  box.toggleAttribute("data-below", rest > least);
}

/** px to scroll so that the marks are in the middle, or their first is if all have no room. */
function topFor(box: HTMLElement, lit: readonly string[]): number {
  const outer = box.getBoundingClientRect();
  const spans = lit.flatMap((id) => {
    const [mark] = marksIn(box, id);
    if (!mark) return [];
    const { top, bottom } = mark.getBoundingClientRect();
    return [[top - outer.top + box.scrollTop, bottom - outer.top + box.scrollTop] as const];
  });
  const [first] = spans;
  if (!first) return 0;
  const top = Math.min(...spans.map(([from]) => from));
  const bottom = Math.max(...spans.map(([, to]) => to));
  const [from, to] = bottom - top <= box.clientHeight ? [top, bottom] : first;
  return (from + to) / 2 - box.clientHeight / 2;
}

/** Units over which a drawing that goes on fades (src/ui/styles/stage.css). */
const FADE = 6;
/** Units that a drawing may be moved to spare words, the nearest first. */
const MOVES = Array.from(
  { length: 145 },
  (_, index) => (index % 2 ? -1 : 1) * Math.ceil(index / 2),
);
/** Of the height of a line, what stands empty above and below its letters. */
const EMPTY = { above: 0.22, below: 0.18 };

/** px to scroll, near those wanted, at which the edges of the room take the fewest words. */
function besideWords(box: HTMLElement, wanted: number, most: number): number {
  const within = (top: number) => Math.min(Math.max(0, top), most);
  if (most <= 0) return 0;
  const unit = (box.closest(".slide")?.clientWidth ?? STAGE.width) / STAGE.width;
  const outer = box.getBoundingClientRect().top - box.scrollTop;
  const words = Array.from(box.querySelectorAll("text"), (text) => {
    const { top, bottom, height } = text.getBoundingClientRect();
    return [top - outer + height * EMPTY.above, bottom - outer - height * EMPTY.below] as const;
  });
  const takenAt = (top: number) => {
    const bottom = top + box.clientHeight;
    return words.filter(
      ([from, to]) =>
        (top > 0 && from < top + FADE * unit && to > top) ||
        (top < most && from < bottom && to > bottom - FADE * unit),
    ).length;
  };
  return MOVES.map((move) => within(within(wanted) + move * unit))
    .map((top) => ({ top, taken: takenAt(top) }))
    .reduce((best, at) => (at.taken < best.taken ? at : best)).top;
}

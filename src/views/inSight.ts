import { isStill } from "../camera/motion.ts";

/** The mark of the picture on the page, where it has one. */
export function markShown(id: string): Element | null {
  return document.querySelector(`.picture [data-mark="${CSS.escape(id)}"]`);
}

/** px between a mark and what it is brought out from under. */
export const AIR = 12;

/**
 * Scrolls the page, as little as it takes, so that a mark is between the names
 * that stay above it and the panel that may lie over the foot; and sideways what
 * is wider than the screen.
 */
export function bringInSight(mark: Element): void {
  const { top, bottom, left, right, width, height } = mark.getBoundingClientRect();
  if (height === 0) return;
  const [first, last] = clearPart(mark);
  const behavior = isStill() ? "auto" : "smooth";
  const down = shift([top, bottom], [first, last]);
  if (down !== 0) window.scrollBy({ top: down, behavior });
  const across = mark.closest(".across[data-wide]");
  const names = across?.querySelector(".names-across");
  if (!across || !names) return;
  const room = [names.getBoundingClientRect().right, across.getBoundingClientRect().right] as const;
  // The name of a row is as wide as the whole.
  const aside = width < room[1] - room[0] ? shift([left, right], room) : 0;
  if (aside !== 0) across.scrollBy({ left: aside, behavior });
}

type Span = readonly [from: number, to: number];

/** px to scroll by; of what is larger than its room the beginning is seen. */
export function shift([from, to]: Span, [first, last]: Span): number {
  const before = first + AIR - from;
  const after = to + AIR - last;
  return before > 0 ? -before : Math.max(0, Math.min(after, -before));
}

/** px from the top of the window between which nothing lies over the mark. */
function clearPart(mark: Element): Span {
  const panel = document.querySelector(".panel[data-chosen=true]");
  const isSheet = panel && getComputedStyle(panel).position === "fixed";
  const last = isSheet ? panel.getBoundingClientRect().top : window.innerHeight;
  const head = mark.closest(".picture")?.querySelector(".sticky-head");
  const drawing = mark.closest("svg[data-figure]");
  if (!head || !drawing) return [0, last];
  const { height, bottom } = head.getBoundingClientRect();
  const own = drawing.getBoundingClientRect().top + parseFloat(getComputedStyle(head).marginTop);
  // Names of columns lie under nothing but their own copies.
  const isName = mark.getBoundingClientRect().bottom <= own + height + 1;
  return [isName ? 0 : Math.max(0, bottom), last];
}

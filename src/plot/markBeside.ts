/** px on the screen within which a mark is meant: a finger needs more than a dot or a line. */
const REACH = { mouse: 4, finger: 10 };
const AROUND = Array.from({ length: 8 }, (_, turn) => (turn * Math.PI) / 4).map((angle) => [
  Math.cos(angle),
  Math.sin(angle),
]);

interface Pointed {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
  /** `mouse`, `pen` or `touch`; absent or empty for clicks that no pointer made. */
  readonly pointerType?: string | undefined;
}

/**
 * The mark that a pointer means which is on none: the one whose words it is on,
 * or else one beside it, a node sooner than a line. Unseen wider shapes would be
 * laid out and painted at every choice.
 */
export function markBeside(root: Element, pointed: Pointed): Element | undefined {
  const under = pointed.target as Element;
  if (!pointed.pointerType || under.closest("[data-mark]")) return undefined;
  const worded = under.closest("[data-worded]")?.querySelector("[data-mark]");
  if (worded) return worded;
  const reach = pointed.pointerType === "mouse" ? REACH.mouse : REACH.finger;
  let line: Element | undefined;
  for (const [x = 0, y = 0] of AROUND) {
    const [left, top] = [pointed.clientX + x * reach, pointed.clientY + y * reach];
    const mark = document.elementFromPoint(left, top)?.closest("[data-mark]");
    if (!mark || !root.contains(mark)) continue;
    if (!mark.matches("[data-line]")) return mark;
    line ??= mark;
  }
  return line;
}

import { markBeside } from "../plot/markBeside.ts";

/**
 * Readouts on a poster: by pointer, touch and keyboard. The words are the
 * marks' own names, which the build wrote; nothing is computed here.
 */
export function readMarks(page: HTMLElement): { again(): void } {
  let current: string | undefined;
  const show = (mark: Element | null | undefined) => {
    const id = mark?.getAttribute("data-mark");
    const words = page.querySelector("[data-readout]");
    const link = page.querySelector<HTMLAnchorElement>("[data-evidence]");
    const said = mark?.getAttribute("aria-label") ?? mark?.textContent;
    // Links between marks are told by the marks at their ends.
    if (!said || !id || !words || !link) return;
    current = id;
    words.textContent = said;
    const address = new URL(link.href);
    address.searchParams.set("focus", id);
    link.href = address.href;
    link.hidden = false;
  };
  const markAt = (event: Event) =>
    (event.target as Element).closest?.("[data-mark]") ?? markBeside(page, event as PointerEvent);
  for (const type of ["pointerover", "focusin", "click"])
    page.addEventListener(type, (event) => show(markAt(event)));
  page.addEventListener("keydown", (event) => walk(event, markAt(event)));
  return {
    /** After a living page came: what was read is read on. */
    again() {
      if (current !== undefined) show(page.querySelector(`[data-mark="${CSS.escape(current)}"]`));
    },
  };
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows, Home and End between the marks of a poster; a living picture has keys of its own. */
function walk(event: KeyboardEvent, mark: Element | null | undefined) {
  const svg = mark?.closest("svg");
  if (!mark || !svg || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
    return;
  const marks = Array.from(svg.querySelectorAll<SVGElement>("[data-mark][tabindex]"));
  const step = STEPS[event.key];
  const at = marks.indexOf(mark as SVGElement);
  let next: SVGElement | undefined;
  if (step !== undefined) next = marks[(at + step + marks.length) % marks.length];
  else if (event.key === "Home") next = marks[0];
  else if (event.key === "End") next = marks.at(-1);
  else if (event.key === "Escape") (mark as SVGElement).blur();
  if (!next) return;
  event.preventDefault();
  for (const other of marks) other.setAttribute("tabindex", other === next ? "0" : "-1");
  next.focus();
}

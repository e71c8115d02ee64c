import { RUNGS } from "../plot/rungs.ts";

/** Keeps in the document only the drawing that fits; the other comes back when the frame is resized. */
export function oneRung(page: HTMLElement): void {
  const picture = page.querySelector(".rung")?.parentElement;
  if (!picture) return;
  const drawings = Array.from(picture.children);
  new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (width === 0 || !picture.isConnected) return;
    const fits = width >= RUNGS.wide ? "wide" : "narrow";
    const drawing = drawings.find((d) => d.getAttribute("data-rung") === fits);
    if (drawing && (picture.children.length > 1 || picture.firstChild !== drawing))
      picture.replaceChildren(drawing);
  }).observe(picture);
}

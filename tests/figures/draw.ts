import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { BoundFigure } from "../../src/figures/figure.ts";
import type { Size } from "../../src/plot/size.ts";
import type { Theme } from "../../src/plot/theme.ts";

/**
 * Draws a figure off screen and returns its root. It mounts because Recharts
 * fills its chart through effects and renders an empty box to a string.
 */
export function draw(figure: BoundFigure, size: Size, theme: Theme): SVGSVGElement {
  const host = document.createElement("div");
  const root = createRoot(host);
  flushSync(() => root.render(figure.render(size, theme)));
  const svg = host.querySelector<SVGSVGElement>("svg[data-figure]");
  if (!svg) throw new Error(`“${figure.caption.title}” drew no <svg data-figure>.`);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  root.unmount();
  return copy;
}

/** Markup with rounded decimals and renumbered ids, so that only real changes show. */
export function normalSvg(svg: SVGSVGElement): string {
  svg.removeAttribute("style");
  const ids = new Map<string, string>();
  return new XMLSerializer()
    .serializeToString(svg)
    .replaceAll(/recharts(?:\d+|[:«_]r?[\w:»]+)(?=-clip)|recharts-zindex-\S+?(?=")/g, (id) => {
      if (!ids.has(id)) ids.set(id, `id${ids.size}`);
      return ids.get(id) ?? id;
    })
    .replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replaceAll(/></g, ">\n<")
    .concat("\n");
}

import { type Box, over, type Rgb, type SeenStep, type SeenWords, WHOLE } from "./fallsShort.ts";
import { marksIn } from "./marksIn.ts";
import { STAGE } from "./slide.ts";

/** Lines fainter than that step back on purpose; words never do. */
const STEPS_BACK = 0.5;
/** A headline above its drawing leaves it two thirds of the stage. */
const HEADLINE_LIMIT = STAGE.height / 3;

/**
 * Measures a step where it is drawn, whatever its size there.
 *
 * @param lit ids of the marks pointed at
 */
export function seenStep(slide: HTMLElement, lit: readonly string[]): SeenStep {
  const outer = slide.getBoundingClientRect();
  const unit = outer.width / STAGE.width || 1;
  const boxOf = (part: Element): Box => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    return {
      left: (left - outer.left) / unit,
      top: (top - outer.top) / unit,
      right: (right - outer.left) / unit,
      bottom: (bottom - outer.top) / unit,
    };
  };
  const room = slide.querySelector(".slide-room");
  const paper = readColour(getComputedStyle(slide.closest(".podium") ?? slide).backgroundColor);
  const words = Array.from(slide.querySelectorAll<Element>("text, p, li, span"))
    .filter(saysSomething)
    .map((part): SeenWords => {
      const id = part.closest("[data-mark]")?.getAttribute("data-mark") ?? "";
      return {
        words: part.textContent?.trim() ?? "",
        size: (Number.parseFloat(getComputedStyle(part).fontSize) * scaleOf(part)) / unit,
        box: boxOf(part),
        within: room?.contains(part) ? boxOf(room) : WHOLE,
        colours: paper && coloursOf(part, slide, paper.rgb),
        isLit: lit.includes(id),
      };
    });
  const lines = Array.from(slide.querySelectorAll("svg :is(line, path, polyline, rect, circle)"))
    .filter((shape) => !shape.closest("defs, .pointing") && isStroked(shape))
    .map(
      (shape) => (Number.parseFloat(getComputedStyle(shape).strokeWidth) * scaleOf(shape)) / unit,
    );
  const headline = slide.querySelector(".slide-headline");
  const foot = slide.querySelector(".slide-foot");
  const isBeside = slide.dataset.arrangement === "beside";
  const marks = lit.flatMap((id) =>
    marksIn(slide, id).map((mark) => ({
      words: mark.getAttribute("aria-label") ?? mark.textContent ?? "",
      box: boxOf(mark),
      within: room ? boxOf(room) : WHOLE,
    })),
  );
  return {
    words,
    marks,
    lines,
    headline: {
      bottom: headline ? boxOf(headline).bottom : 0,
      limit: isBeside && foot ? boxOf(foot).top : HEADLINE_LIMIT,
    },
  };
}

/** Words of its own, not of its parts, that are drawn. */
function saysSomething(part: Element): boolean {
  if (part.closest("defs, .visually-hidden, [visibility=hidden], [data-cut]")) return false;
  const own = part.tagName === "text" ? [part] : Array.from(part.childNodes);
  return own.some(
    (node) => (node === part || node.nodeType === Node.TEXT_NODE) && node.textContent?.trim(),
  );
}

/** px of the screen to one of the element's own; turned words have it in another place. */
function scaleOf(part: Element): number {
  if (!(part instanceof SVGGraphicsElement)) return 1;
  const matrix = part.getScreenCTM();
  return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
}

function isStroked(shape: Element): boolean {
  const style = getComputedStyle(shape);
  const colour = readColour(style.stroke);
  return (
    colour !== undefined &&
    colour.alpha * Number(style.strokeOpacity) * Number(style.opacity) >= STEPS_BACK &&
    style.visibility === "visible"
  );
}

function coloursOf(part: Element, slide: Element, paper: Rgb): SeenWords["colours"] {
  const style = getComputedStyle(part);
  const isDrawn = part instanceof SVGElement;
  const ink = readColour(isDrawn ? style.fill : style.color);
  if (!ink) return undefined;
  const halo = isDrawn && style.paintOrder.startsWith("stroke") && readColour(style.stroke);
  const ground = halo ? halo.rgb : groundOf(part, slide, paper);
  let opacity = 1;
  for (let at: Element | null = part; at && at !== slide; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  const alpha = opacity * ink.alpha * (isDrawn ? Number(style.fillOpacity) : 1);
  return { ink: over(ink.rgb, ground, alpha), ground };
}

/** What lies under the middle of the words, as far as it is of one colour. */
function groundOf(part: Element, slide: Element, paper: Rgb): Rgb {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  const under = document
    .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
    .filter((other) => slide.contains(other) && other instanceof SVGGeometryElement);
  let ground = paper;
  for (const shape of under.toReversed()) {
    const { fill, fillOpacity, opacity } = getComputedStyle(shape);
    const colour = readColour(fill);
    if (colour)
      ground = over(colour.rgb, ground, colour.alpha * Number(fillOpacity) * Number(opacity));
  }
  return ground;
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as browsers compute colours; `undefined` for none or another kind. */
function readColour(text: string): { readonly rgb: Rgb; readonly alpha: number } | undefined {
  const [, list] = /^rgba?\(([\d., ]+)\)$/.exec(text) ?? [];
  const [red, green, blue, alpha = 1] = list?.split(",").map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { rgb: [red, green, blue], alpha };
}

import { boundsOf, type Camera, fitted, type Size } from "../camera/camera.ts";
import { type Batch, linkBatches, nodeBatches } from "./batches.ts";
import {
  FONT_SIZE,
  HALO,
  LABEL_GAP,
  labelLimit,
  linkOpacity,
  linkWidth,
  nodeOpacity,
  RING,
} from "./ink.ts";
import { labelOrder } from "./labelOrder.ts";
import { placeLabels } from "./placeLabels.ts";
import { LIT, type Look, type Scene } from "./scene.ts";

export interface SvgOptions {
  /** px of the drawing. */
  readonly size: Size;
  /** Width in px of one line of text at the size given, so that labels do not meet. */
  readonly measure: (text: string, sizePx: number) => number;
  /** What the drawing is, for those who do not see it. */
  readonly title: string;
}

const PADDING = 32;

/** The whole scene as an SVG document, its labels as text; any text may be handed in. */
export function toSvg(scene: Scene, look: Look, { size, measure, title }: SvgOptions): string {
  const camera = fitted(boundsOf(scene.places), size, PADDING);
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(look.palette.font)}" font-size="${look.fontSize ?? FONT_SIZE}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${escaped(look.palette.paper)}"/>`,
    ...linkBatches(scene, look.emphasis).map((batch) => links(scene, look, camera, batch)),
    ...nodeBatches(scene, look.emphasis).map((batch) => nodes(scene, look, camera, batch)),
    words(scene, look, camera, size, measure),
    "</svg>",
  ].join("\n");
}

function links({ graph, places }: Scene, { palette }: Look, camera: Camera, batch: Batch): string {
  const point = pointOf(places, camera);
  const colour = palette.links[batch.colour] ?? palette.ink;
  const count = graph.sources.length;
  const path = Array.from(
    batch.members,
    (link) => `M${point(graph.sources[link] as number)}L${point(graph.targets[link] as number)}`,
  );
  const dash = batch.open ? ' stroke-dasharray="4 3"' : "";
  return `<path fill="none" stroke="${escaped(colour)}" stroke-width="${linkWidth(batch.level, count, 1)}" stroke-opacity="${round(linkOpacity(batch.level, count, 1))}"${dash} d="${path.join("")}"/>`;
}

function nodes(
  { places, radii }: Scene,
  { palette }: Look,
  camera: Camera,
  { level, colour, open, members }: Batch,
): string {
  const point = pointOf(places, camera);
  const paint = escaped(palette.nodes[colour] ?? palette.ink);
  const circles = (more: number) =>
    Array.from(members, (node) => {
      const [cx, cy] = point(node).split(" ");
      return `<circle cx="${cx}" cy="${cy}" r="${round(Math.max(0.5, (radii[node] as number) + more))}"/>`;
    }).join("");
  const group = (attributes: string, more: number) => `<g ${attributes}>${circles(more)}</g>`;
  const paper = escaped(palette.paper);
  const halo = group(
    `fill="${paper}" stroke="${escaped(palette.ink)}" stroke-width="${RING}"`,
    HALO + RING / 2,
  );
  const marks = open
    ? group(`fill="${paper}" stroke="${paint}" stroke-width="${RING}"`, -RING / 2)
    : group(`fill="${paint}"`, 0);
  return `<g opacity="${nodeOpacity(level)}">${level === LIT ? halo : ""}${marks}</g>`;
}

function words(
  scene: Scene,
  look: Look,
  camera: Camera,
  { width, height }: Size,
  measure: SvgOptions["measure"],
): string {
  const size = look.fontSize ?? FONT_SIZE;
  const texts = placeLabels({
    labels: scene.labels,
    order: labelOrder(scene, look.emphasis),
    places: scene.places,
    camera,
    radii: scene.radii,
    growth: 1,
    measure: (text) => measure(text, size),
    height: size * 1.3,
    bounds: { x0: 4, y0: 4, x1: width - 4, y1: height - 4 },
    gap: LABEL_GAP,
    limit: labelLimit(width, height),
  }).map(
    ({ node, x, y, height: high }) =>
      `<text x="${round(x)}" y="${round(y + high / 2)}">${escaped(scene.labels[node] as string)}</text>`,
  );
  return `<g fill="${escaped(look.palette.ink)}" stroke="${escaped(look.palette.paper)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">${texts.join("")}</g>`;
}

function pointOf(places: Scene["places"], { x, y, scale }: Camera) {
  return (node: number) =>
    `${round(x + scale * (places[2 * node] as number))} ${round(y + scale * (places[2 * node + 1] as number))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Fit for text and for attributes; what no XML document may hold, even escaped, is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] as string);
}

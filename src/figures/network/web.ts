import { growth, toScreen } from "../../camera/camera.ts";
import type { HeldMark } from "../../camera/live.ts";
import { cameraAt } from "../../camera/viewpoint.ts";
import type { NetworkNode } from "../../model/network.ts";
import { LINE } from "../../plot/Label.tsx";
import type { Size } from "../../plot/size.ts";
import { textWidth, wrap } from "../../plot/text.ts";
import type { NetworkData } from "./data.ts";
import {
  degrees,
  foot,
  isBold,
  type NetworkLayout,
  type PlacedLabel,
  type PlacedNode,
  TEXT,
} from "./layout.ts";
import { placesIn } from "./places.ts";
import { arrows } from "./succession.ts";

/**
 * The settled web at a size, as it is seen from the reader's viewpoint, with as
 * many labels as fit without touching, the most linked first.
 *
 * @param held a node that a hand is moving, and where it is now
 */
export function layoutWeb(
  data: NetworkData,
  size: Size,
  textOf: (node: NetworkNode) => string,
  held?: HeldMark,
): NetworkLayout {
  const places = placesIn(data);
  const camera = cameraAt(data.at, size);
  const grown = growth(camera.scale, 1);
  const degree = degrees(data.network.links);
  const dots = data.network.nodes.map((node): Dot => {
    const [unitX, unitY] =
      node.id === held?.id ? [held.x, held.y] : (places.get(node.id) ?? [0.5, 0.5]);
    const [x, y] = toScreen(camera, unitX * size.width, unitY * size.height);
    const radius = node.kind === "agreement" ? 5 : 5 + 1.5 * Math.sqrt(degree.get(node.id) ?? 0);
    return { node, x, y, radius: radius * grown };
  });
  const { ids } = data.selection;
  const weight = (id: string) => (ids.includes(id) ? Infinity : (degree.get(id) ?? 0));
  const labels = placeLabels(dots, size, textOf, weight);
  const at = new Map(dots.map((dot) => [dot.node.id, dot]));
  return {
    nodes: dots.map((dot): PlacedNode => ({ ...dot, label: labels.get(dot.node.id) })),
    links: data.network.links.flatMap((link) => {
      const from = at.get(link.agreement);
      const to = at.get(link.to);
      return from && to ? [{ link, path: `M${from.x} ${from.y}L${to.x} ${to.y}` }] : [];
    }),
    successions: arrows(data.network.successions, dots),
    headings: [],
    font: TEXT,
  };
}

type Dot = Omit<PlacedNode, "label">;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function placeLabels(
  dots: readonly Dot[],
  size: Size,
  textOf: (node: NetworkNode) => string,
  weightOf: (id: string) => number,
): Map<string, PlacedLabel> {
  const around = ({ x, y, radius }: Dot): Box => ({
    left: x - radius - 1,
    top: y - radius - 1,
    right: x + radius + 1,
    bottom: y + radius + 1,
  });
  const [documents, anchors] = [true, false].map((wanted) =>
    dots.filter(({ node }) => (node.kind === "agreement") === wanted),
  ) as [Dot[], Dot[]];
  const taken: Box[] = [];
  const labels = new Map<string, PlacedLabel>();
  const weight = ({ node }: Dot) => weightOf(node.id);
  const place = (dot: Dot, dodge: readonly Box[]) => {
    const bold = isBold(dot.node);
    const lines = wrap(textOf(dot.node), TEXT, 180, bold);
    const width = Math.max(...lines.map((line) => textWidth(line, TEXT, bold)));
    const height = lines.length * TEXT * LINE;
    const found = candidates(dot, width, height).find(
      ({ box }) =>
        box.left >= 2 &&
        box.right <= size.width - 2 &&
        box.top >= 2 &&
        box.bottom <= size.height - foot(size.width) &&
        !taken.some((other) => overlap(box, other)) &&
        !dodge.some((other) => overlap(box, other)),
    );
    if (!found) return false;
    taken.push(found.box);
    const { anchor, x, box } = found;
    labels.set(dot.node.id, { lines, anchor, x, y: box.top + TEXT });
    return true;
  };
  const everything = dots.map(around);
  // What is selected has its label whatever else has none.
  const picked = dots.filter((dot) => weight(dot) === Infinity);
  for (const dot of picked)
    if (!place(dot, everything) && !place(dot, picked.map(around))) place(dot, []);
  // Areas and sectors are what a reader looks for: they may even stand on a document's dot.
  const byWeight = (some: readonly Dot[]) =>
    some.filter((dot) => !picked.includes(dot)).toSorted((a, b) => weight(b) - weight(a));
  for (const dot of byWeight(anchors)) if (!place(dot, everything)) place(dot, anchors.map(around));
  for (const dot of byWeight(documents)) place(dot, everything);
  return labels;
}

/** Beside, above, below and at the corners of a node, close first. */
function candidates({ x, y, radius }: Dot, width: number, height: number) {
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  return [4, 10].flatMap((gap) => {
    const off = radius + gap;
    const slant = off * 0.6;
    return [
      { anchor: "start" as const, x: x + off, box: box(x + off, y - height / 2) },
      { anchor: "end" as const, x: x - off, box: box(x - off - width, y - height / 2) },
      { anchor: "middle" as const, x, box: box(x - width / 2, y - off - height) },
      { anchor: "middle" as const, x, box: box(x - width / 2, y + off) },
      { anchor: "start" as const, x: x + slant, box: box(x + slant, y - slant - height) },
      { anchor: "start" as const, x: x + slant, box: box(x + slant, y + slant) },
      { anchor: "end" as const, x: x - slant, box: box(x - slant - width, y - slant - height) },
      { anchor: "end" as const, x: x - slant, box: box(x - slant - width, y + slant) },
    ];
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The web wants room in both directions. */
export function webHeight(width: number): number {
  return width < 520 ? 620 : Math.max(560, Math.min(760, Math.round(width * 0.72)));
}

import { growth, toScreen } from "../../camera/camera.ts";
import type { HeldMark } from "../../camera/live.ts";
import { cameraAt } from "../../camera/viewpoint.ts";
import type { NetworkNode } from "../../model/network.ts";
import type { Size } from "../../plot/size.ts";
import type { NetworkData } from "./data.ts";
import { degrees, type NetworkLayout, type PlacedNode, TEXT } from "./layout.ts";
import { placesIn } from "./places.ts";
import { arrows } from "./succession.ts";
import { type Dot, placeLabels } from "./webLabels.ts";

/**
 * The settled web at a size, as it is seen from the reader's viewpoint, with as
 * many labels as fit without touching, the most important first.
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
  const { ids, near } = data.selection;
  const rankOf = (id: string) => (ids.includes(id) ? "picked" : near.has(id) ? "near" : "rest");
  // Where nothing is picked, nothing is nearer than the rest.
  const rank = ids.length === 0 ? () => "rest" as const : rankOf;
  const labels = placeLabels({ dots, size, degree, textOf, rankOf: rank });
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

/** The web wants room in both directions. */
export function webHeight(width: number): number {
  return width < 520 ? 620 : Math.max(560, Math.min(760, Math.round(width * 0.72)));
}

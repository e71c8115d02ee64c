import { useMemo } from "react";
import { type Camera, growth, toScreen } from "../../camera/camera.ts";
import { cameraAt } from "../../camera/viewpoint.ts";
import { type Batch, linkBatches, nodeBatches } from "../../graph/batches.ts";
import {
  LABEL_GAP,
  labelLimit,
  linkOpacity,
  linkWidth,
  nodeOpacity,
  RING,
} from "../../graph/ink.ts";
import { labelOrder } from "../../graph/labelOrder.ts";
import { placeLabels } from "../../graph/placeLabels.ts";
import type { Scene } from "../../graph/scene.ts";
import { Label, LINE } from "../../plot/Label.tsx";
import { textWidth } from "../../plot/text.ts";
import { Drawing } from "../Drawing.tsx";
import type { ViewProps } from "../figure.ts";
import { CanvasLegend, legendHeight } from "./CanvasLegend.tsx";
import type { NetworkData } from "./data.ts";
import { TEXT } from "./layout.ts";
import { emphasisOf, paletteOf, sceneOf } from "./scene.ts";

/** px around what is seen within which marks are still drawn. */
const AROUND = 20;
const INSET = 4;

/** A web of thousands of nodes as shapes: one path for all that look alike, and as many labels as have room. */
export function SceneDrawing({ data, size, theme, locale, caption }: ViewProps<NetworkData>) {
  const scene = useMemo(() => sceneOf(data, size, locale), [data, size, locale]);
  const emphasis = emphasisOf(data);
  const palette = paletteOf(theme, (colour) => colour);
  const camera = cameraAt(data.at, size);
  const grown = growth(camera.scale, 1);
  const count = scene.graph.sources.length;
  const labels = placeLabels({
    labels: scene.labels,
    order: labelOrder(scene, emphasis),
    places: scene.places,
    camera,
    radii: scene.radii,
    growth: grown,
    measure: (text) => textWidth(text, TEXT),
    height: TEXT * LINE,
    bounds: {
      x0: INSET,
      y0: INSET,
      x1: size.width - INSET,
      y1: size.height - legendHeight(size.width, locale),
    },
    gap: LABEL_GAP,
    limit: labelLimit(size.width, size.height),
  });
  return (
    <Drawing figure="network" size={size} caption={caption} role="img">
      {linkBatches(scene, emphasis).map((batch) => (
        <path
          key={keyOf(batch)}
          fill="none"
          stroke={palette.links[batch.colour]}
          strokeWidth={linkWidth(batch.level, count, 1)}
          opacity={linkOpacity(batch.level, count, grown)}
          strokeDasharray={batch.open ? "4 3" : undefined}
          d={linesOf(scene, batch, camera, size)}
        />
      ))}
      {nodeBatches(scene, emphasis).map((batch) => (
        <path
          key={keyOf(batch)}
          fill={batch.open ? theme.paper : palette.nodes[batch.colour]}
          stroke={batch.open ? palette.nodes[batch.colour] : theme.paper}
          strokeWidth={batch.open ? RING : 0.5}
          opacity={nodeOpacity(batch.level)}
          d={discsOf(scene, batch, camera, size)}
        />
      ))}
      {labels.map(({ node, x, y, height }) => (
        <Label
          key={scene.graph.ids[node]}
          x={x}
          y={y + height * 0.75}
          lines={[scene.labels[node] ?? ""]}
          size={TEXT}
          theme={theme}
          halo
        />
      ))}
      <CanvasLegend size={size} theme={theme} locale={locale} />
    </Drawing>
  );
}

function keyOf({ level, colour, open }: Batch): string {
  return `${level} ${colour} ${open}`;
}

function linesOf(
  { graph, places }: Scene,
  { members }: Batch,
  camera: Camera,
  size: Props,
): string {
  const parts: string[] = [];
  for (const link of members) {
    const [a, b] = [graph.sources[link], graph.targets[link]].map((node) =>
      pointOf(places, camera, node ?? 0),
    ) as [Point, Point];
    if (isSeen(a, size) || isSeen(b, size)) parts.push(`M${a.map(short)}L${b.map(short)}`);
  }
  return parts.join("");
}

function discsOf(
  { places, radii }: Scene,
  { members }: Batch,
  camera: Camera,
  size: Props,
): string {
  const grown = growth(camera.scale, 1);
  const parts: string[] = [];
  for (const node of members) {
    const [x, y] = pointOf(places, camera, node);
    if (!isSeen([x, y], size)) continue;
    const radius = short((radii[node] ?? 1) * grown);
    parts.push(
      `M${short(x - radius)} ${short(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    );
  }
  return parts.join("");
}

type Point = readonly [x: number, y: number];
type Props = ViewProps<NetworkData>["size"];

function pointOf(places: Scene["places"], camera: Camera, node: number): Point {
  return toScreen(camera, places[2 * node] ?? 0, places[2 * node + 1] ?? 0);
}

function isSeen([x, y]: Point, { width, height }: Props): boolean {
  return x > -AROUND && y > -AROUND && x < width + AROUND && y < height + AROUND;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}

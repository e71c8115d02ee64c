import { growth } from "../camera/camera.ts";
import type { Batch } from "./batches.ts";
import { linkBatches, nodeBatches } from "./batches.ts";
import {
  clearingWidth,
  HALO,
  linkOpacity,
  linkWidth,
  nodeOpacity,
  RING,
  ringWidth,
} from "./ink.ts";
import { labelOrder } from "./labelOrder.ts";
import { paintLabels } from "./paintLabels.ts";
import { LIT, type Look, type Scene } from "./scene.ts";
import type { Shot } from "./shot.ts";

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A scene sorted for painting; to be made anew when the scene or what is picked out changes. */
export interface Prepared {
  readonly scene: Scene;
  readonly look: Look;
  readonly nodes: readonly Batch[];
  readonly links: readonly Batch[];
  readonly labels: Uint32Array;
  /** Widths of labels measured so far. */
  readonly widths: Map<string, number>;
}

export function prepare(scene: Scene, look: Look): Prepared {
  return {
    scene,
    look,
    nodes: nodeBatches(scene, look.emphasis),
    links: linkBatches(scene, look.emphasis),
    labels: labelOrder(scene, look.emphasis),
    widths: new Map(),
  };
}

/** Paints the whole picture at once. */
export function paint(context: Context, prepared: Prepared, shot: Shot): void {
  for (const _ of paintSteps(context, prepared, shot));
}

const LINKS_A_STEP = 3000;
const LINKS_A_PATH = 500;
const NODES_A_STEP = 2000;
const NODES_A_PATH = 64;
/** With more dashed links than this in a picture no dash is seen. */
const MANY_DASHES = 4000;
/** With more nodes than this in a picture there is no paper left between them. */
const MANY_NODES = 4000;

/** Paints in steps of a few ms, so that a page may do other things in between. */
export function* paintSteps(context: Context, prepared: Prepared, shot: Shot): Generator<void> {
  const { look } = prepared;
  context.setTransform(shot.ratio, 0, 0, shot.ratio, 0, 0);
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.fillStyle = look.palette.paper;
  context.fillRect(0, 0, shot.width, shot.height);
  for (const batch of prepared.links) yield* paintLinks(context, prepared, shot, batch);
  for (const batch of prepared.nodes) yield* paintNodes(context, prepared, shot, batch);
  context.globalAlpha = 1;
  if (shot.labels) paintLabels(context, prepared, shot, shot.labels);
}

function* paintLinks(context: Context, prepared: Prepared, shot: Shot, batch: Batch) {
  const { graph, places } = prepared.scene;
  const { sources, targets } = graph;
  const { x, y, scale } = shot.camera;
  const { width, height } = shot;
  const shown: number[] = [];
  for (const link of batch.members) {
    const a = 2 * (sources[link] as number);
    const b = 2 * (targets[link] as number);
    const ax = x + scale * (places[a] as number);
    const ay = y + scale * (places[a + 1] as number);
    const bx = x + scale * (places[b] as number);
    const by = y + scale * (places[b + 1] as number);
    if ((ax < 0 && bx < 0) || (ay < 0 && by < 0)) continue;
    if ((ax > width && bx > width) || (ay > height && by > height)) continue;
    shown.push(ax, ay, bx, by);
  }
  // By all links and not by those in sight, so that panning changes no shade.
  const all = sources.length;
  context.strokeStyle = prepared.look.palette.links[batch.colour] ?? prepared.look.palette.ink;
  context.globalAlpha = linkOpacity(batch.level, all, growth(scale, shot.home));
  context.lineWidth = linkWidth(batch.level, shown.length / 4, shot.ratio);
  context.setLineDash(batch.open && shown.length < 4 * MANY_DASHES ? [4, 3] : []);
  for (let from = 0; from < shown.length; from += 4 * LINKS_A_PATH) {
    const to = Math.min(shown.length, from + 4 * LINKS_A_PATH);
    context.beginPath();
    for (let at = from; at < to; at += 4) {
      context.moveTo(shown[at] as number, shown[at + 1] as number);
      context.lineTo(shown[at + 2] as number, shown[at + 3] as number);
    }
    context.stroke();
    if (to % (4 * LINKS_A_STEP) === 0) yield;
  }
  context.setLineDash([]);
}

function* paintNodes(context: Context, prepared: Prepared, shot: Shot, batch: Batch) {
  const { places, radii } = prepared.scene;
  const { palette } = prepared.look;
  const { x, y, scale } = shot.camera;
  const grown = growth(scale, shot.home);
  const discs: number[] = [];
  for (const node of batch.members) {
    const px = x + scale * (places[2 * node] as number);
    const py = y + scale * (places[2 * node + 1] as number);
    const radius = (radii[node] as number) * grown;
    const reach = radius + HALO + RING;
    if (px < -reach || py < -reach || px > shot.width + reach || py > shot.height + reach) continue;
    discs.push(px, py, radius);
  }
  const colour = palette.nodes[batch.colour] ?? palette.ink;
  const clearing = discs.length < 3 * MANY_NODES && batch.level !== LIT;
  for (let from = 0; from < discs.length; from += 3 * NODES_A_PATH) {
    const some = discs.slice(from, from + 3 * NODES_A_PATH);
    context.globalAlpha = 1;
    context.fillStyle = palette.paper;
    if (batch.level === LIT) {
      trace(context, some, HALO + RING);
      context.fill();
      context.strokeStyle = palette.ink;
      context.lineWidth = RING;
      trace(context, some, HALO + RING / 2);
      context.stroke();
    } else if (clearing) {
      trace(context, some, clearingWidth(grown));
      context.fill();
    }
    context.globalAlpha = nodeOpacity(batch.level);
    if (batch.open) {
      trace(context, some, 0);
      if (!clearing) context.fill();
      const ring = ringWidth(grown);
      trace(context, some, -ring / 2);
      context.strokeStyle = colour;
      context.lineWidth = ring;
      context.stroke();
    } else {
      context.fillStyle = colour;
      trace(context, some, 0);
      context.fill();
    }
    if ((from / 3) % NODES_A_STEP < NODES_A_PATH) yield;
  }
}

/** One path of all discs, each with its radius changed by `more` px. */
function trace(context: Context, discs: readonly number[], more: number): void {
  context.beginPath();
  for (let at = 0; at < discs.length; at += 3) {
    const px = discs[at] as number;
    const py = discs[at + 1] as number;
    const radius = Math.max(0.5, (discs[at + 2] as number) + more);
    context.moveTo(px + radius, py);
    context.arc(px, py, radius, 0, 2 * Math.PI);
  }
}

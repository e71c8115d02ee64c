import { type Emphasis, PLAIN, type Scene } from "./scene.ts";

/** Marks drawn alike, to be drawn together. */
export interface Batch {
  /** `DIMMED`, `PLAIN` or `LIT`. */
  readonly level: number;
  /** Number into the palette's colours of nodes or of links. */
  readonly colour: number;
  /** Hollow nodes, dashed links. */
  readonly open: boolean;
  /** Numbers of the nodes or links. */
  readonly members: Uint32Array;
}

/** Dimmed before plain before lit, so that what stands out lies on top. */
export function nodeBatches({ nodeColours, hollow }: Scene, emphasis?: Emphasis): Batch[] {
  return batches(nodeColours, hollow, emphasis?.nodes);
}

export function linkBatches({ linkColours, dashed }: Scene, emphasis?: Emphasis): Batch[] {
  return batches(linkColours, dashed, emphasis?.links);
}

function batches(colours: Uint8Array, open: Uint8Array, levels: Uint8Array | undefined): Batch[] {
  const styleOf = (at: number) =>
    ((levels?.[at] ?? PLAIN) << 9) | ((open[at] ? 1 : 0) << 8) | (colours[at] as number);
  const sizes = new Map<number, number>();
  for (let at = 0; at < colours.length; at += 1) {
    const style = styleOf(at);
    sizes.set(style, (sizes.get(style) ?? 0) + 1);
  }
  const members = new Map<number, Uint32Array>();
  const filled = new Map<number, number>();
  for (const [style, size] of sizes) members.set(style, new Uint32Array(size));
  for (let at = 0; at < colours.length; at += 1) {
    const style = styleOf(at);
    const next = filled.get(style) ?? 0;
    (members.get(style) as Uint32Array)[next] = at;
    filled.set(style, next + 1);
  }
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([style, list]) => ({
      level: style >> 9,
      open: (style & 256) !== 0,
      colour: style & 255,
      members: list,
    }));
}

import type { NetworkNode } from "../../model/network.ts";
import { LINE } from "../../plot/Label.tsx";
import type { PlacedNode } from "./layout.ts";

interface Entry {
  readonly node: NetworkNode;
  readonly lines: readonly string[];
  /** Of the widest line, in px. */
  readonly width: number;
}

/** A finger finds one of two that lie below each other. */
const ROW = 24;
const SIGN = 18;
const GAP = 14;

/** Signs with their names, side by side, in as many rows as that takes. */
export function placeKey(
  entries: readonly Entry[],
  top: number,
  room: number,
  font: number,
  radiusOf: (node: NetworkNode) => number,
): { readonly nodes: PlacedNode[]; readonly bottom: number } {
  let [x, y, rowHeight] = [0, top, 0];
  const nodes = entries.map(({ node, lines, width }): PlacedNode => {
    const height = Math.max(ROW, lines.length * font * LINE + 4);
    if (x > 0 && x + SIGN + width > room) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const middle = y + height / 2;
    const first = middle + font * 0.36 - ((lines.length - 1) * font * LINE) / 2;
    const label = { lines, x: x + SIGN, y: first, anchor: "start" as const };
    const placed = { node, x: x + SIGN / 2, y: middle, radius: radiusOf(node), label };
    x += SIGN + width + GAP;
    rowHeight = Math.max(rowHeight, height);
    return placed;
  });
  return { nodes, bottom: y + rowHeight };
}

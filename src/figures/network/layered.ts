import { max, min } from "d3-array";
import type { NetworkNode } from "../../model/network.ts";
import { LINE } from "../../plot/Label.tsx";
import { hundredths } from "../../plot/rounding.ts";
import type { Size } from "../../plot/size.ts";
import { type Column, heightOf, measureColumns, stack } from "./columns.ts";
import type { NetworkData } from "./data.ts";
import { placeKey } from "./key.ts";
import {
  degrees,
  foot,
  type NetworkLayout,
  type PlacedLink,
  type PlacedNode,
  TEXT,
} from "./layout.ts";
import { arcs } from "./succession.ts";

/** Where there is little room, across or down; nothing is ever set smaller. */
const SMALL = 12;
/** Below this two or three columns of words leave the links no room at the usual size. */
const SLIM_PX = 700;
/** How far an arc between two documents may reach out. */
const ARC = 46;
/** Between a line and the words it comes to. */
const BEFORE = 5;
/** Room above the columns for their headings. */
const TOP = 34;
/** Rows may stand closer by that much before their words touch. */
const CLOSER = 5;

type TextOf = (node: NetworkNode) => string;
type Point = [x: number, y: number];

/** Height at which every label has its lines. */
export function layeredHeight(data: NetworkData, width: number, textOf: TextOf): number {
  const font = fontFor(width);
  const needed = heightNeeded(measureColumns(data, width, font, textOf), width, font);
  return Math.max(320, Math.ceil(TOP + foot(width) + needed));
}

/** Height at which labels still stand apart from each other. */
export function layeredLeast(data: NetworkData, width: number, textOf: TextOf): number {
  const columns = measureColumns(data, width, SMALL, textOf);
  const most = max(stack(columns).beside, ({ rows }) => rows.length) ?? 0;
  return Math.ceil(TOP + foot(width) + heightNeeded(columns, width, SMALL) - most * CLOSER);
}

function fontFor(width: number): number {
  return width < SLIM_PX ? SMALL : TEXT;
}

function heightNeeded(columns: readonly Column[], width: number, font: number): number {
  const { above, beside } = stack(columns);
  const key = above ? placeKey(above.rows, 0, width, font, () => 0).bottom + TOP : 0;
  return key + (max(beside, heightOf) ?? 0);
}

/** Columns of nodes with curves between them; a row is as high as its words need. */
export function layoutLayered(data: NetworkData, size: Size, textOf: TextOf): NetworkLayout {
  const room = size.height - TOP - foot(size.width);
  const usual = fontFor(size.width);
  const large = measureColumns(data, size.width, usual, textOf);
  const fits = heightNeeded(large, size.width, usual) <= room;
  const font = fits ? usual : SMALL;
  const columns = fits ? large : measureColumns(data, size.width, SMALL, textOf);
  const { above, beside } = stack(columns);
  const degree = degrees(data.network.links);
  const radiusOf = ({ kind, id }: NetworkNode) => {
    if (kind === "area" || kind === "institution") return 6;
    return kind === "agreement" ? 4.5 : 4 + 1.6 * Math.sqrt(degree.get(id) ?? 0);
  };
  const key = placeKey(above?.rows ?? [], TOP, size.width, font, radiusOf);
  const top = above ? key.bottom + TOP : TOP;
  const nodes = [
    ...key.nodes,
    ...beside.flatMap((column) => placeColumn(column, top, room - (top - TOP), font, radiusOf)),
  ];
  return {
    nodes,
    font,
    links: placeLinks(data, nodes, columns),
    successions: arcs(data.network.successions, nodes, ARC),
    headings: columns.map((column) => ({
      kind: column.kind,
      anchor: column.anchor,
      x: column.above ? 4 : column.nodeX,
      y: (column.above ? TOP : top) - 18,
    })),
  };
}

function placeColumn(
  column: Column,
  start: number,
  room: number,
  font: number,
  radiusOf: (node: NetworkNode) => number,
): PlacedNode[] {
  const { rows, nodeX, labelX, anchor } = column;
  const air = (room - heightOf(column)) / rows.length;
  let top = start;
  return rows.map(({ node, lines, height }): PlacedNode => {
    const y = top + (height + air) / 2;
    top += height + air;
    const first = y + font * 0.36 - ((lines.length - 1) * font * LINE) / 2;
    const label = { lines, x: labelX, y: first, anchor };
    return { node, x: nodeX, y, radius: radiusOf(node), label };
  });
}

function placeLinks(
  { network }: NetworkData,
  nodes: readonly PlacedNode[],
  columns: readonly Column[],
): PlacedLink[] {
  const at = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const widths = new Map(
    columns.flatMap(({ rows }) => rows.map(({ node, width }) => [node.id, width] as const)),
  );
  const { above } = stack(columns);
  const words = nodes.flatMap(({ node, label }) =>
    node.kind === "agreement" && label ? label.x - (widths.get(node.id) ?? 0) - BEFORE : [],
  );
  const band = min(words) ?? 0;
  return network.links.flatMap((link): PlacedLink[] => {
    // Lines to what stands above would cross every word.
    if (link.kind !== "sector" && above) return [];
    const from = at.get(link.agreement);
    const to = at.get(link.to);
    if (!from || !to) return [];
    if (link.kind === "sector") {
      return [{ link, path: `M${level([from.x + 5, from.y], [to.x - to.radius, to.y])}` }];
    }
    // Straight within the band of words, so that a line crosses none but its own row.
    const own = (from.label?.x ?? from.x) - (widths.get(link.agreement) ?? 0) - BEFORE;
    const path = level([band, from.y], [to.x + to.radius + 1, to.y]);
    return [{ link, path: `M${hundredths(own)},${hundredths(from.y)}L${path}` }];
  });
}

/** From one point to another, level at both, as `linkHorizontal` of d3-shape, which comes with all the shapes of Recharts. */
function level(from: Point, to: Point): string {
  const [x, y, toX, toY] = [...from, ...to].map(hundredths);
  const middle = hundredths((from[0] + to[0]) / 2);
  return `${x},${y}C${middle},${y},${middle},${toY},${toX},${toY}`;
}

import { max } from "d3-array";
import { linkHorizontal } from "d3-shape";
import type { NetworkNode } from "../../model/network.ts";
import { LINE } from "../../plot/Label.tsx";
import type { Size } from "../../plot/size.ts";
import { type Column, heightOf, measureColumns, stack } from "./columns.ts";
import type { NetworkData } from "./data.ts";
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
/** Room above the columns for their headings. */
const TOP = 34;

type TextOf = (node: NetworkNode) => string;
type Point = [x: number, y: number];
const curve = linkHorizontal<{ source: Point; target: Point }, Point>();

/** Height at which every label has its lines. */
export function layeredHeight(data: NetworkData, width: number, textOf: TextOf): number {
  const needed = heightNeeded(measureColumns(data, width, fontFor(width), textOf));
  return Math.max(320, Math.ceil(TOP + foot(width) + needed));
}

function fontFor(width: number): number {
  return width < SLIM_PX ? SMALL : TEXT;
}

function heightNeeded(columns: readonly Column[]): number {
  const { above, beside } = stack(columns);
  return (above ? heightOf(above) + TOP : 0) + (max(beside, heightOf) ?? 0);
}

/** Columns of nodes with curves between them; a row is as high as its words need. */
export function layoutLayered(data: NetworkData, size: Size, textOf: TextOf): NetworkLayout {
  const room = size.height - TOP - foot(size.width);
  const usual = fontFor(size.width);
  const large = measureColumns(data, size.width, usual, textOf);
  const fits = heightNeeded(large) <= room;
  const font = fits ? usual : SMALL;
  const columns = fits ? large : measureColumns(data, size.width, SMALL, textOf);
  const { above, beside } = stack(columns);
  const key = above ? heightOf(above) : 0;
  const top = above ? TOP + key + TOP : TOP;
  const degree = degrees(data.network.links);
  const radiusOf = ({ kind, id }: NetworkNode) => {
    if (kind === "area" || kind === "institution") return 6;
    return kind === "agreement" ? 4.5 : 4 + 1.6 * Math.sqrt(degree.get(id) ?? 0);
  };
  const nodes = [
    ...(above ? placeColumn(above, TOP, key, font, radiusOf) : []),
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
  return network.links.flatMap((link): PlacedLink[] => {
    // Lines to what stands above would cross every word.
    if (link.kind !== "sector" && above) return [];
    const from = at.get(link.agreement);
    const to = at.get(link.to);
    if (!from || !to) return [];
    const beforeWords = (from.label?.x ?? from.x) - (widths.get(link.agreement) ?? 0) - 5;
    const path = curve(
      link.kind === "sector"
        ? { source: [from.x + 5, from.y], target: [to.x - to.radius, to.y] }
        : { source: [beforeWords, from.y], target: [to.x + to.radius + 1, to.y] },
    );
    return path === null ? [] : [{ link, path }];
  });
}

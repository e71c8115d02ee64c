import { linkHorizontal } from "d3-shape";
import type { NetworkLink, NetworkNode } from "../../model/network.ts";
import { LINE } from "../../plot/Label.tsx";
import type { Size } from "../../plot/size.ts";
import { textWidth, wrap } from "../../plot/text.ts";
import type { NetworkData } from "./data.ts";

export interface PlacedNode {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: PlacedLabel | undefined;
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedLink {
  readonly link: NetworkLink;
  readonly path: string;
}

export interface NetworkLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly headings: readonly (PlacedLabel & { readonly kind: NetworkNode["kind"] })[];
}

export const TEXT = 13;
const SMALL = 12;
const TOP = 34;
const FOOT = 34;
const GAP = 8;
/** Below this the areas are told by colour and panel only: three columns of words do not fit. */
export const THREE_COLUMNS_PX = 640;
const NARROW_PX = 520;

const curve = linkHorizontal<
  { source: [number, number]; target: [number, number] },
  [number, number]
>();

/** Font size of the labels: all of them 13 px, or 12 where a fixed height leaves no more. */
export function labelSize(pitch: number): number {
  return pitch < TEXT * LINE ? SMALL : TEXT;
}

/** Areas and sectors are set bold, documents are not. */
export function isBold({ kind }: NetworkNode): boolean {
  return kind !== "agreement";
}

/** Height at which every label has its line. */
export function layeredHeight(data: NetworkData, width: number): number {
  const pitch = width < NARROW_PX ? 2 * TEXT * LINE + 5 : TEXT * LINE + 2;
  return Math.max(320, TOP + FOOT + data.order.agreements.length * pitch);
}

/** Columns of nodes, areas (where there is room) | agreements | sectors, and curves between them. */
export function layoutLayered(
  data: NetworkData,
  size: Size,
  textOf: (node: NetworkNode) => string,
): NetworkLayout {
  const { network, order } = data;
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const three = size.width >= THREE_COLUMNS_PX && order.areas.length > 0;
  const narrow = size.width < NARROW_PX;
  const room = size.height - TOP - FOOT;
  const pitch = room / Math.max(order.agreements.length, 1);
  const font = labelSize(narrow ? pitch / 2 : pitch);

  const share = three
    ? { area: 0.2, agreement: 0.27, sector: 0.24 }
    : { area: 0, agreement: 0.44, sector: 0.34 };
  const lines = (node: NetworkNode, widthPx: number) =>
    wrap(textOf(node), font, widthPx, isBold(node));
  const areaRoom = size.width * share.area;
  const agreementRoom = size.width * share.agreement;
  const sectorRoom = size.width * share.sector;
  const widest = (ids: readonly string[], limit: number) =>
    Math.max(
      0,
      ...ids.map((id) => {
        const node = byId.get(id);
        return node
          ? Math.max(...lines(node, limit).map((line) => textWidth(line, font, isBold(node))))
          : 0;
      }),
    );
  const areaX = three ? widest(order.areas, areaRoom) + 16 : 0;
  const sectorX = size.width - widest(order.sectors, sectorRoom) - 16;
  const agreementWidth = Math.min(widest(order.agreements, agreementRoom), agreementRoom) + 4;
  // The words of an agreement stand to the left of its node, in a band of their own.
  const gapPx = three ? (sectorX - areaX - agreementWidth - 24) / 2 : sectorX - agreementWidth - 16;
  const bandX = three ? areaX + Math.max(gapPx, 24) : 0;
  const agreementX = bandX + agreementWidth + 10;

  const nodes: PlacedNode[] = [];
  const at = new Map<string, { x: number; y: number; left: number }>();
  const column = (
    ids: readonly string[],
    x: number,
    limit: number,
    place: (x: number) => { x: number; anchor: "start" | "end" },
    radiusOf: (node: NetworkNode) => number,
  ) => {
    const step = room / Math.max(ids.length, 1);
    ids.forEach((id, index) => {
      const node = byId.get(id);
      if (!node) return;
      const y = TOP + step * (index + 0.5);
      const text = lines(node, limit);
      const { x: labelX, anchor } = place(x);
      const labelY = y + font * 0.36 - ((text.length - 1) * font * LINE) / 2;
      const words = Math.max(...text.map((line) => textWidth(line, font, isBold(node))));
      at.set(id, { x, y, left: anchor === "end" ? labelX - words : x });
      nodes.push({
        node,
        x,
        y,
        radius: radiusOf(node),
        label: { lines: text, x: labelX, y: labelY, anchor },
      });
    });
  };
  const degree = new Map<string, number>();
  for (const { to } of network.links) degree.set(to, (degree.get(to) ?? 0) + 1);
  const sized = (node: NetworkNode) => 4 + 1.6 * Math.sqrt(degree.get(node.id) ?? 0);
  if (three)
    column(
      order.areas,
      areaX,
      areaRoom,
      (x) => ({ x: x - 12 - 2, anchor: "end" }),
      () => 6,
    );
  column(
    order.agreements,
    agreementX,
    agreementRoom,
    (x) => ({ x: x - GAP - 2, anchor: "end" }),
    () => 4.5,
  );
  column(order.sectors, sectorX, sectorRoom, (x) => ({ x: x + GAP + 6, anchor: "start" }), sized);

  const links = network.links.flatMap((link): PlacedLink[] => {
    const from = at.get(link.agreement);
    const to = at.get(link.to);
    if (!from || !to) return [];
    const start: [number, number] =
      link.kind === "sector" ? [from.x + 5, from.y] : [from.left - 5, from.y];
    const end: [number, number] = link.kind === "sector" ? [to.x - 6, to.y] : [to.x + 7, to.y];
    const path = curve({ source: start, target: end });
    return path === null ? [] : [{ link, path }];
  });
  const heading = (kind: NetworkNode["kind"], x: number, anchor: "start" | "end") => ({
    kind,
    lines: [] as string[],
    x,
    y: 16,
    anchor,
  });
  const headings = [
    ...(three ? [heading("area", areaX - 2, "end")] : []),
    heading("agreement", agreementX, "end"),
    heading("sector", sectorX - 4, "start"),
  ];
  return { nodes, links, headings };
}

import type { NetworkLink, NetworkNode, Succession } from "../../model/network.ts";

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Path data, from the middle of the mark, of a line to words that are not beside it. */
  readonly leader?: string;
}

export interface PlacedNode {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Absent where no label fits without touching another. */
  readonly label: PlacedLabel | undefined;
}

export interface PlacedLink {
  readonly link: NetworkLink;
  /** Path data. */
  readonly path: string;
}

export interface PlacedSuccession {
  readonly succession: Succession;
  /** Path data, from the later document to the earlier one. */
  readonly path: string;
  /** Path data of the arrowhead at the earlier one. */
  readonly head: string;
}

export interface ColumnHeading {
  readonly kind: NetworkNode["kind"];
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** Where everything of one reading stands, in px from the top left. */
export interface NetworkLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly successions: readonly PlacedSuccession[];
  readonly headings: readonly ColumnHeading[];
  /** Font size of the labels. */
  readonly font: number;
}

export const TEXT = 13;
/** Room below the network for the legend, which takes two lines on a phone. */
export function foot(width: number): number {
  return width < 520 ? 56 : 34;
}

/** Areas and sectors are set bold, documents are not. */
export function isBold({ kind }: NetworkNode): boolean {
  return kind !== "agreement";
}

/** Number of links of every node that has one. */
export function degrees(links: readonly NetworkLink[]): ReadonlyMap<string, number> {
  const degree = new Map<string, number>();
  for (const { agreement, to } of links)
    for (const id of [agreement, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return degree;
}

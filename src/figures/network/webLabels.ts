import type { NetworkNode } from "../../model/network.ts";
import type { Size } from "../../plot/size.ts";
import { foot, type PlacedLabel, type PlacedNode, TEXT } from "./layout.ts";
import {
  apart,
  type Box,
  beside,
  type Candidate,
  distance,
  EDGE,
  type Leader,
  lineTo,
  type Setting,
  settings,
} from "./webPlaces.ts";

export type Dot = Omit<PlacedNode, "label">;

/** Who has words before whom; what is picked has them whatever else has none. */
export const RANKS = ["picked", "near", "rest"] as const;
export type Rank = (typeof RANKS)[number];

/** px by which every other mark is further from words than their own. */
const CLEARER = 1;

interface Request {
  readonly dots: readonly Dot[];
  readonly size: Size;
  readonly degree: ReadonlyMap<string, number>;
  textOf(node: NetworkNode): string;
  rankOf(id: string): Rank;
}

/**
 * Words for as many dots as have room, none touching another and each nearer to
 * its own dot than to any other: what is picked and what is near it first,
 * areas, sectors and institutions before documents, the most linked first.
 * Those have a line to their words where there is room only further off.
 */
export function placeLabels(request: Request): Map<string, PlacedLabel> {
  const { dots, size, degree, textOf, rankOf } = request;
  const labels = new Map<string, PlacedLabel>();
  const taken: Box[] = [];
  const bottom = size.height - foot(size.width);
  const isFree = (box: Box) =>
    box.left >= EDGE &&
    box.right <= size.width - EDGE &&
    box.top >= EDGE &&
    box.bottom <= bottom &&
    !taken.some((other) => overlap(box, other));
  const put = (dot: Dot, { lines, anchor, x, box }: Candidate, leader?: Leader) => {
    taken.push(box, ...(leader?.along ?? []));
    const words = { lines, anchor, x, y: box.top + TEXT };
    labels.set(dot.node.id, leader ? { ...words, leader: leader.path } : words);
  };
  const isOff = (box: Box, own: Dot, others: readonly Dot[], px: number) =>
    others.every((dot) => dot === own || distance(box, dot) >= px);
  /** Where there is room only further off, with the line that leads there. */
  const ledTo = (dot: Dot, ways: readonly Setting[]): [Candidate, Leader] | undefined => {
    const isClear = (part: Box) => isFree(part) && isOff(part, dot, dots, EDGE);
    for (const candidate of ways.flatMap((setting) => apart(dot, setting))) {
      if (!isClear(candidate.box)) continue;
      const leader = lineTo(dot, candidate.box);
      if (leader.along.every(isClear)) return [candidate, leader];
    }
    return undefined;
  };
  const place = (dot: Dot, rank: Rank) => {
    const { x, y, node } = dot;
    if (x < 0 || y < 0 || x > size.width || y > bottom) return;
    const ways = settings(textOf(node), node);
    const close = ways.flatMap((setting) => beside(dot, setting));
    const free = close.filter(({ box }) => isFree(box));
    const found = free.find(({ box }) => isOff(box, dot, dots, distance(box, dot) + CLEARER));
    if (found) return put(dot, found);
    if (rank === "rest" && node.kind === "agreement") return;
    const led = ledTo(dot, ways);
    if (led) return put(dot, ...led);
    if (rank === "rest") return;
    // What steps back may be hidden in part.
    const shown = dots.filter((other) => rankOf(other.node.id) !== "rest");
    const last =
      free.find(({ box }) => isOff(box, dot, shown, EDGE)) ??
      (rank === "picked" ? free[0] : undefined);
    if (last) put(dot, last);
  };
  const weight = ({ node }: Dot) => degree.get(node.id) ?? 0;
  const order = dots
    .map((dot) => ({ dot, rank: rankOf(dot.node.id) }))
    .toSorted(
      (a, b) =>
        RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
        Number(a.dot.node.kind === "agreement") - Number(b.dot.node.kind === "agreement") ||
        weight(b.dot) - weight(a.dot),
    );
  for (const { dot, rank } of order) place(dot, rank);
  return labels;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

import { DIMMED, LIT } from "./scene.ts";

/** Fewer links than this in a picture are drawn with a width of their own; more, as hairlines. */
const FEW_LINKS = 1500;

/** Opacity of one link: the more there are and the smaller the picture, the fainter. */
export function linkOpacity(level: number, count: number, grown: number): number {
  if (level === LIT) return 0.9;
  const plain = Math.min(
    0.75,
    Math.max(0.14, 14 / Math.sqrt(Math.max(1, count))) * Math.sqrt(grown),
  );
  // Fainter ones would be tinted by rounding where thousands lie on each other.
  return level === DIMMED ? Math.max(0.06, plain * 0.2) : plain;
}

/** px; hairlines of one dot are what 30,000 links can be drawn with in little time. */
export function linkWidth(level: number, count: number, ratio: number): number {
  if (level === LIT) return 1.75;
  return count <= FEW_LINKS ? 1.1 : 1 / ratio;
}

export function nodeOpacity(level: number): number {
  return level === DIMMED ? 0.28 : 1;
}

/** px of the line of a hollow node and of the ring around one picked out. */
export const RING = 1.5;

/** px of the line of hollow nodes drawn larger. */
export function ringWidth(grown: number): number {
  return RING * Math.min(2, Math.max(1, grown));
}

/** px of paper left around each node where there are not too many of them. */
export function clearingWidth(grown: number): number {
  return Math.min(1, grown ** 2);
}

/** px between a node picked out and the ring around it. */
export const HALO = 2;

/** px of words, their lines and the room around them. */
export const FONT_SIZE = 12;
export const LABEL_GAP = 5;

/** One label for each so many square px keeps the network in sight. */
export function labelLimit(width: number, height: number): number {
  return Math.ceil((width * height) / 14_000);
}

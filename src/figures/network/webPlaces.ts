import type { NetworkNode } from "../../model/network.ts";
import { LINE } from "../../plot/Label.tsx";
import { hundredths } from "../../plot/rounding.ts";
import { textWidth, wrap } from "../../plot/text.ts";
import { isBold, type PlacedLabel, type PlacedNode, TEXT } from "./layout.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words in lines, and the px they take. */
export interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A line from a dot to words, and the boxes in which it would strike others through. */
export interface Leader {
  readonly path: string;
  readonly along: readonly Box[];
}

/** A place that words may have. */
export interface Candidate {
  readonly lines: readonly string[];
  readonly anchor: PlacedLabel["anchor"];
  readonly x: number;
  readonly box: Box;
}

type Round = Pick<PlacedNode, "x" | "y" | "radius">;

/** px of paper around words. */
export const EDGE = 2;
/** px between a mark and words beside it. */
const BESIDE = 3;
/** px between a mark and words that a line leads to. */
const APART = [14, 22, 32, 44, 58, 76];
const DIRECTIONS = 24;
/** px that a line of words may be wide, the preferred first. */
const WIDTHS = [180, 110, 76];
/** px between the boxes that keep words off a line. */
const STEP = 4;

/** What is not parted for a slimmer line. */
const WORD = /[\p{Script=Latin}\p{Script=Devanagari}\p{M}\d.-]+|[\p{Script=Katakana}ー]+/gu;

/** The ways to break a text into lines. */
export function settings(text: string, node: NetworkNode): Setting[] {
  const bold = isBold(node);
  const words = text.match(WORD) ?? [];
  const longest = Math.max(0, ...words.map((word) => textWidth(word, TEXT, bold)));
  const ways = WIDTHS.map((most) => wrap(text, TEXT, Math.max(most, longest), bold));
  return ways
    .filter((lines, at) => at === 0 || lines.length > (ways[at - 1]?.length ?? 0))
    .map((lines) => ({
      lines,
      width: Math.max(...lines.map((line) => textWidth(line, TEXT, bold))),
      height: lines.length * TEXT * LINE,
    }));
}

/** Right, left, above, below and at the corners of a dot. */
export function beside({ x, y, radius }: Round, { lines, width, height }: Setting): Candidate[] {
  const off = radius + BESIDE;
  const slant = off * 0.75;
  const at = (anchor: Candidate["anchor"], from: number, top: number): Candidate => {
    const left = from - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    return {
      lines,
      anchor,
      x: from,
      box: { left, right: left + width, top, bottom: top + height },
    };
  };
  const [middle, above, below] = [y - height / 2, y - off - height, y + off];
  return [
    at("start", x + off, middle),
    at("end", x - off, middle),
    at("middle", x, above),
    at("middle", x, below),
    at("start", x + slant, y - slant - height),
    at("start", x + slant, y + slant),
    at("end", x - slant, y - slant - height),
    at("end", x - slant, y + slant),
    at("start", x - radius, above),
    at("start", x - radius, below),
    at("end", x + radius, above),
    at("end", x + radius, below),
    at("start", x + off, y - height + radius),
    at("start", x + off, y - radius),
    at("end", x - off, y - height + radius),
    at("end", x - off, y - radius),
  ];
}

/** All around a dot and further off, close first. */
export function apart(dot: Round, { lines, width, height }: Setting): Candidate[] {
  return APART.flatMap((gap) =>
    Array.from({ length: DIRECTIONS }, (_, turn): Candidate => {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const end: [number, number] = [
        dot.x + dx * (dot.radius + gap),
        dot.y + dy * (dot.radius + gap),
      ];
      // The line comes to the nearest edge of the words.
      const left = end[0] - (width * (1 - dx)) / 2;
      const top = end[1] - (height * (1 - dy)) / 2;
      const anchor = dx > 0.5 ? "start" : dx < -0.5 ? "end" : "middle";
      const x = left + width * { start: 0, middle: 0.5, end: 1 }[anchor];
      const box = { left, right: left + width, top, bottom: top + height };
      return { lines, anchor, x, box };
    }),
  );
}

/** From the edge of a dot, and to the nearest edge of words. */
export function lineTo({ x, y, radius }: Round, box: Box): Leader {
  const [nearX, nearY] = nearest(box, x, y);
  const length = Math.hypot(nearX - x, nearY - y);
  const [dx, dy] = [(nearX - x) / length, (nearY - y) / length];
  const from = radius + 1;
  const along: Box[] = [];
  for (let at = from + STEP; at < length - 1; at += STEP) {
    const [px, py] = [x + dx * at, y + dy * at];
    along.push({ left: px - 1, right: px + 1, top: py - 1, bottom: py + 1 });
  }
  const points = [dx * from, dy * from, nearX - x, nearY - y].map(hundredths);
  return { path: `M${points[0]} ${points[1]}L${points[2]} ${points[3]}`, along };
}

/** px from the edge of a dot to a box; less than 0 where the box lies on it. */
export function distance(box: Box, { x, y, radius }: Round): number {
  const [nearX, nearY] = nearest(box, x, y);
  return Math.hypot(nearX - x, nearY - y) - radius;
}

function nearest({ left, right, top, bottom }: Box, x: number, y: number): [number, number] {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}

import { max } from "d3-array";
import type { NetworkLink, NetworkNode } from "../../model/network.ts";
import { LINE } from "../../plot/Label.tsx";
import type { Size } from "../../plot/size.ts";
import { textWidth, wrap } from "../../plot/text.ts";
import { byIdIn } from "./byId.ts";
import type { NetworkData } from "./data.ts";
import { placeKey } from "./key.ts";
import { degrees, foot, type PlacedNode, TEXT } from "./layout.ts";

type TextOf = (node: NetworkNode) => string;

export interface MatrixRow {
  readonly node: NetworkNode;
  readonly lines: readonly string[];
  /** Upper edge. */
  readonly y: number;
  readonly height: number;
  readonly sum: number;
}

export interface MatrixColumn {
  readonly node: NetworkNode;
  /** Left edge. */
  readonly x: number;
  /** Its name, read upwards. */
  readonly lines: readonly string[];
  readonly sum: number;
  /** Stands for the name, which is in the key, where columns are too slim for names. */
  readonly number: number | undefined;
  /** Numbers and sums that would touch stand in rows, in turns: px away from the matrix. */
  readonly step: number;
}

export interface MatrixCell {
  readonly link: NetworkLink;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Where everything of the matrix stands, in px from the top left. */
export interface MatrixLayout {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly MatrixCell[];
  /** Of the whole: more than there is room for where cells would be too slim for a finger. */
  readonly width: number;
  /** Names of numbered columns, above the matrix. */
  readonly key: readonly PlacedNode[];
  readonly font: number;
  /** Width of a column. */
  readonly cell: number;
  /** Right edge of the names of the rows. */
  readonly rowsEnd: number;
  /** Upper and lower edge of the names of the columns. */
  readonly head: readonly [top: number, bottom: number];
  /** Where the sums of the columns begin, and where those of the rows do. */
  readonly sums: { readonly x: number; readonly y: number };
  /** Below the sums. */
  readonly bottom: number;
}

const SMALL = 12;
const SLIM_PX = 520;
const ROW_SHARE = { wide: 0.31, slim: 0.4 };
/** Between the names of the rows and what follows. */
export const ROW_INSET = 4;
const SUM = 26;
const GAP = 8;
/** Names of columns stand upright: a column must be as wide as a line is high. */
const NAMED = 15;
const CELL_MOST = 30;
/** Where there is little room a cell is as large as a finger needs, and two lines of a name fit above it. */
const CELL_SLIM = 32;
const ROW_SLIM = 24;
/** px that the name of a slim column may be long, as it is tried. */
const NAME_LONG = { least: 60, most: 220, step: 10 };
const KEY_ROW = 18;
/** Room for a number above or below a column. */
const NUMBER = { height: 14, width: 15 };

/** Width of the whole, where its columns need more than they are given. */
export function matrixAcross(data: NetworkData, width: number, textOf: TextOf): number {
  return layoutMatrix(data, { width, height: 0 }, textOf).width;
}

/** Height at which every row has its lines. */
export function matrixHeight(data: NetworkData, width: number, textOf: TextOf): number {
  const { bottom } = layoutMatrix(data, { width, height: 0 }, textOf);
  return Math.max(320, Math.ceil(bottom + foot(width)));
}

/**
 * Documents down, what they are linked to across, a column for each. On a phone
 * that is wider than the screen. Elsewhere names of columns are left out where
 * they would lie on each other: then columns carry numbers and a key stands
 * above. Sums are of what stands in the matrix.
 *
 * @param compare order of names in the reader's language
 */
export function layoutMatrix(
  data: NetworkData,
  { width }: Size,
  textOf: TextOf,
  compare: (a: string, b: string) => number = () => 0,
): MatrixLayout {
  const slim = width < SLIM_PX;
  const font = slim ? SMALL : TEXT;
  const room = width * (slim ? ROW_SHARE.slim : ROW_SHARE.wide);
  const across = width - room - 2 * GAP - SUM;
  const ordered = inOrder(data, textOf, compare);
  const { nodes, degree } = ordered;
  const columnIds = [...ordered.left, ...ordered.sectors];
  const numbered = !slim && across / columnIds.length < NAMED;
  const names = namesOf(
    columnIds.map((id) => textOf(at(nodes, id))),
    font,
    slim,
  );
  const cell = slim
    ? Math.max(CELL_SLIM, 2 + LINE * font * (max(names, (lines) => lines.length) ?? 1))
    : Math.min(CELL_MOST, across / Math.max(1, columnIds.length));
  const entries = (numbered ? columnIds : []).map((id, index) => {
    const node = at(nodes, id);
    const lines = wrap(`${index + 1} ${textOf(node)}`, font, width - 2 * GAP - SUM, true);
    return { node, lines, width: max(lines, (line) => textWidth(line, font, true)) ?? 0 };
  });
  const { nodes: key, bottom: top } = placeKey(entries, 0, width, font, () => 5);
  const longest = max(names.flat(), (line) => textWidth(line, font, true)) ?? 0;
  const turns = Math.ceil(NUMBER.width / cell);
  const bottom = top + (numbered ? turns * NUMBER.height + 6 : longest + GAP);
  // What documents serve or who is party to them stands apart from what they touch.
  const apart = (index: number) => (index >= ordered.left.length ? GAP : 0);
  const columns = columnIds.map(
    (id, index): MatrixColumn => ({
      node: at(nodes, id),
      x: room + GAP + index * cell + apart(index),
      lines: names[index] ?? [],
      sum: degree.get(id) ?? 0,
      number: numbered ? index + 1 : undefined,
      step: (index % turns) * NUMBER.height,
    }),
  );
  let y = bottom;
  const rows = ordered.agreements.map((id): MatrixRow => {
    const node = at(nodes, id);
    const lines = wrap(textOf(node), font, room - ROW_INSET, true);
    const height = Math.max(slim ? ROW_SLIM : font + 6, lines.length * font * LINE + 4);
    const row = { node, lines, y, height, sum: degree.get(id) ?? 0 };
    y += height;
    return row;
  });
  const rowOf = new Map(rows.map((row) => [row.node.id, row]));
  const columnOf = new Map(columns.map((column) => [column.node.id, column]));
  const end = room + 2 * GAP + columnIds.length * cell + GAP;
  return {
    width: slim ? Math.max(width, end + SUM) : width,
    rows,
    columns,
    cells: data.network.links.flatMap((link): MatrixCell[] => {
      const row = rowOf.get(link.agreement);
      const column = columnOf.get(link.to);
      return row && column ? [{ link, x: column.x, y: row.y, height: row.height }] : [];
    }),
    key,
    font,
    cell,
    rowsEnd: room,
    head: [top, bottom],
    bottom: y + GAP + KEY_ROW + (turns - 1) * NUMBER.height,
    sums: { x: end, y: y + GAP },
  };
}

/** Names of columns in one line or, where cells are wide, in two that are as short as they can be. */
function namesOf(texts: readonly string[], font: number, slim: boolean): string[][] {
  if (!slim) return texts.map((text) => [text]);
  const { least, most, step } = NAME_LONG;
  for (let long = least; long < most; long += step) {
    const names = texts.map((text) => wrap(text, font, long, true));
    const isWhole = names.every(
      (lines) => lines.length <= 2 && !lines.some((l) => l.endsWith("-")),
    );
    if (isWhole) return names;
  }
  return texts.map((text) => wrap(text, font, most, true));
}

function at(nodes: ReadonlyMap<string, NetworkNode>, id: string): NetworkNode {
  const node = nodes.get(id);
  if (!node) throw new Error(`The order names “${id}”, which is no node.`);
  return node;
}

/** Rows and columns in the order the reader asks for. */
export function inOrder(
  data: NetworkData,
  textOf: TextOf,
  compare: (a: string, b: string) => number,
) {
  const { network, order, sort, model } = data;
  const { nodes } = byIdIn(network);
  const degree = degrees(network.links);
  const dates = new Map(model.agreements.map(({ id, date }) => [id, date ?? "9999"]));
  const by = (ids: readonly string[], areDocuments = false) => {
    if (sort === "links")
      return ids.toSorted((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0));
    if (sort === "name")
      return ids.toSorted((a, b) => compare(textOf(at(nodes, a)), textOf(at(nodes, b))));
    if (sort === "date" && areDocuments)
      return ids.toSorted((a, b) => compare(dates.get(a) ?? "", dates.get(b) ?? ""));
    return ids;
  };
  return {
    nodes,
    degree,
    left: by(order.left),
    agreements: by(order.middle, true),
    sectors: by(order.right),
  };
}

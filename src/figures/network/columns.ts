import { max, sum } from "d3-array";
import type { NetworkNode } from "../../model/network.ts";
import { LINE } from "../../plot/Label.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import type { NetworkData } from "./data.ts";
import { isBold } from "./layout.ts";

export interface Row {
  readonly node: NetworkNode;
  readonly lines: readonly string[];
  /** Of the widest line, in px. */
  readonly width: number;
  /** What its lines need, in px. */
  readonly height: number;
}

/** One column of nodes with their words on one side. */
export interface Column {
  readonly kind: NetworkNode["kind"];
  readonly rows: readonly Row[];
  readonly nodeX: number;
  readonly labelX: number;
  readonly anchor: "start" | "end";
  /** Above the others, as a key to the colours, where three columns do not fit. */
  readonly above: boolean;
}

/** Below this three columns of words do not fit, and the first stands above the two others. */
const THREE_COLUMNS_PX = 640;
/** Shares of the width that words may take. */
const WIDE = { left: 0.19, agreement: 0.31, sector: 0.24 };
const NARROW = { left: 0.9, agreement: 0.35, sector: 0.34 };
/** Between a node and its words. */
const GAP = 10;
const LEADING = 3;

/** The columns of a width, areas or institutions (where there is room) | documents | sectors, with wrapped labels. */
export function measureColumns(
  data: NetworkData,
  width: number,
  font: number,
  textOf: (node: NetworkNode) => string,
): Column[] {
  const { network, order } = data;
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const three = width >= THREE_COLUMNS_PX && order.left.length > 0;
  const share = three ? WIDE : NARROW;
  const rows = (ids: readonly string[], room: number) =>
    ids.flatMap((id): Row[] => {
      const node = byId.get(id);
      if (!node) return [];
      const bold = isBold(node);
      const lines = wrap(textOf(node), font, room, bold);
      const widest = max(lines, (line) => textWidth(line, font, bold)) ?? 0;
      return [{ node, lines, width: widest, height: lines.length * font * LINE + LEADING }];
    });
  const left = rows(order.left, width * share.left);
  const leftKind = left[0]?.node.kind ?? "area";
  const agreements = rows(order.middle, width * share.agreement);
  const sectors = rows(order.right, width * share.sector);
  const widest = (column: readonly Row[]) => max(column, (row) => row.width) ?? 0;

  const leftX = three ? widest(left) + GAP + 6 : 0;
  const sectorX = width - widest(sectors) - 2 * GAP;
  // The words of a document stand before its node, in a band that no line crosses.
  const band = widest(agreements) + GAP;
  const free = sectorX - leftX - band;
  const agreementX = three ? leftX + free / 2 + band : band;
  const columns: Column[] = [
    three
      ? {
          kind: leftKind,
          rows: left,
          nodeX: leftX,
          labelX: leftX - GAP - 4,
          anchor: "end",
          above: false,
        }
      : {
          kind: leftKind,
          rows: left,
          nodeX: GAP,
          labelX: 2 * GAP + 2,
          anchor: "start",
          above: true,
        },
    {
      kind: "agreement",
      rows: agreements,
      nodeX: agreementX,
      labelX: agreementX - GAP,
      anchor: "end",
      above: false,
    },
    {
      kind: "sector",
      rows: sectors,
      nodeX: sectorX,
      labelX: sectorX + GAP + 4,
      anchor: "start",
      above: false,
    },
  ];
  return columns.filter((column) => column.rows.length > 0);
}

/** What stands above the columns, and the columns side by side. */
export function stack(columns: readonly Column[]): { above: Column | undefined; beside: Column[] } {
  return {
    above: columns.find((column) => column.above),
    beside: columns.filter((column) => !column.above),
  };
}

/** Height that the words of a column need. */
export function heightOf({ rows }: Column): number {
  return sum(rows, ({ height }) => height);
}

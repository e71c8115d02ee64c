import { csvFormatRows } from "d3-dsv";
import type { FileCell, Sheet } from "./rows.ts";

/** Told by it, spreadsheets read the file as UTF-8. */
const MARK = "\u{FEFF}";

/** One table with one header row, RFC 4180 with a byte-order mark; what a spreadsheet would take for a formula is plain text. */
export function csvOf({ header, rows }: Pick<Sheet, "header" | "rows">): string {
  const lines = [header, ...rows].map((row) => row.map(written));
  return `${MARK}${csvFormatRows(lines).replaceAll("\n", "\r\n")}\r\n`;
}

function written(cell: FileCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return harmless(typeof cell === "string" ? cell : cell.date);
}

/** @see https://owasp.org/www-community/attacks/CSV_Injection */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

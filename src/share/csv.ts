import { csvFormatRows } from "d3-dsv";
import type { Cell } from "../figures/figure.ts";
import type { Entry } from "../model/glossary.ts";
import type { Glossary } from "./glossary.ts";
import type { Sheet } from "./rows.ts";

/** Told by it, spreadsheets read the file as UTF-8. */
const MARK = "\u{FEFF}";

/** RFC 4180 with a byte-order mark; what a spreadsheet would take for a formula is plain text. */
export function csvOf({ header, rows }: Pick<Sheet, "header" | "rows">): string {
  const lines = [header, ...rows].map((row) => row.map(written));
  return `${MARK}${csvFormatRows(lines).replaceAll("\n", "\r\n")}\r\n`;
}

/**
 * A view as CSV, its words explained in a column of their own: each in the first
 * row that has it, and those of finding, notes and header in the first row of all.
 */
export function explainedCsv(sheet: Sheet, column: string, { mark }: Glossary): string {
  const seen = new Set<string>();
  const inRows = sheet.rows.map((row) =>
    // The last two columns are ids.
    row
      .slice(0, -2)
      .filter((cell) => typeof cell === "string")
      .flatMap((cell) => mark(cell, seen))
      .flatMap((piece) => (typeof piece === "string" ? [] : lineOf(piece.entry))),
  );
  const elsewhere = sheet.glossary.filter(({ id }) => !seen.has(id)).map(lineOf);
  return csvOf({
    header: [...sheet.header, column],
    rows: sheet.rows.map((row, index) => {
      const lines = [...(index === 0 ? elsewhere : []), ...(inRows[index] ?? [])];
      return [...row, lines.join("\n") || undefined];
    }),
  });
}

function lineOf({ words, definition }: Pick<Entry, "words" | "definition">): string {
  return `${words[0]}: ${definition}`;
}

function written(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return harmless(typeof cell === "string" ? cell : cell.date);
}

/** @see https://owasp.org/www-community/attacks/CSV_Injection */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

import type { Cited } from "./citation.ts";
import type { Sheet } from "./rows.ts";

/** A view as JSON: what it is, its columns and rows as in the table, its sources. */
export function jsonOf({ header, rows, sources }: Sheet, about: Cited): string {
  const plain = rows.map((row) =>
    Object.fromEntries(
      header.map((name, index) => {
        const cell = row[index];
        return [name, typeof cell === "object" ? cell.date : (cell ?? null)];
      }),
    ),
  );
  return `${JSON.stringify({ about, rows: plain, sources }, null, 2)}\n`;
}

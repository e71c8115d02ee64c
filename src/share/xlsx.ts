import type { FileCell, Sheet } from "./rows.ts";

/** Names of the sheets and of their columns, in the reader's language. */
export interface XlsxWords {
  readonly data: string;
  readonly links: string;
  readonly sources: string;
  readonly about: string;
  readonly glossary: string;
  readonly sourceHeader: readonly string[];
  readonly glossaryHeader: readonly string[];
  /** What the file is, one line each: what, and its value. */
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/** A workbook with typed cells: the data, the sources, the words explained, what it is. Its library comes when it is asked for. */
export async function xlsxOf(sheet: Sheet, words: XlsxWords): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  const head = (labels: readonly string[]) =>
    labels.map((value) => ({ value, type: String, fontWeight: "bold" as const }));
  const sources = sheet.sources.map(({ id, title, publisher, date, url }) =>
    [id, title, publisher, date === undefined ? undefined : { date }, url].map(typed),
  );
  const tableOf = (name: string, { header, rows }: Pick<Sheet, "header" | "rows">) => ({
    sheet: name,
    data: [head(header), ...rows.map((row) => row.map(typed))],
    stickyRowsCount: 1,
  });
  const book = writeXlsxFile([
    tableOf(words.data, sheet),
    ...(sheet.links ? [tableOf(words.links, sheet.links)] : []),
    {
      sheet: words.sources,
      data: [head(words.sourceHeader), ...sources],
      stickyRowsCount: 1,
    },
    {
      sheet: words.glossary,
      data: [
        head(words.glossaryHeader),
        ...sheet.glossary.map(({ words: [word], definition, sources: ids }) =>
          [word, definition, ids?.join("; ")].map(typed),
        ),
      ],
      stickyRowsCount: 1,
    },
    { sheet: words.about, data: words.lines.map((line) => line.map(typed)) },
  ]);
  return book.toBlob();
}

/** A cell by its kind; a text is never a formula, a year is a number, and a month is no day. */
function typed(cell: FileCell) {
  if (cell === undefined) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "string") return { value: cell, type: String };
  if (/^\d{4}$/.test(cell.date)) return { value: Number(cell.date), type: Number };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell.date)) return { value: cell.date, type: String };
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
}

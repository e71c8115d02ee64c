import type { BoundFigure } from "../figures/figure.ts";
import type { Cell, Column, Span, Table } from "../figures/table.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Entry } from "../model/glossary.ts";
import { get } from "../model/lookup.ts";
import type { Model } from "../model/schema.ts";
import { entriesOf, type Glossary, textsOfView } from "./glossary.ts";

/** A number, words, or a day, month or year; absent means not stated. */
export type FileCell = Exclude<Cell, Span>;

/** The table of a view as it goes into a file: raw numbers, ISO dates, and who says so. */
export interface Sheet {
  /** Name and, in brackets, unit or currency; the last two are ours. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
  /** The links between what rows speak of, where there are any. */
  readonly links: Pick<Sheet, "header" | "rows"> | undefined;
  /** Words of the view that are explained. */
  readonly glossary: readonly Entry[];
  /** Sources of all rows. */
  readonly sources: readonly SourceRow[];
}

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | undefined;
  readonly url: string | undefined;
}

export function sheetOf(
  figure: BoundFigure,
  model: Model,
  locale: Locale,
  glossary: Glossary,
): Sheet {
  const { table } = figure;
  const byId = new Map(figure.marks.map((mark) => [mark.id, mark]));
  const used = new Set<string>();
  const sourcesOf = ({ mark, sources }: Table["rows"][number]) => {
    const items =
      byId
        .get(mark)
        ?.evidence()
        .flatMap((group) => group.items) ?? [];
    const ids = [...new Set(sources ?? items.map(({ source }) => source))];
    for (const source of ids) used.add(source);
    return ids;
  };
  const partOf = ({ columns, rows }: Table) => ({
    header: [
      ...columns.flatMap((column) => namesOf(column, locale)),
      locale.say("file.column.mark"),
      locale.say("file.column.sources"),
    ],
    rows: rows.map((row) => [
      ...columns.flatMap(({ isSpan }, at) => filed(row.cells[at], isSpan)),
      row.mark,
      sourcesOf(row).join("; ") || undefined,
    ]),
  });
  return {
    ...partOf(table),
    links: table.links && partOf(table.links),
    glossary: entriesOf(glossary, textsOfView(figure)),
    sources: [...used].map((id) => {
      const { title, publisher, date, url } = get(model, "sources", id);
      return { id, title, publisher, date, url };
    }),
  };
}

function namesOf({ label, unit, isSpan }: Column, { say }: Locale): string[] {
  if (isSpan) return [say("file.column.from", { label }), say("file.column.to", { label })];
  return [unit ? `${label} [${unit}]` : label];
}

/** A cell as it stands in a file; in a column of spans as a beginning and an end. */
function filed(cell: Cell, isSpan = false): FileCell[] {
  if (!isSpan) return [typeof cell === "object" && "words" in cell ? cell.words : cell];
  if (typeof cell !== "object") return [cell, cell];
  const ends = "words" in cell ? [cell.from, cell.to] : [cell.date, cell.date];
  return ends.map((date) => (date === undefined ? undefined : { date }));
}

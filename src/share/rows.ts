import type { BoundFigure, Cell } from "../figures/figure.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Entry } from "../model/glossary.ts";
import { get } from "../model/lookup.ts";
import type { Model } from "../model/schema.ts";
import { entriesOf, type Glossary, textsOfView } from "./glossary.ts";

/** The table of a view as it goes into a file: raw numbers, ISO dates, and who says so. */
export interface Sheet {
  /** Name and, in brackets, unit or currency; the last two are ours. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
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
  const { columns, rows } = figure.table;
  const byId = new Map(figure.marks.map((mark) => [mark.id, mark]));
  const used = new Set<string>();
  const sourcesOf = (id: string) => {
    const items =
      byId
        .get(id)
        ?.evidence()
        .flatMap((group) => group.items) ?? [];
    const ids = [...new Set(items.map(({ source }) => source))];
    for (const source of ids) used.add(source);
    return ids;
  };
  return {
    header: [
      ...columns.map(({ label, unit }) => (unit ? `${label} [${unit}]` : label)),
      locale.say("file.column.mark"),
      locale.say("file.column.sources"),
    ],
    rows: rows.map(({ mark, cells }) => [...cells, mark, sourcesOf(mark).join("; ") || undefined]),
    glossary: entriesOf(glossary, textsOfView(figure)),
    sources: [...used].map((id) => {
      const { title, publisher, date, url } = get(model, "sources", id);
      return { id, title, publisher, date, url };
    }),
  };
}

import { memo, type ReactNode, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { Scroller } from "./Scroller.tsx";

type Cell =
  | string
  | number
  | { readonly date: string }
  /** A span of time, as a reader says it. */
  | { readonly words: string }
  | undefined;

interface Props {
  readonly caption: string;
  /** Columns that are raw are for files and not shown. */
  readonly columns: readonly {
    readonly label: string;
    readonly unit?: string;
    readonly isRaw?: boolean;
  }[];
  readonly rows: readonly {
    readonly mark: string;
    readonly cells: readonly Cell[];
  }[];
  readonly locale: Locale;
  /** Makes what puts explanations into texts, in the order in which it is given them. */
  makeExplained?(): (text: string) => ReactNode;
}

/** Rows shown at once; with many more a page would be slow and nobody would read them. */
const PAGE = 1000;

/** The numbers of a picture, every digit of them, one or more rows a mark; an empty cell says "not stated". */
export const DataTable = memo(function DataTable(props: Props) {
  const { caption, columns, rows, locale, makeExplained } = props;
  const explained = makeExplained?.() ?? ((text: string) => text);
  const [most, setMost] = useState(PAGE);
  const hidden = rows.length - most;
  const shown = columns.flatMap((column, at) => (column.isRaw ? [] : [{ ...column, at }]));
  return (
    <>
      <Scroller label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {shown.map(({ label, unit }) => (
                <th key={label} scope="col">
                  {explained(label)}
                  {unit && <small> ({unit})</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ mark, cells }) => (
              <tr
                key={`${mark} ${cells.map((cell) => textOf(cell, locale)).join()}`}
                data-row={mark}
              >
                {shown.map(({ label, at }) => {
                  const cell = cells[at];
                  const text = explained(textOf(cell, locale));
                  if (at === 0)
                    return (
                      <th key={label} scope="row">
                        {text}
                      </th>
                    );
                  return (
                    <td key={label} data-kind={kindOf(cell)}>
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {hidden > 0 && (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          {locale.say("table.more", { count: Math.min(PAGE, hidden), all: hidden })}
        </button>
      )}
    </>
  );
});

function textOf(cell: Cell, locale: Locale): string {
  if (cell === undefined) return locale.say("notStated");
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return locale.exact(cell);
  return "words" in cell ? cell.words : locale.date(cell.date);
}

function kindOf(cell: Cell): string {
  if (cell === undefined) return "none";
  return typeof cell === "object" ? "date" : typeof cell;
}

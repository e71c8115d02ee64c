/** A stretch of time by its first and last day, month or year, and how a reader says it. */
export interface Span {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly words: string;
}

/** A number, words, a day, month or year as `2025-08-29`, or a span of them; absent means not stated. */
export type Cell = string | number | { readonly date: string } | Span | undefined;

export interface Column {
  readonly label: string;
  readonly unit?: string;
  /** Only for files: as a number or a date what the page says in words beside it. */
  readonly isRaw?: boolean;
  /** May hold spans: a file has a column for the beginning and one for the end. */
  readonly isSpan?: boolean;
}

/** The same numbers as the picture, for a reader and for a file. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly {
    /** The mark this row speaks of. */
    readonly mark: string;
    readonly cells: readonly Cell[];
    /** Ids of the sources of this row alone; absent where it rests on all that its mark does. */
    readonly sources?: readonly string[];
  }[];
  /** Of a picture of nodes and links: the links, as rows speak of nodes. */
  readonly links?: Omit<Table, "links">;
}

/** A number, words, or a day, month or year as `2025-08-29`; absent means not stated. */
export type Cell = string | number | { readonly date: string } | undefined;

/** The same numbers as the picture, for a reader and for a file. */
export interface Table {
  readonly columns: readonly { readonly label: string; readonly unit?: string }[];
  readonly rows: readonly {
    /** The mark this row speaks of. */
    readonly mark: string;
    readonly cells: readonly Cell[];
  }[];
}

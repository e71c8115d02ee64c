import type { Cited } from "./citation.ts";
import type { Sheet } from "./rows.ts";

/** What the file is; its licence where the model names one, and a citation to paste. */
export interface About extends Cited {
  readonly license: string | undefined;
  readonly citation: string;
}

/** A view as JSON: what it is, its columns and rows as in the table, its sources and the words explained. */
export function jsonOf(sheet: Sheet, about: About): string {
  const { glossary, sources } = sheet;
  const plain = ({ header, rows }: Pick<Sheet, "header" | "rows">) =>
    rows.map((row) =>
      Object.fromEntries(
        header.map((name, index) => {
          const cell = row[index];
          return [name, typeof cell === "object" ? cell.date : (cell ?? null)];
        }),
      ),
    );
  const explained = glossary.map(({ words, definition, sources: on }) => ({
    word: words[0],
    definition,
    sources: on ?? [],
  }));
  return `${JSON.stringify(
    {
      about,
      rows: plain(sheet),
      ...(sheet.links && { links: plain(sheet.links) }),
      sources,
      glossary: explained,
    },
    null,
    2,
  )}\n`;
}

import { LANGUAGES, type Language } from "../i18n/languages.ts";

/** A value of a flat table. */
export type Flat = string | number | boolean | undefined;

export interface FlatTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Flat[])[];
}

type Fields = Record<string, unknown>;

/**
 * A collection of records as tables: scalar fields as they are, words in three
 * languages as `label_en`, `label_ja`, `label_hi` (as `label` where no record of
 * the table has more than English), fields of fields as `amount_value`, lists of ids joined by "; ". Lists of records become tables of
 * their own (`series_points`), each row with the `id` of its record and its
 * place in the list. Claims of all collections are one table; see `claimsOf`.
 */
export function flatten(name: string, records: readonly Fields[]): FlatTable[] {
  const inner = new Map<string, Fields[]>();
  const rows = records.map((record) => {
    const row: Record<string, Flat> = {};
    for (const [key, value] of Object.entries(record)) {
      if (key === "claims") continue;
      if (isListOfRecords(value))
        for (const [at, item] of value.entries())
          inner.set(key, [...(inner.get(key) ?? []), { record: record.id, place: at, ...item }]);
      else put(row, key, value);
    }
    return row;
  });
  const nested = [...inner].flatMap(([key, items]) => flatten(`${name}_${key}`, items));
  return [tableOf(name, rows), ...nested];
}

/** Every claim with the record it speaks of: collection, id and place among its claims. */
export function claimsOf(collections: Readonly<Record<string, readonly Fields[]>>): FlatTable {
  const rows: Record<string, Flat>[] = [];
  for (const [collection, records] of Object.entries(collections))
    for (const { id, claims } of records)
      if (isListOfRecords(claims))
        for (const [place, claim] of claims.entries()) {
          const row: Record<string, Flat> = { collection, record: String(id), place };
          for (const [key, value] of Object.entries(claim)) put(row, key, value);
          rows.push(row);
        }
  return tableOf("claims", rows);
}

function put(row: Record<string, Flat>, key: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value) && value.some(isText)) {
    const texts = value.map((item) => (isText(item) ? item : { en: plain(item) }));
    for (const language of LANGUAGES)
      if (texts.some((text) => text[language] !== undefined))
        row[`${key}_${language}`] = texts.map((text) => text[language] ?? "").join("; ");
  } else if (Array.isArray(value)) row[key] = value.map(plain).join("; ");
  else if (typeof value === "object")
    for (const [inner, item] of Object.entries(value)) put(row, `${key}_${inner}`, item);
  else row[key] = value as Flat;
}

function isText(item: unknown): item is Partial<Record<Language, string>> {
  return (
    typeof item === "object" &&
    item !== null &&
    "en" in item &&
    Object.keys(item).every((key) => LANGUAGES.some((language) => language === key))
  );
}

function plain(item: unknown): string {
  return typeof item === "object" ? JSON.stringify(item) : String(item);
}

function isListOfRecords(value: unknown): value is Fields[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (item) => typeof item === "object" && item !== null && !Array.isArray(item) && !isText(item),
    )
  );
}

/** Columns in the order in which records name them first; a plain text is English, beside translated ones too. */
function tableOf(name: string, rows: readonly Record<string, Flat>[]): FlatTable {
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = [...named].filter((column) => !named.has(`${column}_en`));
  return {
    name,
    columns,
    rows: rows.map((row) =>
      columns.map((column) =>
        column.endsWith("_en") ? (row[column] ?? row[column.slice(0, -3)]) : row[column],
      ),
    ),
  };
}

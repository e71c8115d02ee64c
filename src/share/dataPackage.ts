import { COLLECTIONS, type Model } from "../model/schema.ts";
import { csvOf } from "./csv.ts";
import { claimsOf, type Flat, type FlatTable, flatten } from "./flat.ts";
import { versionOf } from "./version.ts";

/** Files of a data package by their names; `datapackage.json` describes the others. */
export type Files = ReadonlyMap<string, string>;

/**
 * The whole model as a Frictionless data package: a CSV for each collection, one
 * for all claims, and its licence.
 *
 * @see https://specs.frictionlessdata.io/data-package/
 */
export function dataPackage(model: Model, name: string): Files {
  const collections = Object.fromEntries(
    Object.keys(COLLECTIONS).map((key) => [key, model[key as keyof typeof COLLECTIONS]]),
  ) as unknown as Record<string, readonly Record<string, unknown>[]>;
  const tables = [
    ...Object.entries(collections).flatMap(([key, records]) => flatten(key, records)),
    claimsOf(collections),
  ].filter(({ rows }) => rows.length > 0);
  const license = licenseOf(model);
  const descriptor = {
    profile: "data-package",
    name,
    title: typeof model.title === "string" ? model.title : model.title.en,
    version: versionOf(model),
    ...(model.asOf && { created: `${model.asOf}T00:00:00Z` }),
    ...(model.license && { licenses: [{ name: model.license, path: LICENSE }] }),
    resources: tables.map(resourceOf),
  };
  return new Map([
    ["datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`],
    ...(license === undefined ? [] : [[LICENSE, license] as const]),
    ...tables.map((table): [string, string] => [
      `${table.name.toLowerCase()}.csv`,
      // Programs that read packages take the mark that spreadsheets want for a letter.
      csvOf({ header: table.columns, rows: table.rows.map((row) => row.map(written)) }).slice(1),
    ]),
  ]);
}

const LICENSE = "LICENSE.txt";

/** What it is and what may be done with it; absent where the model names no licence. */
function licenseOf(model: Model): string | undefined {
  const { title, license } = model;
  if (!license) return undefined;
  return [
    typeof title === "string" ? title : title.en,
    `Version ${versionOf(model)}${model.asOf ? `, as of ${model.asOf}` : ""}`,
    "",
    `Licence: ${license}`,
    `https://spdx.org/licenses/${license}.html`,
    "",
  ].join("\n");
}

function written(value: Flat) {
  return typeof value === "boolean" ? String(value) : value;
}

function resourceOf(table: FlatTable) {
  const { name, columns, rows } = table;
  const isUnique = columns[0] === "id" && new Set(rows.map(([id]) => id)).size === rows.length;
  return {
    name: name.toLowerCase(),
    path: `${name.toLowerCase()}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map((column, index) => ({ name: column, type: typeOf(table, index) })),
      missingValues: [""],
      ...(isUnique && { primaryKey: "id" }),
      ...(name === "claims" && {
        foreignKeys: [{ fields: "source", reference: { resource: "sources", fields: "id" } }],
      }),
    },
  };
}

/** The narrowest type that all values of a column have. */
function typeOf({ rows }: FlatTable, index: number): string {
  const values = rows.map((row) => row[index]).filter((value) => value !== undefined);
  if (values.every((value) => typeof value === "boolean")) return "boolean";
  if (!values.every((value) => typeof value === "number")) return "string";
  return values.every((value) => Number.isInteger(value)) ? "integer" : "number";
}

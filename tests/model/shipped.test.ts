import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { find } from "../../src/model/lookup.ts";
import { readModel } from "../../src/model/read.ts";
import { fileSchema, type Text } from "../../src/model/schema.ts";
import { danglingIn } from "./dangling.ts";

const open = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");

const text = open("partnership.json");
const file = JSON.parse(text) as Record<string, unknown>;
const { model, report } = readModel(text);

/** Every id that stands in a field of one of these names, anywhere in a value. */
function named(value: unknown, fields: ReadonlySet<string>): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    fields.has(key) && !Array.isArray(value)
      ? [child].flat().filter((id): id is string => typeof id === "string")
      : named(child, fields),
  );
}

describe("the shipped model", () => {
  test("reads with no fault at all", () => {
    expect(report.faults).toEqual([]);
  });

  test("is shown whole", () => {
    expect(report.records.shown).toBe(report.records.file);
  });

  test("names only records that it holds", () => {
    expect(danglingIn(model)).toEqual([]);
  });

  test.each([
    ["areas", 8],
    ["sectors", 16],
    ["agreements", 46],
    ["commitments", 3],
    ["statements", 18],
  ] as const)("holds its %s: %i", (collection, count) => {
    expect(model[collection]).toHaveLength(count);
  });

  test("counts thirteen documents, each with its own number", () => {
    const numbers = model.agreements.flatMap(({ counted }) => counted ?? []);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
  });

  test("starts from a source that it holds", () => {
    expect(find(model, model.leadSource ?? "")?.collection).toBe("sources");
  });

  test("cites every source for something", () => {
    const { sources, ...rest } = model;
    const cited = new Set(named(rest, new Set(["source", "also", "sources"])));
    expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe("the statements of the lead source", () => {
  test("are numbered R1 to R18", () => {
    expect(model.statements.map(({ id }) => id)).toEqual(
      Array.from({ length: 18 }, (_, index) => `R${index + 1}`),
    );
  });

  test.each([
    ["R1", [2]],
    ["R2", [4, 16]],
    ["R3", [4]],
    ["R4", [5]],
    ["R5", [6]],
    ["R6", [7, 9]],
    ["R7", [8]],
    ["R8", [12]],
    ["R9", [13]],
    ["R10", [13]],
    ["R11", [14]],
    ["R12", [15]],
    ["R13", [18]],
    ["R14", [19]],
    ["R15", [20]],
    ["R16", [21]],
    ["R17", [1, 22]],
    ["R18", [23]],
  ])("cite it with its lines: %s, %j", (id, lines) => {
    const claims = model.statements.find((statement) => statement.id === id)?.claims ?? [];
    const own = claims.filter(({ source }) => source === model.leadSource);
    const cited = own.flatMap(({ locator }) => (locator.match(/\d+/g) ?? []).map(Number));
    expect([...new Set(cited)].toSorted((a, b) => a - b)).toEqual(lines);
  });

  test("cite nothing but it", () => {
    const sources = model.statements.flatMap(({ claims }) => claims.map(({ source }) => source));
    expect(new Set(sources)).toEqual(new Set(["visit-report"]));
  });
});

describe("a label of the shipped model", () => {
  const labels: [string, Text][] = [
    ...[...model.areas, ...model.sectors, ...model.commitments, ...model.targets].map(
      ({ id, label }): [string, Text] => [id, label],
    ),
    ...model.agreements.flatMap(({ id, title, short }): [string, Text][] => [
      [`${id}, title`, title],
      [`${id}, short`, short],
    ]),
  ];

  test.each(["en", "ja", "hi"] as const)("is known in %s", (language) => {
    const unknown = labels.filter(
      ([, label]) => typeof label === "string" || label[language] === undefined,
    );
    expect(unknown.map(([id]) => id)).toEqual([]);
  });

  test("in Japanese or Hindi is written in that language's script", () => {
    const foreign = labels.filter(
      ([, label]) =>
        typeof label !== "string" &&
        (!/[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}A-Z]/u.test(label.ja ?? "") ||
          !/[\p{sc=Deva}A-Z]/u.test(label.hi ?? "")),
    );
    expect(foreign).toEqual([]);
  });
});

describe("the shipped file", () => {
  test("takes no more than 70,000 bytes on the way, without its blanks", () => {
    expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThanOrEqual(70_000);
  });

  test("points at its schema", () => {
    expect(file.$schema).toBe("./partnership.schema.json");
  });

  test("has the schema that the reader has", () => {
    const written = JSON.parse(open("partnership.schema.json"));
    const own = z.toJSONSchema(fileSchema(), { target: "draft-2020-12", reused: "ref" });
    expect(JSON.stringify(written) === JSON.stringify(JSON.parse(JSON.stringify(own)))).toBe(true);
  });

  test("never writes null", () => {
    expect(/:\s*null\b/.test(text)).toBe(false);
  });
});

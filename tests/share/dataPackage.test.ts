import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { COLLECTIONS } from "../../src/model/schema.ts";
import { dataPackage } from "../../src/share/dataPackage.ts";
import { flatten } from "../../src/share/flat.ts";
import { zipOf } from "../../src/share/zip.ts";
import { shipped } from "../figures/shipped.ts";

test("an independent validator reads every table of the data package, unpacked from what a reader gets, row by row", async () => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  mkdirSync(folder, { recursive: true });
  const zip = await zipOf(dataPackage(shipped, "test"));
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  expect(strFromU8(files["LICENSE.txt"] ?? new Uint8Array())).toContain("CC-BY-4.0");
  const pack = await Package.load(join(folder, "datapackage.json"), { strict: true });
  expect(pack.errors).toEqual([]);
  expect(pack.valid).toBe(true);
  const counts = new Map<string, number>();
  for (const resource of pack.resources) {
    const rows = await resource.read({ keyed: true, relations: resource.name === "claims" });
    counts.set(resource.name, rows.length);
  }
  expect(counts.get("sources")).toBe(shipped.sources.length);
  expect(counts.get("agreements")).toBe(shipped.agreements.length);
  const claims = Object.keys(COLLECTIONS).flatMap((key) =>
    (
      shipped[key as keyof typeof COLLECTIONS] as readonly { claims?: readonly unknown[] }[]
    ).flatMap((record) => record.claims ?? []),
  );
  expect(counts.get("claims")).toBe(claims.length);
  expect(counts.get("series_points")).toBe(
    shipped.series.reduce((sum, { points }) => sum + points.length, 0),
  );
}, 30_000);

test("an English text stands in one column, alone or beside its translations, in a list too", () => {
  const [table, ...others] = flatten("made", [
    { id: "a", note: "plain", gaps: ["one", { en: "two", ja: "二" }] },
    { id: "b", note: { en: "said", hi: "कहा" } },
  ]);
  expect(others).toEqual([]);
  expect(table).toEqual({
    name: "made",
    columns: ["id", "gaps_en", "gaps_ja", "note_en", "note_hi"],
    rows: [
      ["a", "one; two", "; 二", "plain", undefined],
      ["b", undefined, undefined, "said", "कहा"],
    ],
  });
});

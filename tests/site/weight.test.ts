import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";

const dist = resolve(import.meta.dirname, "../../dist");
type Chunk = { file: string; imports?: string[]; dynamicImports?: string[] };
const manifest = JSON.parse(readFileSync(resolve(dist, ".vite/manifest.json"), "utf8")) as Record<
  string,
  Chunk
>;

/** Files that an entry needs before it runs. */
function filesOf(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) filesOf(next, seen);
  return seen;
}

/** kB, compressed with brotli as static hosts send them, of the scripts that the first explore page of a figure loads. */
function weightOf(figure: string): number {
  const files = new Set(
    [
      "index.html",
      `src/figures/${figure}/index.ts`,
      "src/i18n/messages/en.json",
      "src/i18n/messages/en.parts.ts",
      `src/i18n/messages/en.json?${figure}`,
    ].flatMap((key) => [...filesOf(key)]),
  );
  const bytes = [...files]
    .filter((file) => file.endsWith(".js"))
    .map((file) => brotliCompressSync(readFileSync(resolve(dist, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

test.each([
  ["investment", 201],
  ["people", 200],
  ["network", 145],
  ["flows", 203],
  ["companies", 200],
  ["wording", 130],
  ["timeline", 130],
  ["places", 130],
])("the first page of %s loads at most %i kB of scripts", (figure, most) => {
  const weight = weightOf(figure);
  expect(weight).toBeGreaterThan(20); // a key that is not in the manifest weighs nothing
  expect(weight).toBeLessThanOrEqual(most);
});

test("the model is at most 70 kB on its way", () => {
  const model = readFileSync(resolve(dist, "data/partnership.json"));
  expect(brotliCompressSync(model).length).toBeLessThanOrEqual(70_000);
});

test.each(["ja", "hi"])("translations into %s are at most 32 kB on their way", (language) => {
  const [file = ""] = filesOf(`data/translations/${language}.json`);
  const size = brotliCompressSync(readFileSync(resolve(dist, file))).length;
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(32_000);
});

/** kB of a text on its way. */
const kilobytes = (text: string) => brotliCompressSync(text).length / 1000;

test.each(
  ["en", "ja", "hi"].flatMap((language) => FIGURES.map((figure) => `${language}/embed/${figure}`)),
)("%s shows its figure after 14 kB and needs no more than 20 kB", (address) => {
  const html = readFileSync(resolve(dist, address, "index.html"), "utf8");
  const drawn = html.lastIndexOf("</svg>");
  expect(html.slice(0, drawn)).toContain("data-rung");
  expect(kilobytes(html.slice(0, drawn))).toBeLessThanOrEqual(14);
  expect(kilobytes(html)).toBeLessThanOrEqual(20);
  // Nothing else is asked for before a control is used.
  expect(html).not.toMatch(
    /<link rel="(?:stylesheet|preload|modulepreload)|<script[^>]* src=|<img/,
  );
});

import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pageAddresses, viewOf } from "../../src/site/addresses.ts";
import { keptFiles } from "../../src/site/kept.ts";

const room = mkdtempSync(join(tmpdir(), "atlas-kept-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

function put(path: string, text = path) {
  mkdirSync(dirname(join(room, path)), { recursive: true });
  writeFileSync(join(room, path), text);
}

test("a file is kept under what is in it, a page under the address it is asked for at", () => {
  for (const path of [
    "index.html",
    "en/index.html",
    "data/partnership.json",
    "assets/a-12345678.js",
  ])
    put(path);
  const digest = createHash("sha256").update("en/index.html").digest("base64");
  expect(keptFiles(room)).toEqual([
    { url: "assets/a-12345678.js", revision: null },
    { url: "data/partnership.json", revision: expect.any(String), integrity: expect.any(String) },
    { url: "en/", revision: digest.slice(0, 12), integrity: `sha256-${digest}` },
    { url: "./", revision: expect.any(String), integrity: expect.any(String) },
  ]);
});

test("what hosts and frames have is not kept", () => {
  const before = keptFiles(room).length;
  for (const path of [
    "_headers",
    ".htaccess",
    "404.html",
    "sw.js",
    "frame.js",
    "hosts/nginx.conf",
    "cards/en/people.png",
    "take/atlas.html",
    "en/embed/people/index.html",
    "en/explore/people/oembed.json",
    "assets/engine-people-12345678.js",
    "assets/edition-en-12345678.js",
    "data/package/claims.csv",
    ".vite/manifest.json",
  ])
    put(path);
  expect(keptFiles(room)).toHaveLength(before);
});

test("of the built site every page but the frames is kept, and every script of the app", () => {
  const dist = resolve(import.meta.dirname, "../../dist");
  const urls = new Set(keptFiles(dist).map(({ url }) => url));
  const pages = pageAddresses().filter((address) => viewOf(address) !== "embed");
  expect(pages.filter((address) => !urls.has(`${address}/`))).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Record<
    string,
    { file: string }
  >;
  const scripts = Object.values(manifest).map(({ file }) => file);
  expect(scripts.filter((file) => !urls.has(file))).toEqual([]);
  // The worker that was built names them all.
  const worker = readFileSync(join(dist, "sw.js"), "utf8");
  expect([...urls].filter((url) => !worker.includes(url))).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");
const LEAVES = ["model", "camera", "graph", "plot", "url", "i18n", "ui"];

/** Besides itself, each room may import from the rooms named here and from no other. */
const BELOW: Record<string, readonly string[]> = {
  main: ["app", "ui"],
  // Frames: the app's own hand-over, and the views without router, door or query client.
  embed: ["app", "views", "share", "figures", ...LEAVES],
  // The app as one file: its entry and its address.
  single: ["app", "share", "figures", ...LEAVES],
  app: ["views", "share", "figures", ...LEAVES],
  views: ["share", "figures", ...LEAVES],
  // `data` is the folder beside this one: what is kept by hand.
  share: ["figures", "data", ...LEAVES],
  figures: LEAVES,
  // Components speak the reader's language; they know no figure and no model.
  ui: ["i18n"],
  model: [],
  // Networks of any size: where nodes stand and how they are drawn. It knows no model and no React.
  graph: ["camera"],
  // What part of a picture is seen, and hands that move it. It knows neither model nor React.
  camera: [],
  plot: [],
  url: [],
  i18n: ["data"],
  // Runs at build and in the terminal, beside the app, which it mounts.
  site: ["app", "share", "figures", ...LEAVES],
};

/** `figures/network/View.tsx` → `["figures", "network"]`; `figures/ids.ts` → `["figures"]`. */
function placeOf(path: string): [room: string, cell?: string] {
  const [room = "", cell = "", file] = relative(SRC, path).split(sep);
  if (room === "..") return [cell];
  if (cell === "") return [room.replace(/\.tsx?$/, "")];
  return file ? [room, cell] : [room];
}

function mayImport(from: string, to: string): boolean {
  const [room, cell] = placeOf(from);
  const [toRoom, toCell] = placeOf(to);
  if (toRoom === "ui" && to.endsWith(".css")) return ["main", "ui", "embed"].includes(room);
  if (room === toRoom) return !cell || !toCell || cell === toCell; // neighbours stay apart
  const corridor = toRoom === "figures" || toRoom === "views";
  const inner = corridor && toCell && room !== "app" && room !== "embed";
  return !inner && (BELOW[room] ?? []).includes(toRoom);
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(/\b(?:from|import\(?)\s*"([^"]+)"/g);
  return [...found].map(([, path = ""]) => path);
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
  .map((file) => join(SRC, file));

test.each(files.map((file) => relative(SRC, file)))("%s keeps to its floor", (name) => {
  const from = join(SRC, name);
  const strays = importsOf(from)
    .filter((path) => path.startsWith("."))
    .map((path) => resolve(dirname(from), path))
    .filter((to) => !mayImport(from, to))
    .map((to) => relative(SRC, to));
  expect(strays).toEqual([]);
});

test("the table turns away a stray", () => {
  const at = (path: string) => join(SRC, path);
  expect(mayImport(at("model/read.ts"), at("plot/theme.ts"))).toBe(false);
  expect(mayImport(at("figures/people/data.ts"), at("figures/network/data.ts"))).toBe(false);
  expect(mayImport(at("views/explore/Explore.tsx"), at("figures/network/View.tsx"))).toBe(false);
  expect(mayImport(at("views/explore/Explore.tsx"), at("views/sources/Sources.tsx"))).toBe(false);
  expect(mayImport(at("plot/text.ts"), at("model/schema.ts"))).toBe(false);
  expect(mayImport(at("figures/people/data.ts"), at("model/targets.ts"))).toBe(true);
});

test("neither the model nor the language room knows React or the DOM", () => {
  for (const file of files.filter((f) => ["model", "i18n"].includes(placeOf(f)[0]))) {
    expect(importsOf(file).filter((path) => /react/.test(path))).toEqual([]);
    expect(readFileSync(file, "utf8")).not.toMatch(/\b(?:document|window|fetch)\s*[.(]/);
  }
});

test("no text of a model can become markup: the sinks are not used", () => {
  const sink =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|dangerouslySetInnerHTML|\.html\(|setAttribute\("style"/;
  const users = files
    // Markup is read there, by the build, and never written.
    .filter((file) => !file.endsWith(join("site", "markup.ts")))
    .filter((file) => sink.test(readFileSync(file, "utf8")));
  expect(users.map((file) => relative(SRC, file))).toEqual([]);
});

test("no record of a model is spread into an element", () => {
  const spread =
    /\{\.\.\.(?:node|record|row|claim|series|target|commitment|agreement|source|item)\}/;
  const users = files.filter(
    (file) => file.endsWith("x") && spread.test(readFileSync(file, "utf8")),
  );
  expect(users.map((file) => relative(SRC, file))).toEqual([]);
});

test("no country, company or amount is written in the source", () => {
  const subject = /\b(?:India|Japan|Modi|Ishiba|Suzuki|JPY|INR|yen|rupee|trillion yen)\b/;
  const users = files
    .filter((file) => !file.includes(`${sep}site${sep}`))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")
        .split("\n")
        .filter((line) => subject.test(line))
        .map((line) => `${relative(SRC, file)}: ${line.trim()}`),
    );
  expect(users).toEqual([]);
});

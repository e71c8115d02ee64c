import fc from "fast-check";
import { expect, test } from "vitest";
import { networkData } from "../../src/figures/network/data.ts";
import { isBold, type PlacedNode } from "../../src/figures/network/layout.ts";
import { options } from "../../src/figures/network/options.ts";
import { placesIn, readMoved } from "../../src/figures/network/places.ts";
import { layoutWeb } from "../../src/figures/network/web.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { LINE } from "../../src/plot/Label.tsx";
import { textWidth } from "../../src/plot/text.ts";
import { readQuery } from "../../src/url/query.ts";
import { locales, shipped } from "./shipped.ts";

const locale = await locales();
const web = (query: string, focus = "") =>
  networkData(
    { model: shipped, lens: "all", locale: locale.en, focus },
    readQuery(options, new URLSearchParams(`reading=web&${query}`)),
  );

const SIZES = [
  { width: 280, height: 620 },
  { width: 640, height: 560 },
];

function boxOf({ node, label }: PlacedNode, font: number) {
  if (!label) return [];
  const width = Math.max(...label.lines.map((line) => textWidth(line, font, isBold(node))));
  const left = { start: label.x, end: label.x - width, middle: label.x - width / 2 }[label.anchor];
  const top = label.y - font;
  return [{ left, right: left + width, top, bottom: top + label.lines.length * font * LINE }];
}

test("from any viewpoint and in any language no label lies on another and none is cut", () => {
  const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
  fc.assert(
    fc.property(
      share,
      share,
      fc.constantFrom(1, 1.5, 3, 8, 20),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(...SIZES),
      fc.constantFrom("", "semiconductors", "joint-vision", "space"),
      (x, y, zoom, language, size, focus) => {
        const layout = layoutWeb(web(`at=${x},${y},${zoom}`, focus), size, (node) =>
          locale[language].text(node.label),
        );
        const boxes = layout.nodes.flatMap((placed) => boxOf(placed, layout.font));
        for (const [index, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(size.width);
          for (const b of boxes.slice(index + 1))
            expect(
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            ).toBe(false);
        }
      },
    ),
    { numRuns: 120 },
  );
});

test("closer up there is room for more labels of what is seen", () => {
  const size = { width: 640, height: 560 };
  const labelled = (query: string) => {
    const { nodes } = layoutWeb(web(query), size, (node) => locale.en.text(node.label));
    const seen = nodes.filter(({ x, y }) => x > 60 && x < 580 && y > 60 && y < 470);
    return seen.filter(({ label }) => label).length / seen.length;
  };
  expect(labelled("at=0.5,0.5,4")).toBeGreaterThan(labelled(""));
});

const GAP = 0.01;
const gapTo = (box: ReturnType<typeof boxOf>[number], { x, y, radius }: PlacedNode) =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) -
  radius;

test.each(LANGUAGES)("words are nearer to their own mark than to any other, in %s", (language) => {
  for (const size of SIZES)
    for (const by of ["areas", "institutions"]) {
      const { nodes, font } = layoutWeb(web(`by=${by}`), size, ({ label }) =>
        locale[language].text(label),
      );
      for (const placed of nodes) {
        const [box] = boxOf(placed, font);
        if (!box) continue;
        const others = nodes.filter((other) => other !== placed);
        const own = placed.label?.leader ? 0 : gapTo(box, placed);
        // A line leads to words further off; they are on no other mark.
        const nearer = others.filter((other) => gapTo(box, other) <= own + GAP);
        expect(nearer.map(({ node }) => `${placed.node.id} at ${node.id}`)).toEqual([]);
      }
    }
});

test.each(LANGUAGES)(
  "on a desk no area and hardly a sector goes without its name, in %s",
  (language) => {
    const { nodes } = layoutWeb(web(""), { width: 640, height: 560 }, ({ label }) =>
      locale[language].text(label),
    );
    const bare = nodes.filter(({ node, label }) => node.kind !== "agreement" && !label);
    expect(bare.filter(({ node }) => node.kind === "area")).toEqual([]);
    expect(bare.length).toBeLessThanOrEqual(1);
  },
);

test.each(["space", "semiconductors", "economic-security"])(
  "whatever else is named, so is all that is tied to %s",
  (id) => {
    const data = web("", id);
    const { nodes } = layoutWeb(data, { width: 640, height: 560 }, ({ label }) =>
      locale.en.text(label),
    );
    const bare = nodes.filter(({ node, label }) => data.selection.near.has(node.id) && !label);
    expect(bare.map(({ node }) => node.id)).toEqual([]);
  },
);

test("what is selected has its label, whatever else has none", () => {
  const size = { width: 280, height: 620 };
  for (const { id } of shipped.agreements.filter(({ umbrella }) => !umbrella).slice(0, 20)) {
    const { nodes } = layoutWeb(web("", id), size, (node) => locale.en.text(node.label));
    expect(nodes.find(({ node }) => node.id === id)?.label).toBeDefined();
  }
});

test("a node that was moved stands where it was put; nobody else moves", () => {
  const before = placesIn(web(""));
  const after = placesIn(web("moved=space:0.25:0.75,nobody:0.1:0.1"));
  expect(after.get("space")).toEqual([0.25, 0.75]);
  expect(after.has("nobody")).toBe(false);
  for (const [id, place] of before) if (id !== "space") expect(after.get(id)).toEqual(place);
});

test("what is no moved node is not read", () => {
  expect(readMoved("a:b:0.5:1")).toEqual(["a:b", [0.5, 1]]);
  for (const text of ["", "space", "space:0.5", "space:2:0", "space:0.5:-1", ":0.5:0.5"])
    expect(readMoved(text)).toBeUndefined();
});

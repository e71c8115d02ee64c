import { describe, expect, test } from "vitest";
import { cited } from "../../src/figures/cited.ts";
import { networkData } from "../../src/figures/network/data.ts";
import { network } from "../../src/figures/network/index.ts";
import { layeredHeight, layeredLeast, layoutLayered } from "../../src/figures/network/layered.ts";
import { isBold, type NetworkLayout } from "../../src/figures/network/layout.ts";
import { layoutMatrix, matrixHeight } from "../../src/figures/network/matrix.ts";
import { options, READINGS } from "../../src/figures/network/options.ts";
import { layoutWeb } from "../../src/figures/network/web.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import type { NetworkNode } from "../../src/model/network.ts";
import { LINE } from "../../src/plot/Label.tsx";
import { textWidth } from "../../src/plot/text.ts";
import { readQuery } from "../../src/url/query.ts";
import { locales, shipped } from "./shipped.ts";

const locale = await locales();
const bind = (changes: object = {}, focus = "") =>
  networkData(
    { model: shipped, lens: "all", locale: locale.en, focus },
    { ...readQuery(options, new URLSearchParams()), ...changes },
  );

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function labelBoxes({ nodes, font }: NetworkLayout): Box[] {
  return nodes.flatMap(({ node, label }): Box[] => {
    if (!label) return [];
    const width = Math.max(...label.lines.map((line) => textWidth(line, font, isBold(node))));
    const left =
      label.anchor === "end"
        ? label.x - width
        : label.anchor === "start"
          ? label.x
          : label.x - width / 2;
    const top = label.y - font * 0.85;
    const bottom = label.y + (label.lines.length - 1) * font * LINE + font * 0.2;
    return [{ id: node.id, left, right: left + width, top, bottom }];
  });
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} × ${b.id}`),
  );
}

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

for (const width of [300, 400, 560, 700, 824, 1000])
  for (const language of LANGUAGES)
    test(`layered at its least height for ${width} px in ${language}: no label on another`, () => {
      const data = bind();
      const textOf = ({ label }: NetworkNode) => locale[language].text(label);
      const height = layeredLeast(data, width, textOf);
      expect(height).toBeLessThan(layeredHeight(data, width, textOf));
      expect(overlaps(labelBoxes(layoutLayered(data, { width, height }, textOf)))).toEqual([]);
    });

for (const width of [300, 400, 560, 700, 824, 1000])
  for (const language of LANGUAGES)
    test(`layered at its own height for ${width} px in ${language}: no label on another, none cut`, () => {
      const data = bind();
      const textOf = (node: NetworkNode) => locale[language].text(node.label);
      const size = { width, height: layeredHeight(data, width, textOf) };
      const boxes = labelBoxes(layoutLayered(data, size, textOf));
      expect(overlaps(boxes)).toEqual([]);
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
      expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(size.height);
    });

for (const size of SIZES)
  for (const language of LANGUAGES)
    test(`layered at ${size.width}×${size.height} in ${language}: no label on another, none cut`, () => {
      const data = bind();
      const textOf = (node: NetworkNode) => locale[language].text(node.label);
      const layout = layoutLayered(data, size, textOf);
      const boxes = labelBoxes(layout);
      expect(boxes).toHaveLength(data.network.nodes.length);
      expect(overlaps(boxes)).toEqual([]);
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(size.width);
    });

for (const size of SIZES)
  for (const language of LANGUAGES)
    test(`web at ${size.width}×${size.height} in ${language}: no label on another, every node inside`, () => {
      const layout = layoutWeb(bind({ reading: "web" }), size, (node) =>
        locale[language].text(node.label),
      );
      expect(overlaps(labelBoxes(layout))).toEqual([]);
      for (const { x, y } of layout.nodes) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(size.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(size.height);
      }
    });

test.each(LANGUAGES)("in layers no line crosses the words of a document, in %s", (language) => {
  const textOf = (node: NetworkNode) => locale[language].text(node.label);
  const { nodes, links, font } = layoutLayered(bind(), SIZES[0] as (typeof SIZES)[0], textOf);
  const words = nodes.flatMap(({ node, label }) =>
    node.kind === "agreement" && label
      ? [label.x - Math.max(...label.lines.map((line) => textWidth(line, font)))]
      : [],
  );
  for (const { link, path } of links.filter(({ link }) => link.kind !== "sector")) {
    const [, y, bend = 0, level] = path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    expect([link.id, Math.abs((level ?? 0) - (y ?? 0)) < 0.01, bend < Math.min(...words)]).toEqual([
      link.id,
      true,
      true,
    ]);
  }
});

test("both readings show the same nodes and links", () => {
  const size = { width: 1000, height: 800 };
  const textOf = (node: NetworkNode) => locale.en.text(node.label);
  const ids = (layout: NetworkLayout) => layout.nodes.map(({ node }) => node.id).toSorted();
  const links = (layout: NetworkLayout) =>
    layout.links.map(({ link }) => `${link.agreement} ${link.to}`).toSorted();
  const layered = layoutLayered(bind(), size, textOf);
  const web = layoutWeb(bind({ reading: "web" }), size, textOf);
  expect(ids(web)).toEqual(ids(layered));
  expect(links(web)).toEqual(links(layered));
});

const READING_STATES = [
  {},
  { by: "institutions" },
  { status: ["signed"], stated: true },
  { until: 2018, umbrella: true },
  { kind: ["MoC"], partner: ["JP"], by: "institutions" },
] as const;

test.each(READING_STATES)("every reading has the same nodes and links: %j", (state) => {
  const [first, ...others] = READINGS.map((reading) => {
    const { nodes, links, successions } = bind({ reading, ...state }).network;
    return { nodes, links, successions };
  });
  for (const other of others) expect(other).toEqual(first);
  expect(first?.links.length).toBeGreaterThan(0);
});

for (const width of [280, 640, 1000])
  for (const by of ["areas", "institutions"] as const)
    test.each(LANGUAGES)(
      `matrix of ${by} at ${width} px in %s: a place for every node, nothing outside`,
      (language) => {
        const data = bind({ reading: "matrix", by });
        const textOf = (node: NetworkNode) => locale[language].text(node.label);
        const size = { width, height: matrixHeight(data, width, textOf) };
        const layout = layoutMatrix(data, size, textOf, locale[language].compare);
        const placed = [...layout.rows, ...layout.columns, ...layout.key].map(
          ({ node }) => node.id,
        );
        expect(new Set(placed)).toEqual(new Set(data.network.nodes.map(({ id }) => id)));
        expect(layout.cells).toHaveLength(data.network.links.length);
        for (const { node, y, sum } of layout.rows)
          expect([node.id, layout.cells.filter((cell) => cell.y === y)]).toHaveProperty(
            "1.length",
            sum,
          );
        for (const { node, x, sum } of layout.columns)
          expect([node.id, layout.cells.filter((cell) => cell.x === x)]).toHaveProperty(
            "1.length",
            sum,
          );
        for (const { x, y, height } of layout.cells) {
          expect(x).toBeGreaterThanOrEqual(layout.rowsEnd);
          expect(x + layout.cell).toBeLessThanOrEqual(layout.sums.x);
          // A phone has room for a finger; there the matrix is wider than the screen.
          if (width === 280) expect(Math.min(layout.cell, height)).toBeGreaterThanOrEqual(24);
          expect(y + height).toBeLessThanOrEqual(layout.sums.y);
        }
        expect(layout.sums.x + 16).toBeLessThanOrEqual(layout.width);
        if (width !== 280) expect(layout.width).toBe(width);
        for (const { lines, number } of layout.columns)
          if (number === undefined)
            expect(lines.length * layout.font * LINE).toBeLessThanOrEqual(
              Math.max(layout.cell, layout.font * LINE),
            );
        const numbers = layout.columns.filter(({ number }) => number !== undefined);
        for (const { x, step, number } of numbers)
          for (const other of numbers)
            if (other.number !== number && other.step === step)
              expect(Math.abs(other.x - x)).toBeGreaterThanOrEqual(
                textWidth(String(number), layout.font),
              );
        for (const { lines, height } of layout.rows) {
          expect(
            Math.max(...lines.map((line) => textWidth(line, layout.font))),
          ).toBeLessThanOrEqual(layout.rowsEnd);
          expect(lines.length * layout.font * LINE).toBeLessThanOrEqual(height);
        }
      },
    );

test("the matrix is ordered by links, by date and by name", () => {
  const rows = (sort: string) => {
    const data = bind({ reading: "matrix", sort });
    const textOf = (node: NetworkNode) => locale.en.text(node.label);
    return layoutMatrix(data, { width: 800, height: 0 }, textOf, locale.en.compare).rows;
  };
  const sums = rows("links").map(({ sum }) => sum);
  expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  const names = rows("name").map(({ node }) => locale.en.text(node.label));
  expect(names).toEqual(names.toSorted(locale.en.compare));
  const dates = rows("date").map(
    ({ node }) => shipped.agreements.find(({ id }) => id === node.id)?.date ?? "9999",
  );
  expect(dates).toEqual(dates.toSorted());
});

describe("what is selected", () => {
  test("two sectors share the documents that touch both", () => {
    const { selection } = bind({ with: ["critical-minerals"] }, "semiconductors");
    const both = shipped.agreements.filter(
      ({ sectors, umbrella }) =>
        !umbrella && ["critical-minerals", "semiconductors"].every((id) => sectors.includes(id)),
    );
    expect(both.length).toBeGreaterThan(0);
    expect(new Set(selection.shared)).toEqual(new Set(both.map(({ id }) => id)));
  });

  test("what shares nothing is joined by a shortest way, which links lead along", () => {
    const { selection, near } = bind({ with: ["space"] }, "critical-minerals");
    const { path = [] } = selection;
    expect([path[0], path.at(-1)]).toEqual(["critical-minerals", "space"]);
    for (let at = 1; at < path.length; at++)
      expect(near.get(path[at - 1] ?? "")).toContain(path[at]);
  });

  test("the rest is hidden on request, and nothing that is near", () => {
    const { network, selection } = bind({ rest: "hide" }, "space");
    expect(new Set(network.nodes.map(({ id }) => id))).toEqual(selection.near);
    expect(network.nodes.length).toBeLessThan(8);
    const wider = bind({ rest: "hide", degrees: "3" }, "space").network;
    expect(wider.nodes.length).toBeGreaterThan(network.nodes.length);
  });

  test("a link is its two ends", () => {
    const { links } = bind().network;
    const [link] = links;
    expect(bind({}, link?.id).selection.ids).toEqual([link?.agreement, link?.to]);
  });
});

test("a claim that many marks rest on is counted once", () => {
  const query = new URLSearchParams();
  const claims = cited(network.bind(shipped, query, locale.en));
  const documents = shipped.agreements.filter(({ umbrella }) => !umbrella);
  const most = [...documents, ...shipped.areas].flatMap((record) => record.claims);
  expect(claims.length).toBeLessThanOrEqual(most.length);
  expect(claims.length).toBeGreaterThanOrEqual(documents.length);
});

test("a filter moves no node of the web", () => {
  const size = { width: 1000, height: 800 };
  const place = (changes: object) =>
    new Map(
      layoutWeb(bind({ reading: "web", ...changes }), size, ({ id }) => id).nodes.map(
        ({ node, x, y }) => [node.id, `${x} ${y}`],
      ),
    );
  const whole = place({});
  for (const [id, at] of place({ status: ["signed"] })) expect(at).toBe(whole.get(id));
});

describe("arrows follow what is on the screen", () => {
  const marksOf = (query: string) =>
    network.bind(shipped, new URLSearchParams(query), locale.en).marks;

  test("the list is walked from sentence to sentence", () => {
    const marks = marksOf("reading=list");
    const nodes = marks.filter(({ isLink }) => !isLink);
    expect(
      nodes.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]),
    ).toEqual(["agreement", "area", "sector"]);
    const ties = nodes
      .filter(({ group }) => group === "sector")
      .map((node) => node.ties?.length ?? 0);
    expect(ties).toEqual(ties.toSorted((a, b) => b - a));
    for (const [at, { arrows }] of nodes.entries())
      expect(arrows?.ArrowDown).toBe(nodes[(at + 1) % nodes.length]?.id);
  });

  test.each(["similar", "links", "name"])("the matrix in the order “%s” goes by cells", (sort) => {
    const data = bind({ reading: "matrix", sort });
    const textOf = (node: NetworkNode) => locale.en.text(node.label);
    const { rows, columns, cells } = layoutMatrix(
      data,
      { width: 1000, height: 0 },
      textOf,
      locale.en.compare,
    );
    const marks = new Map(marksOf(`reading=matrix&sort=${sort}`).map((mark) => [mark.id, mark]));
    for (const [at, row] of rows.entries()) {
      expect(marks.get(row.node.id)?.arrows?.ArrowDown).toBe((rows[at + 1] ?? row).node.id);
      const own = cells.filter(({ y }) => y === row.y).toSorted((a, b) => a.x - b.x);
      let here = row.node.id;
      for (const { link } of own) {
        expect(marks.get(here)?.arrows?.ArrowRight).toBe(link.id);
        expect(marks.get(link.id)?.arrows?.ArrowLeft).toBe(here);
        here = link.id;
      }
    }
    for (const column of columns) {
      let here = column.node.id;
      const own = cells.filter(({ x }) => x === column.x).toSorted((a, b) => a.y - b.y);
      for (const { link } of own) {
        expect(marks.get(here)?.arrows?.ArrowDown).toBe(link.id);
        here = link.id;
      }
    }
  });
});

test("what a filter keeps out stays chosen by name, and its mark comes back", () => {
  const at = (query: string) => network.bind(shipped, new URLSearchParams(query), locale.en);
  expect(at("focus=space&until=1960")).toMatchObject({ focus: undefined, away: "Space" });
  expect(at("focus=space&by=institutions").focus?.id).toBe("space");
  expect(at("focus=economic-security&by=institutions").away).toBe("Economic security");
  const link = at("").marks.find(({ isLink }) => isLink);
  expect(at(`focus=${link?.id}&until=1900`).away).toBe(link?.title);
  expect(at("focus=moon").away).toBeUndefined();
  const later = at("focus=space&until=1960").choose("until", "");
  expect(at(later.toString())).toMatchObject({ focus: { id: "space" }, away: undefined });
});

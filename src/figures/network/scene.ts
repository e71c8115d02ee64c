import type { Graph } from "../../graph/graph.ts";
import { DIMMED, type Emphasis, LIT, type Palette, PLAIN, type Scene } from "../../graph/scene.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { NetworkNode } from "../../model/network.ts";
import type { Size } from "../../plot/size.ts";
import type { Theme } from "../../plot/theme.ts";
import type { NetworkData } from "./data.ts";
import { degrees } from "./layout.ts";
import { placesIn } from "./places.ts";

/** A web as numbers, in px of a drawing of that size. Documents that are not signed are rings, and so are sectors. */
export function sceneOf(data: NetworkData, size: Size, locale: Locale): Scene {
  const { nodes, links } = data.network;
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const graph: Graph = {
    ids: nodes.map(({ id }) => id),
    sources: Uint32Array.from(links, ({ agreement }) => at.get(agreement) ?? 0),
    targets: Uint32Array.from(links, ({ to }) => at.get(to) ?? 0),
  };
  const unit = placesIn(data);
  const places = new Float32Array(2 * nodes.length);
  const degree = degrees(links);
  const importance = Float32Array.from(nodes, ({ id }) => degree.get(id) ?? 0);
  for (const [index, { id }] of nodes.entries()) {
    const [x, y] = unit.get(id) ?? [0.5, 0.5];
    places[2 * index] = x * size.width;
    places[2 * index + 1] = y * size.height;
  }
  return {
    graph,
    places,
    radii: importance.map((links) => Math.min(12, 1.5 + 0.6 * Math.sqrt(links))),
    nodeColours: Uint8Array.from(nodes, colourOf),
    hollow: Uint8Array.from(nodes, isHollow),
    linkColours: Uint8Array.from(links, ({ agreement }) => {
      const node = nodes[at.get(agreement) ?? 0];
      return node ? colourOf(node) : SOFT;
    }),
    dashed: Uint8Array.from(links, ({ status }) => (status === "signed" ? 0 : 1)),
    labels: nodes.map(({ label }) => locale.text(label)),
    importance,
  };
}

const [INK, SOFT, FIRST_PARTNER, FIRST_AREA] = [0, 1, 2, 4];

/** Numbers into `paletteOf`. */
function colourOf({ kind, partner, area }: NetworkNode): number {
  if (kind === "sector") return INK;
  if (kind === "institution") return partner < 0 || partner > 1 ? SOFT : FIRST_PARTNER + partner;
  return area < 0 || area > 7 ? SOFT : FIRST_AREA + area;
}

function isHollow({ kind, status }: NetworkNode): number {
  return kind === "sector" || (kind === "agreement" && status !== "signed") ? 1 : 0;
}

/** @param literal turns a colour of the theme into one that a canvas understands */
export function paletteOf(theme: Theme, literal: (colour: string) => string): Palette {
  const { ink, inkSoft, first, second, areas, paper, font } = theme;
  const colours = [ink, inkSoft, first, second, ...areas].map(literal);
  return { paper: literal(paper), ink: literal(ink), nodes: colours, links: colours, font };
}

/** What is selected and what is near stand out; nothing does where nothing is selected. */
export function emphasisOf({ network, selection }: NetworkData): Emphasis | undefined {
  const { ids, near } = selection;
  if (ids.length === 0) return undefined;
  return {
    nodes: Uint8Array.from(network.nodes, ({ id }) => {
      if (ids.includes(id)) return LIT;
      return near.has(id) ? PLAIN : DIMMED;
    }),
    links: Uint8Array.from(network.links, ({ agreement, to }) =>
      near.has(agreement) && near.has(to) ? LIT : DIMMED,
    ),
  };
}

import { LIT, type Look, type Palette, PLAIN, type Scene } from "../../src/graph/scene.ts";

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A network of communities with places, the same for the same numbers; most links stay inside. */
export function communities(nodes: number, links: number, seed = 7): Scene {
  const random = randomFrom(seed);
  const count = Math.max(4, Math.round(Math.sqrt(nodes) / 2));
  const gauss = () => random() + random() + random() - 1.5;
  const middles = Array.from({ length: count }, (_, at) => {
    const turn = at * 2.39996;
    const far = 0.42 * Math.sqrt((at + 0.5) / count);
    return [0.5 + far * Math.cos(turn), 0.5 + far * 0.7 * Math.sin(turn)] as const;
  });
  const places = new Float32Array(2 * nodes);
  const groups = new Uint8Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const group = Math.min(count - 1, Math.floor(random() * count));
    const [x, y] = middles[group] as readonly [number, number];
    groups[node] = group;
    places[2 * node] = Math.min(1, Math.max(0, x + (gauss() * 0.2) / Math.sqrt(count)));
    places[2 * node + 1] = Math.min(1, Math.max(0, y + (gauss() * 0.2) / Math.sqrt(count)));
  }
  const members = Array.from({ length: count }, (): number[] => []);
  groups.forEach((group, node) => void members[group]?.push(node));
  const sources = new Uint32Array(links);
  const targets = new Uint32Array(links);
  const degrees = new Float32Array(nodes);
  for (let link = 0; link < links; link += 1) {
    const from = Math.floor(random() * nodes);
    const own = members[groups[from] as number] as number[];
    const to =
      random() < 0.85
        ? (own[Math.floor(own.length * random() ** 2)] as number)
        : Math.floor(random() * nodes);
    sources[link] = from;
    targets[link] = to;
    degrees[from] = (degrees[from] as number) + 1;
    degrees[to] = (degrees[to] as number) + 1;
  }
  const small = nodes > 3000 ? 1.6 : 2.5;
  return {
    graph: { ids: Array.from({ length: nodes }, (_, node) => `n${node}`), sources, targets },
    places,
    radii: degrees.map((degree) => small + Math.sqrt(degree) / 2),
    nodeColours: groups.map((group) => group % 8),
    hollow: Uint8Array.from({ length: nodes }, (_, node) => (node % 11 === 0 ? 1 : 0)),
    linkColours: new Uint8Array(links),
    dashed: Uint8Array.from({ length: links }, (_, link) => (link % 9 === 0 ? 1 : 0)),
    labels: Array.from({ length: nodes }, (_, node) => `Agreement ${node}`),
    importance: degrees,
  };
}

/** Picks out a node with what it is linked to, and dims the rest. */
export function pickedOut({ graph }: Scene, node: number): NonNullable<Look["emphasis"]> {
  const nodes = new Uint8Array(graph.ids.length);
  const links = graph.sources.map((source, link) =>
    source === node || graph.targets[link] === node ? LIT : 0,
  );
  links.forEach((level, link) => {
    if (level !== LIT) return;
    nodes[graph.sources[link] as number] = PLAIN;
    nodes[graph.targets[link] as number] = PLAIN;
  });
  nodes[node] = LIT;
  return { nodes, links: Uint8Array.from(links) };
}

export const light: Palette = {
  paper: "#fbf9f4",
  ink: "#1d1b18",
  nodes: ["#2f4c94", "#a8480f", "#6a4a9c", "#2b7447", "#00717f", "#a82e63", "#7d6100", "#6b5444"],
  links: ["#5d574c"],
  font: "system-ui, sans-serif",
};

export const dark: Palette = {
  paper: "#15161a",
  ink: "#eee9de",
  nodes: ["#8ea9f0", "#ee9160", "#bda1ea", "#74c393", "#5cc4d2", "#ef8fb8", "#d8b848", "#c3a590"],
  links: ["#aaa396"],
  font: "system-ui, sans-serif",
};

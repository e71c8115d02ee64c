import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Graph, Places } from "./graph.ts";

/** Beyond, the nodes have no room for names anyway. */
export const ROOMY_NODES = 250;

const TICKS = 220;

/**
 * A layout for a network small enough to be named node by node: forces that
 * keep nodes apart and fill a landscape. d3-force starts from a fixed spiral and
 * draws from a fixed random source, and nodes are taken by id, so one network
 * has one layout, however it is listed.
 */
export function settleRoomy({ ids, sources, targets }: Graph): Places {
  const order = ids.map((_, node) => node).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1)); // no id twice
  const rank = new Map(order.map((node, at) => [node, at]));
  const bodies = order.map((node) => ({ node, x: Number.NaN, y: Number.NaN }));
  const springs = Array.from(sources, (source, at) => ({
    source: rank.get(source) ?? 0,
    target: rank.get(targets[at] ?? 0) ?? 0,
  })).sort((a, b) => a.source - b.source || a.target - b.target);
  forceSimulation(bodies)
    .force("link", forceLink(springs).distance(46))
    .force("charge", forceManyBody().strength(-190))
    .force("collide", forceCollide(17))
    .force("x", forceX().strength(0.06))
    .force("y", forceY().strength(0.1))
    .stop()
    .tick(TICKS);
  const [xs, ys] = [bodies.map(({ x }) => x), bodies.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1;
  const places = new Float32Array(2 * ids.length);
  for (const { node, x, y } of bodies) {
    places[2 * node] = (x - left) / scale;
    places[2 * node + 1] = (y - top) / scale;
  }
  return places;
}

// Networks like those of models: a third are agreements, linked to sectors and institutions; most
// links stay within a community, and in each place some nodes have many more links than others.

/** Mulberry32. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const COMMUNITY = 40;
const WITHIN = 0.85;
const FOLLOWING = 0.06;
const SECTORS = 0.4;

/**
 * The same network for the same numbers; no node is without a link, no link is there twice.
 *
 * @param {number} nodes at least 12
 * @param {number} links at least as many as nodes; fewer come if there is no room for them
 * @returns {import("../../src/graph/graph.ts").Graph}
 */
export function modelLikeGraph(nodes, links, seed = 1) {
  const random = randomOf(seed);
  const communities = Math.max(2, Math.round(nodes / COMMUNITY));
  const kinds = { agreement: [], sector: [], institution: [] };
  // Every community has its share of each kind.
  const members = Array.from({ length: communities }, () => ({
    agreement: [],
    sector: [],
    institution: [],
  }));
  const ids = [];
  for (let node = 0; node < nodes; node++) {
    const part = (node % 20) / 20;
    const kind = part < 0.35 ? "agreement" : part < 0.5 ? "sector" : "institution";
    ids.push(`${kind}-${node}`);
    kinds[kind].push(node);
    const community = Math.floor(node / 20) % communities;
    members[community][kind].push(node);
  }
  const communityOf = (node) => Math.floor(node / 20) % communities;
  // Squared: the first of a list are linked more often than the last.
  const pick = (list) => list[Math.floor(list.length * random() ** 2)];
  const seen = new Set();
  const ends = [];
  const link = (one, other) => {
    if (one === undefined || other === undefined || one === other) return;
    const key = Math.min(one, other) * nodes + Math.max(one, other);
    if (seen.has(key)) return;
    seen.add(key);
    ends.push([one, other]);
  };
  const nearOrFar = (community, kind) => {
    const near = members[community][kind];
    return pick(random() < WITHIN && near.length > 0 ? near : kinds[kind]);
  };
  for (let node = 0; node < nodes; node++) {
    const kind = ids[node].startsWith("agreement") ? "sector" : "agreement";
    link(node, nearOrFar(communityOf(node), kind));
  }
  for (let tries = 0; ends.length < links && tries < links * 20; tries++) {
    const agreement = kinds.agreement[Math.floor(random() * kinds.agreement.length)];
    const kind = random();
    const other =
      kind < FOLLOWING ? "agreement" : kind < FOLLOWING + SECTORS ? "sector" : "institution";
    link(agreement, nearOrFar(communityOf(agreement), other));
  }
  return {
    ids,
    sources: Uint32Array.from(ends, ([source]) => source),
    targets: Uint32Array.from(ends, ([, target]) => target),
  };
}

import type { Neighbours } from "./neighbours.ts";
import type { Quadtree } from "./quadtree.ts";

/** What pulls at each node, and how hard in sum: the pull over its hardness is the way to go. */
export class Forces {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly hardness: Float64Array;

  constructor(nodes: number) {
    this.xs = new Float64Array(nodes);
    this.ys = new Float64Array(nodes);
    this.hardness = new Float64Array(nodes);
  }
}

/** A cell is taken as one point from as far away as its side. */
const NEAR = 1;
/** Nodes that would cover each other are pushed apart harder than any link pulls. */
const CORE = 12;
const CORE_SQUARED_REACH = 0.08;

/**
 * Sets the forces on the nodes at `from` up to `to` of the tree's order to
 * their repulsion by all others. It falls off as a t-distribution does,
 * `d / (1 + d²)²`: Zhong et al., "Force-Directed Graph Layouts Revisited: A
 * New Force Based on the T-Distribution" (2023). Far ones are summed up as in
 * Barnes and Hut, "A Hierarchical O(N log N) Force-Calculation Algorithm" (1986).
 *
 * @param hard whether nodes keep a distance; they may pass through each other if not
 */
export function repel(
  tree: Quadtree,
  places: Float64Array,
  forces: Forces,
  from: number,
  to: number,
  hard: boolean,
): void {
  const { xs, ys, masses, sizes, skips, order, length } = tree;
  for (let at = from; at < to; at++) {
    const node = order[at] as number;
    const placeX = places[2 * node] as number;
    const placeY = places[2 * node + 1] as number;
    let forceX = 0;
    let forceY = 0;
    let hardness = 0;
    let entry = 0;
    while (entry < length) {
      const x = placeX - (xs[entry] as number);
      const y = placeY - (ys[entry] as number);
      const squared = x * x + y * y;
      const size = sizes[entry] as number;
      if (size !== 0 && size >= NEAR * squared) {
        entry++;
        continue;
      }
      let push = 1 / ((1 + squared) * (1 + squared));
      if (hard && squared < 1) {
        const inCore = 1 + squared / CORE_SQUARED_REACH;
        push += CORE / (inCore * inCore);
      }
      push *= masses[entry] as number;
      forceX += x * push;
      forceY += y * push;
      hardness += push;
      entry = skips[entry] as number;
    }
    forces.xs[node] = forceX;
    forces.ys[node] = forceY;
    forces.hardness[node] = hardness;
  }
}

/** Of a link however long, and of a short one besides; the latter keeps communities together. */
const FAR_PULL = 0.05;
const NEAR_PULL = 2;

/**
 * Adds the attraction between neighbours, `0.05 d + 2 d / (1 + d²)`: the form
 * of Zhong et al. (2023), weaker than theirs, so that nodes stand further apart.
 */
export function attract(
  { count, starts, ends }: Neighbours,
  masses: Float64Array,
  places: Float64Array,
  forces: Forces,
): void {
  for (let node = 0; node < count; node++) {
    const placeX = places[2 * node] as number;
    const placeY = places[2 * node + 1] as number;
    let forceX = 0;
    let forceY = 0;
    let hardness = 0;
    const past = starts[node + 1] as number;
    for (let entry = starts[node] as number; entry < past; entry++) {
      const end = ends[entry] as number;
      const x = (places[2 * end] as number) - placeX;
      const y = (places[2 * end + 1] as number) - placeY;
      const pull = FAR_PULL + NEAR_PULL / (1 + x * x + y * y);
      forceX += x * pull;
      forceY += y * pull;
      hardness += pull;
    }
    const mass = masses[node] as number;
    forces.xs[node] = (forces.xs[node] as number) + forceX / mass;
    forces.ys[node] = (forces.ys[node] as number) + forceY / mass;
    forces.hardness[node] = (forces.hardness[node] as number) + hardness / mass;
  }
}

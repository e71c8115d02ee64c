import { attract, Forces, repel } from "./forces.ts";
import type { Neighbours } from "./neighbours.ts";
import { Quadtree } from "./quadtree.ts";

/** How many nodes are moved at a stretch: a fraction of a millisecond. */
const STRETCH = 256;
const EAGERNESS = 0.8;
const MOMENTUM = 0.5;
/** How far a node may go in the last pass. */
const LAST_STRIDE = 0.1;

/**
 * Lets nodes go where their forces draw them, in place, and stops after each
 * stretch of nodes. All moves of a pass are made at once.
 *
 * @param places x at `2 * i`, y at `2 * i + 1`, in units of about the distance between neighbours
 * @param passes how often each node is moved
 * @param stride how far a node may go in the first pass
 * @yields how many nodes were looked at since it last stopped; in sum, passes × nodes
 */
export function* relax(
  neighbours: Neighbours,
  places: Float64Array,
  passes: number,
  stride: number,
): Generator<number, void, void> {
  const { count } = neighbours;
  const tree = new Quadtree(count);
  const forces = new Forces(count);
  const speeds = new Float64Array(2 * count);
  const mean = neighbours.masses.reduce((sum, mass) => sum + mass, 0) / count;
  const masses = neighbours.masses.map((mass) => mass / mean);
  for (let pass = 0; pass < passes; pass++) {
    tree.build(places, masses);
    const hard = pass >= passes / 2;
    for (let from = 0; from < count; from += STRETCH) {
      const to = Math.min(count, from + STRETCH);
      repel(tree, places, forces, from, to, hard);
      yield to - from;
    }
    attract(neighbours, masses, places, forces);
    move(places, speeds, forces, stride + ((LAST_STRIDE - stride) * pass) / passes);
  }
}

function move(places: Float64Array, speeds: Float64Array, forces: Forces, limit: number): void {
  for (let node = 0; node < forces.xs.length; node++) {
    const step = EAGERNESS / (forces.hardness[node] as number);
    let x = (speeds[2 * node] as number) * MOMENTUM + (forces.xs[node] as number) * step;
    let y = (speeds[2 * node + 1] as number) * MOMENTUM + (forces.ys[node] as number) * step;
    const length = Math.sqrt(x * x + y * y);
    if (length > limit) {
      x *= limit / length;
      y *= limit / length;
    }
    speeds[2 * node] = x;
    speeds[2 * node + 1] = y;
    places[2 * node] = (places[2 * node] as number) + x;
    places[2 * node + 1] = (places[2 * node + 1] as number) + y;
  }
}

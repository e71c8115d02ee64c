/** Which node is linked to which, by number. */
export interface Graph {
  /** One id per node; nodes are numbered in this order. */
  readonly ids: readonly string[];
  /** Numbers of the two ends of each link; of the same length. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * Places of nodes: x of node `i` at `2 * i`, y at `2 * i + 1`, from 0 to 1 on
 * the longer side of the picture and centred on the shorter.
 */
export type Places = Float32Array;

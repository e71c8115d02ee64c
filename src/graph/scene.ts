import type { Graph, Places } from "./graph.ts";

/** What a network looks like, apart from colours and from what is picked out in it. */
export interface Scene {
  readonly graph: Graph;
  readonly places: Places;
  /** px of each node when the whole network fits the view; marks grow slowly with the zoom. */
  readonly radii: Float32Array;
  /** Number into `Palette.nodes` of each node. */
  readonly nodeColours: Uint8Array;
  /** 1 for each node drawn as a ring, 0 for a disc. */
  readonly hollow: Uint8Array;
  /** Number into `Palette.links` of each link. */
  readonly linkColours: Uint8Array;
  /** 1 for each link drawn dashed where single links can be told apart, 0 for a line. */
  readonly dashed: Uint8Array;
  /** Words beside each node; empty means none. */
  readonly labels: readonly string[];
  /** The labels of nodes with larger numbers are placed first. */
  readonly importance: Float32Array;
}

/** Colours any canvas understands. Not `var(…)`: a worker has no style sheet. */
export interface Palette {
  readonly paper: string;
  /** Words and the rings of nodes picked out. */
  readonly ink: string;
  readonly nodes: readonly string[];
  readonly links: readonly string[];
  /** Families, as in CSS `font-family`. */
  readonly font: string;
}

export const DIMMED = 0;
export const PLAIN = 1;
export const LIT = 2;

/** How much each node and each link stands out: `DIMMED`, `PLAIN` or `LIT`. Absent: all plain. */
export interface Emphasis {
  readonly nodes?: Uint8Array | undefined;
  readonly links?: Uint8Array | undefined;
}

export interface Look {
  readonly palette: Palette;
  /** Absent: nothing is picked out. */
  readonly emphasis?: Emphasis | undefined;
  /** px of the words. Absent: 12. */
  readonly fontSize?: number | undefined;
}

import type { Viewpoint } from "../camera/viewpoint.ts";

/** Where the reader stands before a picture that can be enlarged. */
export interface Sight {
  /** Option `at`, written as viewpoints are. */
  readonly at: Viewpoint;
  /** Middles of its marks, 0 to 1 of the picture in both directions. */
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>;
  /**
   * Option `moved`: marks that were moved by hand, each as `id:x:y`. Absent
   * where marks stay where they are.
   */
  readonly moved?: readonly string[];
}

import type { Viewpoint } from "../camera/viewpoint.ts";

/** Where the reader stands before a picture that can be enlarged. */
export interface Sight {
  /** Option `at`, written as viewpoints are. */
  readonly at: Viewpoint;
  /** Middles of its marks, 0 to 1 of the picture in both directions; none as long as the picture waits. */
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>;
  /**
   * Option `moved`: marks that were moved by hand, each as `id:x:y`. Absent
   * where marks stay where they are.
   */
  readonly moved?: readonly string[];
}

/** A query without what only says where the reader stands. */
export function withoutSight(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  for (const key of ["at", "moved"]) rest.delete(key);
  return rest;
}

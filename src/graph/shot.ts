import type { Box, Camera } from "../camera/camera.ts";

/** One picture to be painted. */
export interface Shot {
  /** Where places lie in the picture, in px from its own left and top edge. */
  readonly camera: Camera;
  /** The scale at which marks have the radii of the scene; see `growth`. */
  readonly home: number;
  /** px of the picture; it has `ratio` times as many dots on each side. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** px in which labels must lie. Absent: no labels. */
  readonly labels?: Box | undefined;
}

import { type Camera, type Size, within } from "./camera.ts";

/** What of a picture is seen, whatever its size: the place in the middle, 0 to 1 of the whole in both directions, and how many times it is enlarged. */
export interface Viewpoint {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const WHOLE: Viewpoint = { x: 0.5, y: 0.5, zoom: 1 };
export const MOST_ZOOM = 64;

const WRITTEN = /^([01]|0\.\d{1,4}),([01]|0\.\d{1,4}),(\d{1,2}(?:\.\d{1,2})?)$/;

/** `0.42,0.6,2.5` → a viewpoint; `undefined` when it is none. */
export function readViewpoint(text: string): Viewpoint | undefined {
  const [, x, y, zoom] = (WRITTEN.exec(text) ?? []).map(Number);
  if (x === undefined || y === undefined || zoom === undefined) return undefined;
  return zoom >= 1 && zoom <= MOST_ZOOM ? { x, y, zoom } : undefined;
}

/** The other way round; the whole is the empty text. */
export function writeViewpoint(viewpoint: Viewpoint): string {
  const share = (value: number) => String(rounded(within(value, 0, 1), 4));
  const zoom = rounded(within(viewpoint.zoom, 1, MOST_ZOOM), 2);
  const written = `${share(viewpoint.x)},${share(viewpoint.y)},${zoom}`;
  return written === writtenWhole ? "" : written;
}
const writtenWhole = `${WHOLE.x},${WHOLE.y},${WHOLE.zoom}`;

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** The camera of a drawing of that size: places are px of the drawing when the whole is seen. */
export function cameraAt({ x, y, zoom }: Viewpoint, { width, height }: Size): Camera {
  return { scale: zoom, x: width * (0.5 - zoom * x), y: height * (0.5 - zoom * y) };
}

/** The other way round. */
export function viewpointOf({ x, y, scale }: Camera, { width, height }: Size): Viewpoint {
  return { x: (0.5 - x / width) / scale, y: (0.5 - y / height) / scale, zoom: scale };
}

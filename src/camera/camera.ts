/** x and y of each place, one after the other. */
type Places = ArrayLike<number>;

/** From places to px: `px = x + scale * place`, and the same with y. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** px that a length of 1 takes. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The smallest box around all places; of no places, the unit square. */
export function boundsOf(places: Places): Box {
  if (places.length < 2) return { x0: 0, y0: 0, x1: 1, y1: 1 };
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < places.length; at += 2) {
    const x = places[at] as number;
    const y = places[at + 1] as number;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { x0, y0, x1, y1 };
}

/** The camera that shows all of `bounds` in the middle, `padding` px from the edges. */
export function fitted(bounds: Box, size: Size, padding = 24): Camera {
  const wide = bounds.x1 - bounds.x0;
  const high = bounds.y1 - bounds.y0;
  const room = (length: number) => Math.max(1, length - 2 * padding);
  // A single place has no extent; it gets the scale of a unit square.
  const longest = Math.max(wide, high) || 1;
  const scale = Math.min(
    room(size.width) / (wide || longest),
    room(size.height) / (high || longest),
  );
  return {
    scale,
    x: size.width / 2 - (scale * (bounds.x0 + bounds.x1)) / 2,
    y: size.height / 2 - (scale * (bounds.y0 + bounds.y1)) / 2,
  };
}

export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Scaled by `factor`, with what is at `px`, `py` of the view staying there. */
export function zoomAbout(camera: Camera, factor: number, px: number, py: number): Camera {
  return {
    scale: camera.scale * factor,
    x: px - factor * (px - camera.x),
    y: py - factor * (py - camera.y),
  };
}

/**
 * The nearest camera whose scale is from `least` to `most` and whose middle
 * looks at a place inside `bounds`. The scale is changed about the middle.
 */
export function clamp(
  camera: Camera,
  bounds: Box,
  size: Size,
  least: number,
  most: number,
): Camera {
  const middle = [size.width / 2, size.height / 2] as const;
  const scale = within(camera.scale, least, most);
  const scaled =
    scale === camera.scale
      ? camera
      : // The quotient's rounding must not carry it past the limit.
        { ...zoomAbout(camera, scale / camera.scale, ...middle), scale };
  const [x, y] = toPlace(scaled, ...middle);
  const isInside = x >= bounds.x0 && x <= bounds.x1 && y >= bounds.y0 && y <= bounds.y1;
  if (isInside) return scaled;
  return {
    scale,
    x: middle[0] - scale * within(x, bounds.x0, bounds.x1),
    y: middle[1] - scale * within(y, bounds.y0, bounds.y1),
  };
}

/** The view's middle stays in the middle when the view changes its size. */
export function resized(camera: Camera, from: Size, to: Size): Camera {
  return panBy(camera, (to.width - from.width) / 2, (to.height - from.height) / 2);
}

export function toScreen(camera: Camera, x: number, y: number): [px: number, py: number] {
  return [camera.x + camera.scale * x, camera.y + camera.scale * y];
}

export function toPlace(camera: Camera, px: number, py: number): [x: number, y: number] {
  return [(px - camera.x) / camera.scale, (py - camera.y) / camera.scale];
}

/** The box of places that the view shows. */
export function seen(camera: Camera, size: Size): Box {
  const [x0, y0] = toPlace(camera, 0, 0);
  const [x1, y1] = toPlace(camera, size.width, size.height);
  return { x0, y0, x1, y1 };
}

export function sameCamera(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale;
}

/** How much larger marks are drawn at this scale than at `home`, the scale that fits the view. */
export function growth(scale: number, home: number): number {
  return within(Math.sqrt(scale / home), 0.5, 5);
}

/** The nearest value from `least` to `most`. */
export function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

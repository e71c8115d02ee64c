/** Between two parts, in units of about the distance between neighbours. */
const GAP = 1;
/** Of the picture, about. */
const WIDTH_BY_HEIGHT = 1.25;

interface Box {
  readonly places: Float64Array;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Moves the parts of a picture, in place, so that none covers another: in
 * rows, the highest first, each row in the middle.
 *
 * @param parts places within each part: x at `2 * i`, y at `2 * i + 1`; none is empty
 */
export function pack(parts: readonly Float64Array[]): void {
  const boxes = parts.map(boxOf).sort((a, b) => b.height - a.height);
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const limit = Math.max(widest + GAP, Math.sqrt(area * WIDTH_BY_HEIGHT));
  let top = 0;
  for (let first = 0; first < boxes.length; ) {
    const { height } = boxes[first] as Box;
    let width = 0;
    let past = first;
    while (past < boxes.length) {
      const box = boxes[past] as Box;
      const wider = width + box.width + GAP;
      // Small ones are not stood beside a large one, but below it.
      if (past > first && (wider > limit || box.height < height / 2)) break;
      width = wider;
      past++;
    }
    let left = -width / 2;
    for (const box of boxes.slice(first, past)) {
      shift(box, left, top + (height - box.height) / 2);
      left += box.width + GAP;
    }
    top += height + GAP;
    first = past;
  }
}

function shift({ places, left, top }: Box, toLeft: number, toTop: number): void {
  for (let i = 0; i < places.length; i += 2) {
    places[i] = (places[i] as number) - left + toLeft;
    places[i + 1] = (places[i + 1] as number) - top + toTop;
  }
}

/** The least upright rectangle around places. */
function boxOf(places: Float64Array): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < places.length; i += 2) {
    left = Math.min(left, places[i] as number);
    right = Math.max(right, places[i] as number);
    top = Math.min(top, places[i + 1] as number);
    bottom = Math.max(bottom, places[i + 1] as number);
  }
  return { places, left, top, width: right - left, height: bottom - top };
}

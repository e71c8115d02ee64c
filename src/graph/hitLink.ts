import type { Graph, Places } from "./graph.ts";

/**
 * The link nearest to a point, no further away than `slack`; of equally near
 * ones the one drawn last. All lengths are those of places. It looks at every
 * link: for 30,000 that is still well below a millisecond.
 */
export function hitLink(
  { sources, targets }: Graph,
  places: Places,
  x: number,
  y: number,
  slack: number,
): number | undefined {
  let best: number | undefined;
  let bestSquare = slack * slack;
  for (let link = 0; link < sources.length; link += 1) {
    const a = 2 * (sources[link] as number);
    const b = 2 * (targets[link] as number);
    const ax = (places[a] as number) - x;
    const bx = (places[b] as number) - x;
    if ((ax > slack && bx > slack) || (ax < -slack && bx < -slack)) continue;
    const ay = (places[a + 1] as number) - y;
    const by = (places[b + 1] as number) - y;
    if ((ay > slack && by > slack) || (ay < -slack && by < -slack)) continue;
    const square = squareToLine(ax, ay, bx, by);
    if (square > bestSquare) continue;
    best = link;
    bestSquare = square;
  }
  return best;
}

/** Squared distance from the origin to the line from `a` to `b`. */
function squareToLine(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return (ax + share * dx) ** 2 + (ay + share * dy) ** 2;
}

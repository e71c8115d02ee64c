import type { Succession } from "../../model/network.ts";
import type { PlacedNode, PlacedSuccession } from "./layout.ts";

type Dot = Omit<PlacedNode, "label">;

const HEAD = 5;

/** An arrowhead at a point, coming from a direction in radians. */
function headAt(x: number, y: number, angle: number): string {
  const wing = (turn: number) =>
    `L${x - HEAD * Math.cos(angle + turn)} ${y - HEAD * Math.sin(angle + turn)}`;
  return `M${x} ${y}${wing(0.5)}${wing(-0.5)}Z`;
}

function ends(
  successions: readonly Succession[],
  nodes: readonly Dot[],
): { succession: Succession; from: Dot; to: Dot }[] {
  const at = new Map(nodes.map((placed) => [placed.node.id, placed]));
  return successions.flatMap((succession) => {
    const [from, to] = [at.get(succession.from), at.get(succession.to)];
    return from && to ? [{ succession, from, to }] : [];
  });
}

/** Within a column: arcs beside the nodes, wider for those that reach farther. */
export function arcs(
  successions: readonly Succession[],
  nodes: readonly Dot[],
  room: number,
): PlacedSuccession[] {
  return ends(successions, nodes).map(({ succession, from, to }) => {
    const bulge = Math.min(room, 14 + Math.abs(to.y - from.y) * 0.12);
    const [start, end] = [from.x + from.radius, to.x + to.radius + 1];
    return {
      succession,
      path: `M${start} ${from.y}C${start + bulge} ${from.y} ${end + bulge} ${to.y} ${end} ${to.y}`,
      head: headAt(end, to.y, Math.PI),
    };
  });
}

/** Across the plane: straight from rim to rim. */
export function arrows(
  successions: readonly Succession[],
  nodes: readonly Dot[],
): PlacedSuccession[] {
  return ends(successions, nodes).map(({ succession, from, to }) => {
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [x, y] = [to.x - cos * (to.radius + 2), to.y - sin * (to.radius + 2)];
    return {
      succession,
      path: `M${from.x + cos * from.radius} ${from.y + sin * from.radius}L${x} ${y}`,
      head: headAt(x, y, angle),
    };
  });
}

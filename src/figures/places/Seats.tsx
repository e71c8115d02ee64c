import { Label } from "../../plot/Label.tsx";
import type { Theme } from "../../plot/theme.ts";
import type { PlacedMeeting } from "./layout.ts";
import { HEADING, SMALL, TEXT } from "./placed.ts";

interface Props {
  readonly placed: PlacedMeeting;
  /** Of a seat, in px. */
  readonly radius: number;
  readonly width: number;
  readonly theme: Theme;
}

/** A seat for everybody who took part: filled for those whom a source names, broken for the others. */
export function Seats({ placed, radius, width, theme }: Props) {
  const { seats, top, bottom } = placed;
  return (
    <>
      <rect x={0} y={top} width={width} height={bottom - top - 8} fill="transparent" />
      {seats.map(({ x, y, isNamed }) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={radius}
          fill={isNamed ? theme.second : "none"}
          stroke={isNamed ? theme.second : theme.inkSoft}
          strokeWidth={1.5}
          strokeDasharray={isNamed ? undefined : "2.5 3"}
        />
      ))}
    </>
  );
}

export function SeatWords({ placed, theme }: Pick<Props, "placed" | "theme">) {
  const { heading, when, named, unnamed } = placed;
  return (
    <>
      <Label {...heading} size={HEADING} weight={600} theme={theme} />
      <Label {...when} size={SMALL} theme={theme} colour={theme.inkSoft} />
      <Label {...named} size={TEXT} weight={600} theme={theme} colour={theme.second} />
      {unnamed && <Label {...unnamed} size={TEXT} theme={theme} colour={theme.inkSoft} />}
    </>
  );
}

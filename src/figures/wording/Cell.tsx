import type { Voice } from "../../model/voices.ts";
import type { Theme } from "../../plot/theme.ts";

interface Props {
  readonly role: Voice["role"];
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** What it prints cannot be right. */
  readonly struck?: boolean;
  readonly attended?: boolean;
  readonly theme: Theme;
}

/** Who speaks, by shape: the lead source a dark diamond, a government a filled square, all others a hollow one. */
export function Cell({ role, x, y, side, struck, attended, theme }: Props) {
  const soft = struck ? theme.slip : theme.inkSoft;
  const stroke = attended ? theme.focus : role === "lead" ? theme.paper : soft;
  if (role === "lead") {
    const [cx, cy, r] = [x + side / 2, y + side / 2, side * 0.72];
    return (
      <path
        d={`M${cx} ${cy - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`}
        fill={struck ? theme.slip : theme.ink}
        stroke={stroke}
        strokeWidth={attended ? 2 : 1.5}
        paintOrder="stroke"
      />
    );
  }
  const inset = 0.75;
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={side - 2 * inset}
      height={side - 2 * inset}
      fill={role === "official" ? soft : theme.paper}
      stroke={stroke}
      strokeWidth={attended ? 2.5 : 1.5}
    />
  );
}

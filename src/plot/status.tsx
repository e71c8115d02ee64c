import type { Theme } from "./theme.ts";

/** The status ladder as the kit draws it, loosest first. `undefined` is a status nobody gives. */
export type DrawnStatus = "explored" | "discussed" | "announced" | "launched" | "signed";

const LADDER: readonly DrawnStatus[] = ["explored", "discussed", "announced", "launched", "signed"];

/** Dash of a line by status. Solid is for signed; never the hue alone. */
export const DASH: Record<DrawnStatus, string | undefined> = {
  explored: "1.5 5",
  discussed: "4 5",
  announced: "8 4",
  launched: "14 3",
  signed: undefined,
};

/** Id of a fill pattern; unique per picture because a page may hold the same figure twice. */
export function patternId(picture: string, status: DrawnStatus, colour: string): string {
  return `${picture}-${status}-${colour.replace(/[^a-zA-Z0-9]+/g, "")}`;
}

/**
 * `fill` of a shape by status: solid for signed, denser hatching the firmer the
 * word, dots for discussed, nothing but the outline for explored.
 */
export function statusFill(
  picture: string,
  status: DrawnStatus | undefined,
  colour: string,
): string {
  if (status === "signed") return colour;
  if (status === undefined || status === "explored") return "none";
  return `url(#${patternId(picture, status, colour)})`;
}

interface Props {
  readonly picture: string;
  readonly colours: readonly string[];
  readonly theme: Theme;
}

/** The patterns behind `statusFill`, once per picture and colour. */
export function StatusPatterns({ picture, colours, theme }: Props) {
  return (
    <defs>
      {colours.flatMap((colour) =>
        LADDER.slice(1, -1).map((status) => (
          <Pattern key={status + colour} {...{ picture, colour, status, theme }} />
        )),
      )}
    </defs>
  );
}

interface PatternProps {
  readonly picture: string;
  readonly colour: string;
  readonly status: DrawnStatus;
  readonly theme: Theme;
}

function Pattern({ picture, colour, status, theme }: PatternProps) {
  const id = patternId(picture, status, colour);
  const common = { id, patternUnits: "userSpaceOnUse", width: 8, height: 8 } as const;
  if (status === "discussed")
    return (
      <pattern {...common}>
        <rect width={8} height={8} fill={theme.paper} />
        <circle cx={2} cy={2} r={1.2} fill={colour} />
        <circle cx={6} cy={6} r={1.2} fill={colour} />
      </pattern>
    );
  return (
    <pattern {...common} patternTransform="rotate(45)">
      <rect width={8} height={8} fill={theme.paper} />
      <rect width={status === "launched" ? 5.5 : 3} height={8} fill={colour} fillOpacity={0.55} />
    </pattern>
  );
}

import type { Dated } from "../../model/moments.ts";
import { statusFill } from "../../plot/status.tsx";
import type { Theme } from "../../plot/theme.ts";

/** The colour of a document's area; of several areas, or none, no colour. */
export function documentColour({ agreement }: Dated, areas: readonly string[], theme: Theme) {
  const [area, ...others] = agreement.areas;
  if (area === undefined || others.length > 0) return theme.inkSoft;
  return theme.areas[areas.indexOf(area)] ?? theme.inkSoft;
}

export const PAPER = 11;

interface Props {
  readonly document: Dated;
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  /** Name of the picture, for its patterns. */
  readonly picture: string;
}

/** A document: a square with the pattern of its status. */
export function Paper({ document, x, y, colour, picture }: Props) {
  return (
    <rect
      x={x}
      y={y}
      width={PAPER}
      height={PAPER}
      fill={statusFill(picture, document.status, colour)}
      stroke={colour}
      strokeWidth={1.5}
      strokeDasharray={document.status === undefined ? "2 2" : undefined}
    />
  );
}

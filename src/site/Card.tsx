import { Label, LINE } from "../plot/Label.tsx";
import { wrap } from "../plot/text.ts";
import { light } from "../plot/theme.ts";

/** Size in px of the picture that a link is shown with. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 48;
const TITLE = 42;
const SMALL = 24;
/** The drawing is made smaller than its place and enlarged, so that it reads in a preview. */
const ENLARGED = 1.25;

interface Props {
  readonly finding: string;
  /** "85 claims, 48 sources". */
  readonly sources: string;
  readonly site: string;
}

/** Where the drawing stands on a card, and the size it is drawn at. */
export function placeOf(finding: string) {
  const width = CARD.width - 2 * MARGIN;
  const title = titleOf(finding);
  const y = MARGIN + title.length * TITLE * LINE + 6;
  const height = CARD.height - MARGIN - SMALL - 14 - y;
  const size = { width: Math.round(width / ENLARGED), height: Math.round(height / ENLARGED) };
  return { x: MARGIN, y, width, height, size };
}

function titleOf(finding: string): string[] {
  return wrap(finding, TITLE, CARD.width - 2 * MARGIN, true).slice(0, 3);
}

/** What stands around the drawing: its finding, what it rests on, where it is from. */
export function Card({ finding, sources, site }: Props) {
  const { y, height } = placeOf(finding);
  const line = y + height + 8;
  const foot = CARD.height - MARGIN + 8;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={CARD.height}
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
    >
      <title>{finding}</title>
      <rect width={CARD.width} height={CARD.height} fill={light.paper} />
      <Label
        x={MARGIN}
        y={MARGIN + TITLE * 0.8}
        lines={titleOf(finding)}
        size={TITLE}
        weight={600}
        theme={light}
      />
      <line
        x1={MARGIN}
        x2={CARD.width - MARGIN}
        y1={line}
        y2={line}
        stroke={light.hair}
        strokeWidth={2}
      />
      <Label x={MARGIN} y={foot} lines={[site]} size={SMALL} weight={600} theme={light} />
      <Label
        x={CARD.width - MARGIN}
        y={foot}
        lines={[sources]}
        size={SMALL}
        theme={light}
        anchor="end"
        colour={light.inkSoft}
      />
    </svg>
  );
}

import { useMemo } from "react";
import { Label } from "../../plot/Label.tsx";
import { LinkMark, Mark, useEmphasis } from "../../plot/marks.tsx";
import { StatusPatterns } from "../../plot/status.tsx";
import type { Theme } from "../../plot/theme.ts";
import { Drawing } from "../Drawing.tsx";
import type { ViewProps } from "../figure.ts";
import type { TimelineData } from "./data.ts";
import { Key } from "./Key.tsx";
import { SMALL, TEXT } from "./placed.ts";
import { documentColour, PAPER, Paper } from "./shapes.tsx";
import { layoutStory, type PlacedMoment, type StoryLayout } from "./storyLayout.ts";
import { Terms } from "./Terms.tsx";

/** The years before the visit, what continues what, and the windows of the targets. */
export function Story({ data, size, theme, locale, caption, marks }: ViewProps<TimelineData>) {
  const { width } = size;
  const { isAttended } = useEmphasis();
  const layout = useMemo(() => layoutStory(data, width, locale), [data, width, locale]);
  const labels = useMemo(() => new Map(marks.map((mark) => [mark.id, mark.label])), [marks]);
  const labelOf = (id: string) => labels.get(id) ?? id;
  const picture = `timeline-story-${width}`;
  const colours = [...theme.areas.slice(0, data.areas.length), theme.inkSoft, theme.ink];
  // With a moment its continuations are lit, and what lies at their other ends.
  const lit = new Set(
    data.continuations.flatMap(({ id, later, earlier }) =>
      [id, later, earlier].some(isAttended) ? [id, later, earlier] : [],
    ),
  );
  const isLit = (id: string) => isAttended(id) || lit.has(id);
  return (
    <Drawing figure="timeline" size={size} caption={caption}>
      <StatusPatterns picture={picture} colours={colours} theme={theme} />
      <Scale layout={layout} theme={theme} />
      <g fill="none" aria-hidden="true">
        {layout.arcs.map(({ continuation: { id }, path, head }) => {
          const ink = lit.has(id) ? theme.ink : theme.inkSoft;
          return (
            <LinkMark key={id} id={id}>
              <path d={path} stroke={ink} strokeWidth={lit.has(id) ? 2.5 : 1.25} />
              <path d={head} fill={ink} />
            </LinkMark>
          );
        })}
      </g>
      {layout.moments.map((placed) => (
        <Mark
          key={placed.moment.id}
          id={placed.moment.id}
          status={placed.moment.event ? undefined : placed.moment.documents[0]?.status}
          label={labelOf(placed.moment.id)}
          words={<MomentWords placed={placed} theme={theme} lit={isLit(placed.moment.id)} />}
        >
          <MomentShape
            placed={placed}
            data={data}
            theme={theme}
            picture={picture}
            lit={isLit(placed.moment.id)}
          />
        </Mark>
      ))}
      {layout.terms && (
        <Terms layout={layout.terms} {...{ size, theme, locale, picture, labelOf }} />
      )}
      <Key placed={layout.key} size={size} theme={theme} picture={picture} />
    </Drawing>
  );
}

interface MomentProps {
  readonly placed: PlacedMoment;
  readonly data: TimelineData;
  readonly theme: Theme;
  readonly picture: string;
  readonly lit: boolean;
}

function MomentShape({ placed, data, theme, picture, lit }: MomentProps) {
  const { moment, dot, leader, span } = placed;
  const [document] = moment.documents;
  const [x, y] = dot;
  return (
    <>
      <path
        d={leader}
        fill="none"
        stroke={lit ? theme.ink : theme.hair}
        strokeWidth={lit ? 2 : 1.25}
      />
      <line x1={44} x2={44} y1={span[0] - 1} y2={span[1] + 1} stroke={theme.ink} strokeWidth={5} />
      {moment.event || !document ? (
        <circle cx={x} cy={y} r={4.5} fill={theme.ink} />
      ) : (
        <Paper
          document={document}
          x={x - PAPER / 2}
          y={y - PAPER / 2}
          colour={documentColour(document, data.areas, theme)}
          picture={picture}
        />
      )}
    </>
  );
}

function MomentWords({ placed, theme, lit }: Pick<MomentProps, "placed" | "theme" | "lit">) {
  const { date, x, y, lines } = placed;
  return (
    <>
      <Label {...date} size={SMALL} theme={theme} colour={theme.inkSoft} />
      <Label x={x} y={y} lines={lines} size={TEXT} theme={theme} weight={lit ? 600 : 400} />
    </>
  );
}

/** The true scale of the years, at the left. */
function Scale({ layout, theme }: { layout: StoryLayout; theme: Theme }) {
  const { scale, decades, moments } = layout;
  return (
    <g aria-hidden="true" pointerEvents="none">
      {moments.length > 0 && (
        <line
          x1={scale.x}
          x2={scale.x}
          y1={scale.top}
          y2={scale.bottom}
          stroke={theme.inkSoft}
          strokeWidth={1}
        />
      )}
      {decades.map(({ year, y }) => (
        <g key={year}>
          <line x1={scale.x - 5} x2={scale.x} y1={y} y2={y} stroke={theme.inkSoft} />
          <Label
            x={scale.x - 8}
            y={y + 4}
            lines={[String(year)]}
            anchor="end"
            size={SMALL}
            theme={theme}
            colour={theme.inkSoft}
          />
        </g>
      ))}
    </g>
  );
}

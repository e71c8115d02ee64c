import { useMemo } from "react";
import { Label } from "../../plot/Label.tsx";
import { LinkMark, Mark, useEmphasis } from "../../plot/marks.tsx";
import { StatusPatterns } from "../../plot/status.tsx";
import type { Theme } from "../../plot/theme.ts";
import { Drawing } from "../Drawing.tsx";
import type { ViewProps } from "../figure.ts";
import type { TimelineData } from "./data.ts";
import { Key } from "./Key.tsx";
import { anchorAt, SMALL, TEXT } from "./placed.ts";
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
      <Scale layout={layout} theme={theme} isLit={isLit} />
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
          <MomentShape placed={placed} data={data} theme={theme} picture={picture} />
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
}

function MomentShape({ placed, data, theme, picture }: MomentProps) {
  const { moment, dot } = placed;
  const [document] = moment.documents;
  const [x, y] = dot;
  return (
    <>
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

type WordsProps = Pick<MomentProps, "placed" | "theme"> & { readonly lit: boolean };

function MomentWords({ placed, theme, lit }: WordsProps) {
  const { date, x, y, lines } = placed;
  return (
    <>
      <Label {...date} size={SMALL} theme={theme} colour={theme.inkSoft} />
      <Label x={x} y={y} lines={lines} size={TEXT} theme={theme} weight={lit ? 600 : 400} />
    </>
  );
}

interface ScaleProps {
  readonly layout: StoryLayout;
  readonly theme: Theme;
  isLit(id: string): boolean;
}

/** The true scale of the years, above the rows: beside them its years would seem to be theirs. */
function Scale({ layout, theme, isLit }: ScaleProps) {
  const { scale, decades, moments } = layout;
  if (moments.length === 0) return null;
  const { y, stroke, right } = scale;
  return (
    <g data-scale="" aria-hidden="true" pointerEvents="none">
      <line x1={2} x2={right} y1={y} y2={y} stroke={theme.inkSoft} />
      {decades.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={y} y2={y + 5} stroke={theme.inkSoft} />
          <Label
            x={x}
            y={y + 18}
            lines={[String(year)]}
            anchor={anchorAt(x, String(year), right)}
            size={SMALL}
            theme={theme}
            colour={theme.inkSoft}
          />
        </g>
      ))}
      {moments.map(({ moment: { id }, span: [from, to] }) => {
        const grown = isLit(id) ? 6 : 0;
        return (
          <rect
            key={id}
            x={from - 1}
            width={to - from + 2}
            y={y - stroke - grown}
            height={stroke + grown}
            fill={grown > 0 ? theme.ink : theme.inkSoft}
          />
        );
      })}
    </g>
  );
}

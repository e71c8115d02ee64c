import { useMemo } from "react";
import { Head } from "../../plot/Head.tsx";
import { Label, LINE } from "../../plot/Label.tsx";
import { Mark, useEmphasis } from "../../plot/marks.tsx";
import type { Theme } from "../../plot/theme.ts";
import { Drawing } from "../Drawing.tsx";
import { EmptyPicture } from "../EmptyPicture.tsx";
import type { ViewProps } from "../figure.ts";
import { Cell } from "./Cell.tsx";
import type { WordingData } from "./data.ts";
import { Legend } from "./Legend.tsx";
import { HEADING, layoutWording, SMALL, TEXT } from "./layout.ts";
import type { PlacedFact, PlacedSection } from "./placed.ts";

/** A row is a fact, a cell a source; what it says is the column it stands in. */
export function View(props: ViewProps<WordingData>) {
  const { data, size, theme, locale, caption, marks } = props;
  const { width } = size;
  const { isAttended } = useEmphasis();
  const layout = useMemo(() => layoutWording(data, width, locale), [data, width, locale]);
  const labels = useMemo(() => new Map(marks.map((mark) => [mark.id, mark.label])), [marks]);
  if (data.shown.length === 0) return <EmptyPicture id="wording" {...props} />;
  return (
    <Drawing figure="wording" size={size} caption={caption}>
      {layout.sections.map((section) => (
        <g key={section.aspect}>
          <Ground section={section} width={width} theme={theme} />
          {section.facts.map((placed) => (
            <FactWords key={placed.fact.key} placed={placed} theme={theme} />
          ))}
          {section.facts.flatMap(({ cells }) =>
            cells.map(({ voice, chorus, x, y }) => (
              <Mark
                key={voice.id}
                id={voice.id}
                status={section.aspect === "status" ? chorus.said : undefined}
                label={labels.get(voice.id) ?? voice.id}
              >
                <rect
                  x={x - 2}
                  y={y - 2}
                  width={layout.pitch}
                  height={layout.pitch}
                  fill="transparent"
                />
                <Cell
                  role={voice.role}
                  x={x}
                  y={y}
                  side={layout.pitch - 4}
                  struck={section.aspect === "number" && isStruckIn(section, voice.id)}
                  attended={isAttended(voice.id)}
                  theme={theme}
                />
              </Mark>
            )),
          )}
        </g>
      ))}
      <Legend layout={layout} size={size} theme={theme} />
    </Drawing>
  );
}

function isStruckIn({ facts }: PlacedSection, id: string): boolean {
  return facts.some(({ sums, fact }) =>
    sums.some(({ struck }, index) => struck && fact.choirs[index]?.voices.some((v) => v.id === id)),
  );
}

/** What a section stands on: its heading, its ladder, a hairline for each column. */
function Ground({
  section,
  width,
  theme,
}: {
  section: PlacedSection;
  width: number;
  theme: Theme;
}) {
  const { heading, heads, guides, from, to, facts } = section;
  return (
    <g aria-hidden="true" pointerEvents="none">
      {guides.map((x) => (
        <line key={x} x1={x} x2={x} y1={from} y2={to} stroke={theme.hair} strokeDasharray="1 3" />
      ))}
      {facts.map(({ top }) => (
        <line key={top} x1={0} x2={width} y1={top} y2={top} stroke={theme.hair} />
      ))}
      <Head top={heading.y - HEADING - 2} bottom={from} until={to}>
        <Label {...heading} size={HEADING} weight={600} theme={theme} />
        {heads.map((head) => (
          <Label key={head.x} {...head} size={SMALL} theme={theme} colour={theme.inkSoft} />
        ))}
      </Head>
    </g>
  );
}

function FactWords({ placed, theme }: { placed: PlacedFact; theme: Theme }) {
  const { name, sums, span } = placed;
  return (
    <g aria-hidden="true" pointerEvents="none">
      {span && (
        <line
          x1={span.x1}
          x2={span.x2}
          y1={span.y}
          y2={span.y}
          stroke={theme.inkSoft}
          strokeOpacity={0.45}
          strokeWidth={2}
        />
      )}
      <g data-words-of={placed.cells.map(({ voice }) => voice.id).join(" ")}>
        <Label {...name} size={TEXT} theme={theme} />
      </g>
      {sums.map(({ slip, struck, ...sum }) => (
        <g key={`${sum.x} ${sum.y}`}>
          <Label
            {...sum}
            size={TEXT}
            weight={600}
            theme={theme}
            struck={struck}
            colour={struck ? theme.slip : theme.ink}
          />
          {slip.length > 0 && (
            <Label
              x={sum.x}
              y={sum.y + sum.lines.length * TEXT * LINE}
              lines={slip}
              size={SMALL}
              theme={theme}
              colour={theme.slip}
            />
          )}
        </g>
      ))}
    </g>
  );
}

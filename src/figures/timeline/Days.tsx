import { useMemo } from "react";
import { Head } from "../../plot/Head.tsx";
import { Label } from "../../plot/Label.tsx";
import { Mark } from "../../plot/marks.tsx";
import { StatusPatterns } from "../../plot/status.tsx";
import type { Theme } from "../../plot/theme.ts";
import { Drawing } from "../Drawing.tsx";
import type { ViewProps } from "../figure.ts";
import type { TimelineData } from "./data.ts";
import { layoutDays, type PlacedDay } from "./dayLayout.ts";
import { Key } from "./Key.tsx";
import { HEADING, SMALL, TEXT } from "./placed.ts";
import { documentColour, PAPER, Paper } from "./shapes.tsx";

/** The visit day by day; an event without an hour stands in the band of its day. */
export function Days({ data, size, theme, locale, caption, marks }: ViewProps<TimelineData>) {
  const { width } = size;
  const layout = useMemo(() => layoutDays(data, width, locale), [data, width, locale]);
  const labels = useMemo(() => new Map(marks.map((mark) => [mark.id, mark.label])), [marks]);
  const picture = `timeline-days-${width}`;
  return (
    <Drawing figure="timeline" size={size} caption={caption}>
      <StatusPatterns
        picture={picture}
        colours={[...theme.areas.slice(0, data.areas.length), theme.inkSoft]}
        theme={theme}
      />
      {layout.days.map((placed) => (
        <g key={placed.day?.date ?? "undated"}>
          <Ground placed={placed} left={layout.left} width={width} theme={theme} />
          {[...placed.timed, ...placed.untimed].map(({ event, dot: [x, y], ...words }) => (
            <Mark
              key={event.id}
              id={event.id}
              label={labels.get(event.id) ?? event.id}
              words={<Label {...words} size={TEXT} theme={theme} halo={placed.axis?.y === y} />}
            >
              <EventDot
                x={x}
                y={y}
                isTimed={placed.axis?.y === y}
                to={placed.axis?.y === y ? words.y + 2 : undefined}
                theme={theme}
              />
            </Mark>
          ))}
          {placed.documents.map(({ document, width: room, ...words }) => (
            <Mark
              key={document.agreement.id}
              id={document.agreement.id}
              status={document.status}
              label={labels.get(document.agreement.id) ?? document.agreement.id}
              words={<Label {...words} size={TEXT} theme={theme} />}
            >
              <rect
                x={words.x - 18}
                y={words.y - TEXT}
                width={room}
                height={TEXT * 1.3 * words.lines.length}
                fill="transparent"
              />
              <Paper
                document={document}
                x={words.x - 17}
                y={words.y - PAPER + 1}
                colour={documentColour(document, data.areas, theme)}
                picture={picture}
              />
            </Mark>
          ))}
        </g>
      ))}
      <Key placed={layout.key} size={size} theme={theme} picture={picture} />
    </Drawing>
  );
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  /** Filled where an hour is known. */
  readonly isTimed: boolean;
  /** How far down its line goes. */
  readonly to: number | undefined;
  readonly theme: Theme;
}

function EventDot({ x, y, isTimed, to, theme }: DotProps) {
  return (
    <>
      {to !== undefined && <line x1={x} x2={x} y1={y} y2={to} stroke={theme.ink} strokeWidth={1} />}
      <circle
        cx={x}
        cy={y}
        r={isTimed ? 5.5 : 4}
        fill={isTimed ? theme.ink : theme.paper}
        stroke={theme.ink}
        strokeWidth={1.5}
      />
    </>
  );
}

/** Date, hours and bands, which are no marks. */
function Ground({
  placed,
  left,
  width,
  theme,
}: {
  placed: PlacedDay;
  left: number;
  width: number;
  theme: Theme;
}) {
  const { top, bottom, headed, heading, phase, axis, band, papers, day } = placed;
  const soft = { size: SMALL, theme, colour: theme.inkSoft };
  const isVisit = day?.phase === "visit";
  return (
    <g aria-hidden="true" pointerEvents="none">
      <line
        x1={0}
        x2={width}
        y1={top + 0.5}
        y2={top + 0.5}
        stroke={isVisit ? theme.ink : theme.hair}
        strokeWidth={isVisit ? 2 : 1}
      />
      <Head top={top + 6} bottom={headed + 8} until={bottom}>
        <Label {...heading} size={HEADING} weight={600} theme={theme} />
        {phase && <Label {...phase} {...soft} />}
      </Head>
      {axis && (
        <>
          <line
            x1={left + 4}
            x2={width - 4}
            y1={axis.y}
            y2={axis.y}
            stroke={theme.inkSoft}
            strokeWidth={2}
          />
          {axis.ticks.map(({ x, word, anchor }) => (
            <g key={word}>
              <line x1={x} x2={x} y1={axis.y - 4} y2={axis.y + 4} stroke={theme.inkSoft} />
              <Label x={x} y={axis.y - 11} lines={[word]} anchor={anchor} {...soft} />
            </g>
          ))}
        </>
      )}
      {band && (
        <>
          <rect
            x={left}
            y={band.y}
            width={width - left}
            height={band.height}
            rx={6}
            fill={theme.panel}
          />
          <Label {...band.words} {...soft} />
        </>
      )}
      {papers && <Label {...papers} {...soft} />}
    </g>
  );
}

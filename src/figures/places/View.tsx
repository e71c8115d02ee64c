import { useMemo } from "react";
import { Label } from "../../plot/Label.tsx";
import { LinkMark, Mark, useEmphasis } from "../../plot/marks.tsx";
import { Drawing } from "../Drawing.tsx";
import { EmptyPicture } from "../EmptyPicture.tsx";
import type { ViewProps } from "../figure.ts";
import { isEmpty, type PlacesData } from "./data.ts";
import { layoutPlaces } from "./layout.ts";
import { HEADING, SMALL } from "./placed.ts";
import { Seats, SeatWords } from "./Seats.tsx";
import { Stops } from "./Stops.tsx";

/** Regions of two countries with lines between them; seats of a meeting; places of the visit. */
export function View(props: ViewProps<PlacesData>) {
  const { data, size, theme, locale, caption, marks } = props;
  const { width } = size;
  const { isAttended } = useEmphasis();
  const layout = useMemo(() => layoutPlaces(data, width, locale), [data, width, locale]);
  const labels = useMemo(() => new Map(marks.map((mark) => [mark.id, mark.label])), [marks]);
  if (isEmpty(data)) return <EmptyPicture id="places" {...props} />;
  const labelOf = (id: string) => labels.get(id) ?? id;
  const lit = new Set(
    data.pairs.flatMap(({ pair, first, second }) =>
      [pair.id, first.id, second.id].some(isAttended) ? [pair.id, first.id, second.id] : [],
    ),
  );
  const colours = { first: theme.first, second: theme.second };
  const words = [theme.firstText, theme.second];
  return (
    <Drawing figure="places" size={size} caption={caption}>
      <g aria-hidden="true" pointerEvents="none">
        {layout.heads.map((head, index) => (
          <Label
            key={head.x}
            {...head}
            size={HEADING}
            weight={600}
            theme={theme}
            colour={words[index] ?? theme.ink}
          />
        ))}
        {layout.rules.map((y) => (
          <line key={y} x1={0} x2={width} y1={y} y2={y} stroke={theme.ink} strokeWidth={2} />
        ))}
      </g>
      <g aria-hidden="true" fill="none">
        {layout.pairs.map(({ twinned: { pair }, path, since, state, plate }) => {
          const isLit = lit.has(pair.id);
          return (
            <LinkMark key={pair.id} id={pair.id}>
              <path
                d={path}
                stroke={isLit ? theme.ink : theme.inkSoft}
                strokeWidth={isLit ? 2.5 : 1.5}
                strokeDasharray={pair.since === undefined ? "2 5" : undefined}
              />
              {plate && <rect {...plate} fill={theme.paper} />}
              <Label
                {...since}
                size={SMALL}
                theme={theme}
                weight={isLit ? 600 : 400}
                colour={pair.since === undefined ? theme.inkSoft : theme.ink}
              />
              {state && <Label {...state} size={SMALL} theme={theme} colour={theme.inkSoft} />}
            </LinkMark>
          );
        })}
      </g>
      {layout.regions.map(({ region, side, dot: [x, y], ...name }) => (
        <Mark
          key={region.id}
          id={region.id}
          label={labelOf(region.id)}
          words={
            <Label
              {...name}
              size={layout.font}
              theme={theme}
              weight={lit.has(region.id) ? 600 : 400}
            />
          }
        >
          <circle cx={x} cy={y} r={6} fill={colours[side]} />
          <rect
            x={side === "first" ? 0 : x - 6}
            y={y - 12}
            width={side === "first" ? x + 6 : width - x + 6}
            height={24}
            fill="transparent"
          />
        </Mark>
      ))}
      {layout.meetings.map((placed) => (
        <Mark
          key={placed.seated.meeting.id}
          id={placed.seated.meeting.id}
          label={labelOf(placed.seated.meeting.id)}
          words={<SeatWords placed={placed} theme={theme} />}
        >
          <Seats placed={placed} radius={layout.seat} width={width} theme={theme} />
        </Mark>
      ))}
      <Stops layout={layout} width={width} theme={theme} labelOf={labelOf} />
    </Drawing>
  );
}

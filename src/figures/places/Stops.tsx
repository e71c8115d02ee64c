import { Label } from "../../plot/Label.tsx";
import { Mark } from "../../plot/marks.tsx";
import type { Theme } from "../../plot/theme.ts";
import type { PlacesLayout } from "./layout.ts";
import { HEADING, SMALL, TEXT } from "./placed.ts";

interface Props {
  readonly layout: PlacesLayout;
  readonly width: number;
  readonly theme: Theme;
  readonly labelOf: (id: string) => string;
}

/** Places of the visit on one line from north to south, which is no route and has no scale. */
export function Stops({ layout: { route, stops }, width, theme, labelOf }: Props) {
  const [from, to] = [stops[0]?.dot, stops.at(-1)?.dot];
  if (!route || !from || !to) return null;
  return (
    <>
      <g aria-hidden="true" pointerEvents="none">
        <Label {...route.heading} size={HEADING} weight={600} theme={theme} />
        <Label {...route.direction} size={SMALL} theme={theme} colour={theme.inkSoft} />
        <line
          x1={from[0]}
          x2={to[0]}
          y1={from[1]}
          y2={to[1]}
          stroke={theme.second}
          strokeWidth={2}
        />
      </g>
      {stops.map(({ stop: { id }, region, dot, events, nothing, top, bottom, ...name }) => (
        <Mark
          key={id}
          id={id}
          label={labelOf(id)}
          words={
            <>
              <Label {...name} size={TEXT} weight={600} theme={theme} />
              <Label {...region} size={SMALL} theme={theme} colour={theme.inkSoft} />
              {nothing && <Label {...nothing} size={TEXT} theme={theme} colour={theme.inkSoft} />}
              {events.map(({ event, ...words }) => (
                <Label key={event.id} {...words} size={TEXT} theme={theme} />
              ))}
            </>
          }
        >
          <rect x={0} y={top} width={width} height={bottom - top - 2} fill="transparent" />
          <circle
            cx={dot[0]}
            cy={dot[1]}
            r={6}
            fill={theme.paper}
            stroke={theme.second}
            strokeWidth={3}
          />
        </Mark>
      ))}
    </>
  );
}

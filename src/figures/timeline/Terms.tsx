import type { Locale } from "../../i18n/locale.ts";
import { Head } from "../../plot/Head.tsx";
import { Label } from "../../plot/Label.tsx";
import { Mark } from "../../plot/marks.tsx";
import type { Size } from "../../plot/size.ts";
import { statusFill } from "../../plot/status.tsx";
import type { Theme } from "../../plot/theme.ts";
import { HEADING, SMALL, TEXT } from "./placed.ts";
import { BAR, type PlacedTerm, type TermsLayout } from "./termLayout.ts";

interface Props {
  readonly layout: TermsLayout;
  readonly size: Size;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly picture: string;
  readonly labelOf: (id: string) => string;
}

/** By when targets are to be met. */
export function Terms({ layout, size, theme, locale, picture, labelOf }: Props) {
  return (
    <>
      <Years layout={layout} width={size.width} theme={theme} locale={locale} />
      {layout.terms.map((placed) => (
        <Mark
          key={placed.term.id}
          id={placed.term.id}
          status={placed.term.status}
          label={labelOf(placed.term.id)}
          words={<TermWords placed={placed} theme={theme} />}
        >
          <TermShape placed={placed} theme={theme} picture={picture} width={size.width} />
        </Mark>
      ))}
    </>
  );
}

interface TermProps {
  readonly placed: PlacedTerm;
  readonly theme: Theme;
  readonly picture: string;
  readonly width: number;
}

/** Whole edges for a target of today, broken ones for what is superseded or came later. */
function TermShape({ placed, theme, picture, width }: TermProps) {
  const { term, bar, otherEnds, top, bottom } = placed;
  const isNow = term.era === "now";
  const colour = isNow ? theme.ink : theme.inkSoft;
  const right = bar.x + bar.width;
  return (
    <>
      <rect x={0} y={top} width={width} height={bottom - top - 4} fill="transparent" />
      <rect x={bar.x} y={bar.y} width={bar.width} height={BAR} fill={theme.paper} />
      <path
        d={`M${right} ${bar.y}H${bar.x}v${BAR}H${right}${term.end === undefined ? "" : "z"}`}
        fill={statusFill(picture, term.status, colour)}
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray={isNow ? undefined : "4 3"}
      />
      {otherEnds.map((x) => (
        <line
          key={x}
          x1={x}
          x2={x}
          y1={bar.y - 3}
          y2={bar.y + BAR + 3}
          stroke={colour}
          strokeWidth={2}
          strokeDasharray="3 2"
        />
      ))}
    </>
  );
}

function TermWords({ placed, theme }: Pick<TermProps, "placed" | "theme">) {
  const { x, y, lines, anchor, years } = placed;
  return (
    <>
      <Label x={x} y={y} lines={lines} anchor={anchor} size={TEXT} theme={theme} halo />
      <Label {...years} size={SMALL} theme={theme} colour={theme.inkSoft} halo />
    </>
  );
}

function Years({
  layout,
  width,
  theme,
  locale,
}: Pick<Props, "layout" | "theme" | "locale"> & { width: number }) {
  const { heading, ticks, visit, top, bottom } = layout;
  return (
    <g aria-hidden="true" pointerEvents="none">
      <line
        x1={0}
        x2={width}
        y1={heading.y - 22}
        y2={heading.y - 22}
        stroke={theme.ink}
        strokeWidth={2}
      />
      {ticks.map(({ year, x }) => (
        <line key={year} x1={x} x2={x} y1={top} y2={bottom} stroke={theme.hair} />
      ))}
      <Head top={heading.y - HEADING - 2} bottom={top} until={bottom}>
        <Label {...heading} size={HEADING} weight={600} theme={theme} />
        {ticks.map(({ year, x, anchor }) => (
          <Label
            key={year}
            x={x}
            y={top - 6}
            lines={[String(year)]}
            anchor={anchor}
            size={SMALL}
            theme={theme}
            colour={theme.inkSoft}
          />
        ))}
      </Head>
      {visit !== undefined && (
        <>
          <line
            x1={visit}
            x2={visit}
            y1={top}
            y2={bottom}
            stroke={theme.ink}
            strokeWidth={2}
            strokeDasharray="2 3"
          />
          <Label
            x={visit}
            y={bottom + 14}
            lines={[locale.say("timeline.phase.visit")]}
            anchor="middle"
            size={SMALL}
            theme={theme}
          />
        </>
      )}
    </g>
  );
}

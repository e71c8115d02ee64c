import { Label, LINE } from "../../plot/Label.tsx";
import { useEmphasis } from "../../plot/marks.tsx";
import { tenths } from "../../plot/rounding.ts";
import { type DrawnStatus, statusFill } from "../../plot/status.tsx";
import type { Theme } from "../../plot/theme.ts";
import type { ViewProps } from "../figure.ts";
import type { CompaniesData } from "./data.ts";
import { type CompaniesLayout, type ItemBox, type Join, TEXT } from "./layout.ts";

export type Props = ViewProps<CompaniesData> & {
  readonly layout: CompaniesLayout;
  readonly picture: string;
};

/** Words of the announcements on the ladder's patterns: the firmer, the denser; a report is an outline. */
const PATTERN = new Map<string, DrawnStatus>([
  ["signed", "signed"],
  ["approved", "launched"],
  ["announced", "announced"],
  ["mou", "discussed"],
]);

/** Who in bold, then what; on one line where both fit. */
export function Heading({ box, x, theme }: { box: ItemBox; x: number; theme: Theme }) {
  const { name, detail, isOneLine, top } = box;
  const y = tenths(top + TEXT);
  const common = { x, size: TEXT, theme } as const;
  if (isOneLine)
    return (
      <text x={x} y={y} fontSize={TEXT} fontFamily={theme.font} fill={theme.ink}>
        <tspan fontWeight={600}>{name.join(" ")}</tspan>
        <tspan dx={7} fill={theme.inkSoft}>
          {detail.join(" ")}
        </tspan>
      </text>
    );
  return (
    <>
      <Label {...common} y={y} lines={name} weight={600} />
      <Label
        {...common}
        y={tenths(y + name.length * TEXT * LINE)}
        lines={detail}
        colour={theme.inkSoft}
      />
    </>
  );
}

/** A count has no status: it is drawn as the counts of the other figures are. */
export function fillOf(status: string | undefined, { theme, picture, data }: Props): string {
  if (data.reading === "counts") return theme.inkSoft;
  return statusFill(picture, PATTERN.get(status ?? ""), theme.second);
}

export function strokeOf({ theme, data }: Props): string {
  return data.reading === "counts" ? theme.inkSoft : theme.second;
}

/** Joins the bars that may count the same money. */
export function JoinLine({ join, layout, theme }: Props & { join: Join }) {
  const { ids } = useEmphasis();
  const isOn = ids.some((id) => join.ids.includes(id));
  const { x, ys } = join;
  const [first = 0] = ys;
  const ticks = ys.map((y) => `M${x} ${tenths(y)}H${layout.left - 4}`).join("");
  return (
    <path
      d={`M${x} ${tenths(first)}V${tenths(ys.at(-1) ?? first)}${ticks}`}
      fill="none"
      stroke={isOn ? theme.ink : theme.inkSoft}
      strokeOpacity={isOn ? 1 : 0.75}
      strokeWidth={isOn ? 2.5 : 1.25}
    />
  );
}

/** Patterns and joins in words. */
export function Key(view: Props) {
  const { layout, theme } = view;
  const { lines, y: joinedY } = layout.joined;
  const keys = layout.key.map(({ status, words, x, y }) => (
    <g key={status}>
      <rect
        x={x + 1}
        y={y - 10}
        width={15}
        height={10}
        fill={fillOf(status, view)}
        stroke={theme.second}
        strokeWidth={1.5}
      />
      <Label
        x={tenths(x + 22)}
        y={y}
        lines={[words]}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
      />
    </g>
  ));
  if (lines.length === 0) return keys;
  return (
    <>
      {keys}
      <path
        d={`M12 ${joinedY - 10}H5V${joinedY + 1}H12`}
        fill="none"
        stroke={theme.inkSoft}
        strokeWidth={1.25}
      />
      <Label x={23} y={joinedY} lines={lines} size={TEXT} theme={theme} colour={theme.inkSoft} />
    </>
  );
}

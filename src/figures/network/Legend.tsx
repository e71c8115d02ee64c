import { STATUSES } from "../../model/claimSchema.ts";
import { Label, LINE } from "../../plot/Label.tsx";
import { LegendGround } from "../../plot/LegendGround.tsx";
import { DASH, statusFill } from "../../plot/status.tsx";
import { textWidth } from "../../plot/text.ts";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { TEXT } from "./layout.ts";

/** Of links that no source states: px of a line, by itself and picked out, and dash of an outline. */
export const THIN = 0.7;
export const LIT_THIN = 0.95;
export const BROKEN = "2 2";

interface Props extends ViewProps<NetworkData> {
  /** Name of the picture whose patterns are shown; absent where statuses are dashes. */
  readonly picture?: string;
  /** Whether a link is drawn that no source states. */
  readonly inferred: boolean;
}

/** What patterns stand for, in words; only what is in the picture. */
export function Legend({ data, size, theme, locale, picture, inferred }: Props) {
  let [x, row] = [4, 0];
  const statuses = STATUSES.toReversed()
    .filter((status) => data.network.links.some((link) => link.status === status))
    .map((status) => ({ status, word: locale.say(`status.${status}`) }));
  const signs = inferred
    ? [...statuses, { status: undefined, word: locale.say("network.legend.inferred") }]
    : statuses;
  const entries = signs.map(({ status, word }) => {
    const width = 36 + textWidth(word, TEXT) + 16;
    if (x + width > size.width) [x, row] = [4, row + 1];
    const entry = { status, word, x, row };
    x += width;
    return entry;
  });
  const first = size.height - 10 - row * TEXT * LINE;
  const top = first - TEXT - 6;
  if (entries.length === 0) return null;
  return (
    <LegendGround top={top} size={size} theme={theme}>
      {entries.map((entry) => {
        const y = first + entry.row * TEXT * LINE;
        return (
          <g key={entry.word}>
            {picture === undefined ? (
              <line
                x1={entry.x}
                x2={entry.x + 30}
                y1={y - 4}
                y2={y - 4}
                stroke={theme.ink}
                strokeWidth={entry.status ? 2 : THIN}
                strokeDasharray={entry.status && DASH[entry.status]}
              />
            ) : (
              <rect
                x={entry.x}
                y={y - 11}
                width={30}
                height={12}
                fill={statusFill(picture, entry.status, theme.ink)}
                stroke={theme.ink}
                strokeDasharray={entry.status ? undefined : BROKEN}
              />
            )}
            <Label
              x={entry.x + 36}
              y={y}
              lines={[entry.word]}
              size={TEXT}
              theme={theme}
              colour={theme.inkSoft}
            />
          </g>
        );
      })}
    </LegendGround>
  );
}

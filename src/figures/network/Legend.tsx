import { STATUSES } from "../../model/claimSchema.ts";
import { Label, LINE } from "../../plot/Label.tsx";
import { DASH, statusFill } from "../../plot/status.tsx";
import { textWidth } from "../../plot/text.ts";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { TEXT } from "./layout.ts";

interface Props extends ViewProps<NetworkData> {
  /** Name of the picture whose patterns are shown; absent where statuses are dashes. */
  readonly picture?: string;
}

/** What patterns stand for, in words; only the statuses that are in the picture. */
export function Legend({ data, size, theme, locale, picture }: Props) {
  let [x, row] = [4, 0];
  const entries = STATUSES.toReversed()
    .filter((status) => data.network.links.some((link) => link.status === status))
    .map((status) => {
      const word = locale.say(`status.${status}`);
      const width = 36 + textWidth(word, TEXT) + 16;
      if (x + width > size.width) [x, row] = [4, row + 1];
      const entry = { status, word, x, row };
      x += width;
      return entry;
    });
  const first = size.height - 10 - row * TEXT * LINE;
  return (
    <g data-legend="">
      {entries.map((entry) => {
        const y = first + entry.row * TEXT * LINE;
        return (
          <g key={entry.status}>
            {picture === undefined ? (
              <line
                x1={entry.x}
                x2={entry.x + 30}
                y1={y - 4}
                y2={y - 4}
                stroke={theme.ink}
                strokeWidth={2}
                strokeDasharray={DASH[entry.status]}
              />
            ) : (
              <rect
                x={entry.x}
                y={y - 11}
                width={30}
                height={12}
                fill={statusFill(picture, entry.status, theme.ink)}
                stroke={theme.ink}
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
    </g>
  );
}

import type { Locale } from "../../i18n/locale.ts";
import { Label, LINE } from "../../plot/Label.tsx";
import { LegendGround } from "../../plot/LegendGround.tsx";
import type { Size } from "../../plot/size.ts";
import { wrap } from "../../plot/text.ts";
import type { Theme } from "../../plot/theme.ts";
import { TEXT } from "./layout.ts";

const INSET = 4;

interface Props {
  readonly size: Size;
  readonly theme: Theme;
  readonly locale: Locale;
}

/** px below the web that the words take. */
export function legendHeight(width: number, locale: Locale): number {
  return linesIn(width, locale).length * TEXT * LINE + 14;
}

function linesIn(width: number, locale: Locale): string[] {
  return wrap(locale.say("network.legend.canvas"), TEXT, width - 2 * INSET);
}

/** What lines and rings mean in a web of thousands of nodes, in as many rows as the words take. */
export function CanvasLegend({ size, theme, locale }: Props) {
  const lines = linesIn(size.width, locale);
  return (
    <LegendGround top={size.height - legendHeight(size.width, locale)} size={size} theme={theme}>
      <Label
        x={INSET}
        y={size.height - 10 - (lines.length - 1) * TEXT * LINE}
        lines={lines}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
      />
    </LegendGround>
  );
}

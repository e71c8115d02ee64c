import { Label } from "../plot/Label.tsx";
import { wrap } from "../plot/text.ts";
import { Drawing } from "./Drawing.tsx";
import type { ViewProps } from "./figure.ts";
import type { FigureId } from "./ids.ts";

const TEXT = 15;

/** A picture of nothing still says what it would have shown. */
export function EmptyPicture({
  id,
  size,
  theme,
  caption,
}: Pick<ViewProps<unknown>, "size" | "theme" | "caption"> & { id: FigureId }) {
  return (
    <Drawing figure={id} size={size} caption={caption} isEmpty>
      <Label
        x={4}
        y={40}
        lines={wrap(caption.nothing ?? "", TEXT, size.width - 8)}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
      />
    </Drawing>
  );
}

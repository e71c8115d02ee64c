import type { Locale } from "../../i18n/locale.ts";
import { STATUSES } from "../../model/claimSchema.ts";
import type { Status } from "../../model/schema.ts";
import { LINE } from "../../plot/Label.tsx";
import { textWidth } from "../../plot/text.ts";
import { SMALL } from "./placed.ts";

/** A status in words beside its pattern; `x` and `y` are the upper left corner. */
export interface PlacedStatus {
  readonly status: Status;
  readonly word: string;
  readonly x: number;
  readonly y: number;
}

/** The statuses that are in the picture, firmest first, in as many rows as they need. */
export function placeKey(
  given: readonly (Status | undefined)[],
  top: number,
  width: number,
  { say }: Locale,
): PlacedStatus[] {
  let [x, y] = [2, top];
  return STATUSES.toReversed()
    .filter((status) => given.includes(status))
    .map((status) => {
      const word = say(`status.${status}`);
      const room = 18 + textWidth(word, SMALL);
      if (x > 2 && x + room > width) [x, y] = [2, y + SMALL * LINE + 4];
      const placed = { status, word, x, y };
      x += room + 16;
      return placed;
    });
}

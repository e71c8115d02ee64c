import { PAIR_SORTS } from "../../model/twinned.ts";
import { choice, choices, flag } from "../../url/query.ts";

export const PARTS = ["pairs", "meetings", "visited"] as const;
export type Part = (typeof PARTS)[number];

export const options = {
  /** Order of the pairs. */
  sort: choice(PAIR_SORTS, "since"),
  part: choices(PARTS),
  /** Only pairs whose beginning a source gives. */
  dated: flag,
};

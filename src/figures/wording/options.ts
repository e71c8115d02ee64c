import { choice, flag, ids } from "../../url/query.ts";

export const COMPARED = ["all", "number", "wording", "status"] as const;
export const DEPTHS = ["far", "apart", "any"] as const;
export const SORTS = ["parting", "sources", "name"] as const;

export const options = {
  /** What of a fact is compared; by default whatever parts its sources most. */
  compare: choice(COMPARED, "all"),
  /** Facts on which sources are far apart, on which they part at all, or all of them. */
  depth: choice(DEPTHS, "far"),
  sort: choice(SORTS, "parting"),
  /** Kinds of record. */
  kind: ids,
  area: ids,
  /** Only where the lead source says what no other says. */
  alone: flag,
};

import { choice, id } from "../../url/query.ts";

/** Promises and what became of them, or the series of one group. */
export const READINGS = ["promises", "investment", "trade", "companies", "people", "aid"] as const;

export const options = {
  reading: choice(READINGS, "promises"),
  /** Id of the one series drawn; absent for all of the group, one under the other. */
  series: id,
};

import { parseAsString } from "nuqs/server";
import { BY } from "../../model/announcements.ts";
import { choice, choices, ids } from "../../url/query.ts";

/** Announcements one by one, or the counts of memoranda that sources give. */
export const READINGS = ["announcements", "counts"] as const;
export const STATUSES = ["signed", "approved", "mou", "announced", "reported"] as const;

export const options = {
  reading: choice(READINGS, "announcements"),
  by: choice(BY, "rank"),
  /** ISO code of the currency that sums are restated in; absent for each as printed. */
  unit: parseAsString.withDefault(""),
  sector: ids,
  state: ids,
  kind: ids,
  status: choices(STATUSES),
  year: ids,
};

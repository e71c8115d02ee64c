import { parseAsString } from "nuqs/server";
import { choice, ids } from "../../url/query.ts";

export const READINGS = ["pace", "total", "printed"] as const;

export const options = {
  /** Pace × period, totals, or what each source printed in another currency. */
  reading: choice(READINGS, "pace"),
  /** ISO code of the currency drawn; absent for the one the commitments are made in. */
  unit: parseAsString.withDefault(""),
  /** Commitments whose printed values are shown; absent for all. */
  commitment: ids,
};

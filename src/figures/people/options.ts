import { choice } from "../../url/query.ts";

export const READINGS = ["dots", "year", "today"] as const;

export const options = {
  /** Dots of people, people a year, or targets beside today's counts. */
  reading: choice(READINGS, "dots"),
};

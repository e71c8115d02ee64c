import { shared } from "../figures/shared.ts";

const KEPT = Object.keys(shared).filter((key) => key !== "focus" && key !== "v");

/** What goes along from one page to another: whose word counts, colours, numerals. */
export function carried(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams(Array.from(query).filter(([key]) => KEPT.includes(key)));
}

import type { FigureId } from "../../figures/ids.ts";
import type { Searchable, Subject } from "../../model/searchable.ts";

/** The figure in which a subject is a mark; sources and words have pages of their own. */
const FIGURE_OF: Record<Exclude<Subject, "source" | "word">, FigureId> = {
  area: "network",
  sector: "network",
  agreement: "network",
  institution: "network",
  commitment: "investment",
  target: "people",
  series: "flows",
  announcement: "companies",
  event: "timeline",
  place: "places",
  pair: "places",
};

export interface Destination {
  readonly figure: FigureId;
  readonly query: URLSearchParams;
}

/** Where a record is a mark, with that mark in focus; `undefined` for a source or a word. */
export function destinationOf({ id, subject }: Searchable): Destination | undefined {
  if (subject === "source" || subject === "word") return undefined;
  const query = new URLSearchParams({ focus: id });
  if (subject === "institution") query.set("by", "institutions");
  return { figure: FIGURE_OF[subject], query };
}

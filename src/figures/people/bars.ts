import type { PeopleData } from "./data.ts";

/** One bar of the readings that draw bars, longest first within its kind. */
export interface Bar {
  readonly id: string;
  readonly kind: "whole" | "part" | "earlier" | "count";
  readonly value: number;
  /** A part is drawn inside the bar of its whole, in front of it. */
  readonly inside: string | undefined;
}

/** A year's pace of every target that has one, or every target beside today's counts. */
export function bars(data: PeopleData): Bar[] {
  const perYear = data.reading === "year";
  const pick = (row: { value: number | undefined; perYear: number | undefined }) =>
    perYear ? row.perYear : row.value;
  const targets = data.wholes.flatMap(({ row, parts }) => [
    { id: row.id, kind: "whole" as const, value: pick(row), inside: undefined },
    ...parts.map((part) => ({
      id: part.id,
      kind: "part" as const,
      value: pick(part),
      inside: row.id,
    })),
  ]);
  const rest = perYear
    ? data.others.map((row) => ({
        id: row.id,
        kind: "earlier" as const,
        value: row.perYear,
        inside: undefined,
      }))
    : data.baselines.map(({ id, value }) => ({
        id,
        kind: "count" as const,
        value,
        inside: undefined,
      }));
  return [...targets, ...rest].flatMap((bar) =>
    bar.value === undefined ? [] : [{ ...bar, value: bar.value }],
  );
}

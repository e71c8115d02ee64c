import { sum } from "d3-array";
import { type Baseline, baselines, type TargetRow, targetRows } from "../../model/targets.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding } from "../figure.ts";
import type { options } from "./options.ts";

/** A target with a head count, the stated parts inside it, and what no source splits up. */
export interface Whole {
  readonly row: TargetRow;
  readonly value: number;
  readonly parts: readonly (TargetRow & { readonly value: number })[];
  /** `value` less the parts; no source says who these are. */
  readonly remainder: number;
}

export interface PeopleData {
  readonly reading: "dots" | "year" | "today";
  /** Targets in force, each with its parts inside; at most as many as a picture holds. */
  readonly wholes: readonly Whole[];
  /** How many targets and counts there are. */
  readonly all: number;
  /** Superseded or later targets, and those without a head count or a period. */
  readonly others: readonly TargetRow[];
  readonly baselines: readonly Baseline[];
  /** People that one dot stands for; the same for every dot of the picture. */
  readonly perDot: number;
}

/** What a picture holds; beyond, the caption says how many there are. */
const MOST_WHOLES = 6;
const MOST_BARS = 20;

export function peopleData(
  { model, lens }: Binding,
  { reading }: ValuesOf<typeof options>,
): PeopleData {
  const rows = targetRows(model, lens);
  const counted = (row: TargetRow): row is TargetRow & { value: number } => (row.value ?? 0) > 0;
  const counts = baselines(model, lens);
  const every = rows
    .filter((row) => row.partOf === undefined && row.target.era === undefined)
    .filter(counted)
    .map((row): Whole => {
      const parts = rows.filter((part) => part.partOf === row.id).filter(counted);
      return { row, value: row.value, parts, remainder: row.value - sum(parts, (p) => p.value) };
    });
  const wholes = every.slice(0, MOST_WHOLES);
  const drawn = new Set(wholes.flatMap(({ row, parts }) => [row, ...parts]));
  return {
    reading,
    wholes,
    all: rows.length + counts.length,
    others: rows.filter((row) => !drawn.has(row)).slice(0, MOST_BARS),
    baselines: counts.slice(0, MOST_BARS),
    perDot: dotSize(sum(wholes, ({ value }) => value)),
  };
}

const MOST_DOTS = 500;

/** Smallest of 1, 2, 5, 10, 20 … people a dot that needs no more than 500 dots. */
export function dotSize(people: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (people / (step * power) <= MOST_DOTS) return step * power;
}

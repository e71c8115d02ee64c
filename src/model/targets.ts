import { claimsThrough, type Lens, sees } from "./lens.ts";
import type { Claim, Model, Series, Target } from "./schema.ts";

/** Targets that are stated to lie inside this one, in the order of the file. */
export function partsOf(model: Model, target: Target): Target[] {
  return model.targets.filter((other) => other.partOf === target.id);
}

export interface TargetRow {
  readonly target: Target;
  readonly id: string;
  /** People over the whole period; absent where no head count is given. */
  readonly value: number | undefined;
  /** Absent where no period is given. */
  readonly perYear: number | undefined;
  readonly claims: readonly Claim[];
  readonly qualifiers: readonly string[];
  readonly partOf: string | undefined;
}

/** Targets that the lens sees: wholes each followed by their parts, in the order of the file. */
export function targetRows(model: Model, lens: Lens): TargetRow[] {
  const row = (target: Target): TargetRow[] => {
    const claims = claimsThrough(model, lens, target);
    if (claims.length === 0) return [];
    const { id, value, years, partOf } = target;
    const perYear = value === undefined || years === undefined ? undefined : value / years;
    const qualifiers = [...new Set(claims.flatMap((claim) => claim.qualifiers ?? []))];
    return [{ target, id, value, perYear, claims, qualifiers, partOf }];
  };
  return model.targets
    .filter((target) => target.partOf === undefined)
    .flatMap((whole) => [...row(whole), ...partsOf(model, whole).flatMap(row)]);
}

export interface Baseline {
  readonly series: Series;
  readonly id: string;
  readonly value: number;
  readonly period: string;
  readonly source: string;
}

/** The newest whole count of each people series on the model's date, through the lens, largest first. */
export function baselines(model: Model, lens: Lens): Baseline[] {
  const seen = sees(model, lens);
  return model.series
    .filter((series) => series.group === "people")
    .flatMap((series): Baseline[] => {
      const point = series.points.filter((p) => !p.later && !p.partial && seen(p)).at(-1);
      if (!point) return [];
      const { period, source } = point;
      return [{ series, id: series.id, value: point.value * (series.scale ?? 1), period, source }];
    })
    .sort((a, b) => b.value - a.value);
}

import { sum } from "d3-array";
import type { Model, Text } from "./schema.ts";
import { partsOf } from "./targets.ts";

/** What the sources leave open, read off the model's empty fields. */
export interface NotStated {
  /** The record that has the gap. */
  readonly about: string;
  readonly kind:
    | "yearly-split"
    | "yearly-people"
    | "remainder"
    | "head-count"
    | "period"
    | "not-named"
    | "date"
    | "since"
    | "hour"
    | "no-document"
    | "amount"
    | "gap";
  /** People or participants in the gap, where it has a size. */
  readonly value?: number;
  /** What our own notes say of it. */
  readonly detail?: Text;
}

export function notStated(model: Model): NotStated[] {
  const gaps: NotStated[] = [];
  for (const { id } of model.commitments) gaps.push({ about: id, kind: "yearly-split" });
  for (const target of model.targets) {
    const { id, value, years } = target;
    if (value === undefined) gaps.push({ about: id, kind: "head-count" });
    if (years === undefined) gaps.push({ about: id, kind: "period" });
    if (target.era === undefined && value !== undefined && years !== undefined)
      gaps.push({ about: id, kind: "yearly-people" });
    const parts = partsOf(model, target);
    if (value !== undefined && parts.length > 0)
      gaps.push({
        about: id,
        kind: "remainder",
        value: value - sum(parts, (part) => part.value ?? 0),
      });
  }
  for (const { id, count, named } of model.meetings)
    if (named.length < count)
      gaps.push({ about: id, kind: "not-named", value: count - named.length });
  for (const { id, date } of model.agreements)
    if (date === undefined) gaps.push({ about: id, kind: "date" });
  for (const { id, group, time } of model.events)
    if (group === "visit" && time === undefined) gaps.push({ about: id, kind: "hour" });
  for (const { id } of model.areas)
    if (
      !model.agreements.some((a) => a.counted !== undefined && !a.umbrella && a.areas.includes(id))
    )
      gaps.push({ about: id, kind: "no-document" });
  for (const { id, since } of model.pairs)
    if (since === undefined) gaps.push({ about: id, kind: "since" });
  for (const { id, amount, announced } of model.announcements) {
    if (amount === undefined) gaps.push({ about: id, kind: "amount" });
    if (announced === undefined) gaps.push({ about: id, kind: "date" });
  }
  for (const { id, gaps: open } of model.series)
    for (const detail of open ?? []) gaps.push({ about: id, kind: "gap", detail });
  return gaps;
}

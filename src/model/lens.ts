import { get } from "./lookup.ts";
import type { Claim, Model, Source } from "./schema.ts";

/** Whose word counts: every source, texts issued by a government, or the lead source alone. */
export const LENSES = ["all", "official", "visit-report"] as const;
export type Lens = (typeof LENSES)[number];

export function isOfficial(source: Source): boolean {
  return source.kind === "official" || source.kind === "official-reprint";
}

/** Whether a statement of this source is seen through the lens. */
export function sees(model: Model, lens: Lens): (statement: { source: string }) => boolean {
  if (lens === "all") return () => true;
  if (lens === "visit-report") return ({ source }) => source === model.leadSource;
  return ({ source }) => isOfficial(get(model, "sources", source));
}

/** The claims of a record that the lens lets through, in the order of the file. */
export function claimsThrough(
  model: Model,
  lens: Lens,
  record: { readonly claims?: readonly Claim[] | undefined },
): readonly Claim[] {
  return (record.claims ?? []).filter(sees(model, lens));
}

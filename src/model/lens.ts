import type { GIVEN } from "./claimSchema.ts";
import { get } from "./lookup.ts";
import type { Agreement, Claim, Event, Model, Source } from "./schema.ts";

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

/**
 * Whether a field of a record is seen: one that some of its claims give, where
 * the lens lets one of those through; one that none gives, always.
 */
export function isGiven(
  model: Model,
  lens: Lens,
  { claims }: { readonly claims: readonly Claim[] },
  field: (typeof GIVEN)[number],
): boolean {
  const giving = claims.filter(({ gives }) => gives?.includes(field));
  return giving.length === 0 || giving.some(sees(model, lens));
}

/** An event with the claims that the lens lets through, and with the hour and the place that they give; `undefined` where there is none. */
export function eventThrough(model: Model, lens: Lens, event: Event): Event | undefined {
  if (lens === "all") return event;
  const claims = claimsThrough(model, lens, event);
  if (claims.length === 0) return undefined;
  const { time, place, ...rest } = event;
  return {
    ...rest,
    ...(time !== undefined && isGiven(model, lens, event, "time") && { time }),
    ...(place !== undefined && isGiven(model, lens, event, "place") && { place }),
    claims: [...claims],
  };
}

/** A document without the days that only sources outside the lens give. */
export function datedThrough(model: Model, lens: Lens, agreement: Agreement): Agreement {
  if (lens === "all") return agreement;
  const { date, dateNote, exchanged, ...rest } = agreement;
  if (!isGiven(model, lens, agreement, "date")) return rest;
  return {
    ...rest,
    ...(date !== undefined && { date }),
    ...(dateNote !== undefined && { dateNote }),
    ...(exchanged !== undefined && isGiven(model, lens, agreement, "exchanged") && { exchanged }),
  };
}

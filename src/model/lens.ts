import { get } from "./lookup.ts";
import type { Claim, Event, Model, Source } from "./schema.ts";

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
 * An event as the lens sees it: with the claims that it lets through, and with
 * its hour only where one of them names it; `undefined` where there is none.
 */
export function eventThrough(model: Model, lens: Lens, event: Event): Event | undefined {
  if (lens === "all") return event;
  const claims = claimsThrough(model, lens, event);
  if (claims.length === 0) return undefined;
  const { time, ...rest } = event;
  const isTold = time !== undefined && claims.some((claim) => saysIn(claim, time));
  return { ...rest, ...(isTold && { time }), claims: [...claims] };
}

function saysIn({ text, printed = "" }: Claim, words: string): boolean {
  return (
    printed.includes(words) || (typeof text === "string" ? text : (text?.en ?? "")).includes(words)
  );
}

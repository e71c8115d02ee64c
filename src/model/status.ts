import { STATUSES } from "./claimSchema.ts";
import { claimsThrough, type Lens } from "./lens.ts";
import type { Agreement, Claim, Model, Status } from "./schema.ts";

/** Place on the status ladder, 0 for the loosest. */
export function rung(status: Status): number {
  return STATUSES.indexOf(status);
}

/** The firmest status that any of the claims gives; `undefined` when none gives one. */
export function firmest(claims: readonly Claim[]): Status | undefined {
  let top: Status | undefined;
  for (const { status } of claims)
    if (status !== undefined && (top === undefined || rung(status) > rung(top))) top = status;
  return top;
}

/** Firmest status of a record as seen through a lens. */
export function statusThrough(
  model: Model,
  lens: Lens,
  record: { readonly claims?: readonly Claim[] | undefined },
): Status | undefined {
  return firmest(claimsThrough(model, lens, record));
}

export interface StatusConflict {
  readonly agreement: Agreement;
  /** Statuses given, loosest first, each with the claims that give it. */
  readonly given: readonly { readonly status: Status; readonly claims: readonly Claim[] }[];
  /** True when the loosest says explored or discussed and the firmest launched or signed. */
  readonly contradicts: boolean;
}

/** Agreements whose sources put them on different rungs; contradictions first, then by distance. */
export function statusConflicts(model: Model): StatusConflict[] {
  const conflicts = model.agreements.flatMap((agreement): StatusConflict[] => {
    const given = STATUSES.map((status) => ({
      status,
      claims: agreement.claims.filter((claim) => claim.status === status),
    })).filter(({ claims }) => claims.length > 0);
    const [low, high] = [given[0]?.status, given.at(-1)?.status];
    if (low === undefined || high === undefined || low === high) return [];
    const contradicts = rung(low) <= rung("discussed") && rung(high) >= rung("launched");
    return [{ agreement, given, contradicts }];
  });
  const distance = ({ given }: StatusConflict) =>
    rung(given.at(-1)!.status) - rung(given[0]!.status); // two statuses at least, see above
  return conflicts.sort(
    (a, b) => Number(b.contradicts) - Number(a.contradicts) || distance(b) - distance(a),
  );
}

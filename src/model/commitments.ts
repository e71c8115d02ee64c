import { WORDINGS } from "./claimSchema.ts";
import { claimsThrough, isGiven, type Lens, sees } from "./lens.ts";
import { convert } from "./rates.ts";
import type { Amount, Claim, Commitment, Model, Status, Wording } from "./schema.ts";
import { firmest } from "./status.ts";

export interface CommitmentRow {
  readonly commitment: Commitment;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly years: number;
  /** Empty where none of the claims that the lens sees says whose money it is. */
  readonly scope: Commitment["scope"];
  /** In the asked currency, at the reference rate. */
  readonly amount: Amount;
  /** `amount` over `years`. */
  readonly perYear: number;
  /** Firmest status of the commitment or of the agreement that holds it. */
  readonly status: Status | undefined;
  readonly claims: readonly Claim[];
  readonly progress: readonly Claim[];
  /** Pace if the sum was reached as early as a source says; computed here. */
  readonly reached:
    | { readonly years: number; readonly perYear: number; readonly claim: Claim }
    | undefined;
}

/**
 * Commitments that the lens sees, oldest first, in one currency. A commitment
 * without a rate for that currency is absent: nothing is guessed.
 */
export function commitmentRows(model: Model, lens: Lens, currency: string): CommitmentRow[] {
  return model.commitments
    .flatMap((commitment): CommitmentRow[] => {
      const claims = claimsThrough(model, lens, commitment);
      const amount =
        convert(model, commitment.amount, currency) ?? sameCurrency(commitment.amount, currency);
      if (claims.length === 0 || amount === undefined) return [];
      const progress = (commitment.progress ?? []).filter(sees(model, lens));
      const reached = progress.find((claim) => claim.reachedAfterYears !== undefined);
      const years = reached?.reachedAfterYears;
      return [
        {
          commitment,
          id: commitment.id,
          start: commitment.start,
          end: commitment.end,
          years: commitment.years,
          scope: isGiven(model, lens, commitment, "scope") ? commitment.scope : [],
          amount,
          perYear: amount.value / commitment.years,
          status: firmest(claims),
          claims,
          progress,
          reached:
            reached && years ? { years, perYear: amount.value / years, claim: reached } : undefined,
        },
      ];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function sameCurrency(amount: Amount, currency: string): Amount | undefined {
  return amount.currency === currency ? amount : undefined;
}

/** How the claims word a sum, firmest wording first; wordings nobody uses are absent. */
export function wordings(
  claims: readonly Claim[],
): { readonly wording: Wording; readonly claims: readonly Claim[] }[] {
  return WORDINGS.toReversed()
    .map((wording) => ({ wording, claims: claims.filter((claim) => claim.wording === wording) }))
    .filter((group) => group.claims.length > 0);
}

export interface Comparability {
  readonly sameScope: boolean;
  readonly samePeriod: boolean;
  /** The newest commitment's yearly pace over that of the one before it. */
  readonly paceRatio: number | undefined;
  readonly totalRatio: number | undefined;
}

/** The comparison guard: what must be said when commitments stand side by side. */
export function comparability(rows: readonly CommitmentRow[]): Comparability {
  const scopes = new Set(rows.map(({ scope }) => scope.toSorted().join("+")));
  const periods = new Set(rows.map(({ years }) => years));
  const [before, newest] = rows.slice(-2);
  return {
    sameScope: scopes.size <= 1,
    samePeriod: periods.size <= 1,
    paceRatio: before && newest && newest.perYear / before.perYear,
    totalRatio: before && newest && newest.amount.value / before.amount.value,
  };
}

import type { MarkFacts } from "../../figures/figure.ts";

/**
 * The mark of another picture that speaks of the same: of the same record or,
 * where there is none, the one that rests on most of the same claims.
 */
export function counterpart(mark: MarkFacts, others: readonly MarkFacts[]): MarkFacts | undefined {
  const ids = new Set(namesOf(mark));
  const same = others.find((other) => namesOf(other).some((id) => ids.has(id)));
  if (same) return same;
  const claims = claimsOf(mark);
  let best: MarkFacts | undefined;
  let most = 0;
  for (const other of others) {
    if (other.isLink) continue;
    let shared = 0;
    for (const claim of claimsOf(other)) if (claims.has(claim)) shared += 1;
    if (shared > most) {
      best = other;
      most = shared;
    }
  }
  return best;
}

function namesOf({ id, also }: MarkFacts): string[] {
  return [id, ...(also ?? [])];
}

const known = new WeakMap<MarkFacts, ReadonlySet<string>>();

function claimsOf(mark: MarkFacts): ReadonlySet<string> {
  let claims = known.get(mark);
  if (!claims) {
    const items = mark.evidence().flatMap((group) => group.items);
    claims = new Set(
      items.map(({ source, locator, where, text, printed, value }) =>
        JSON.stringify([source, locator, where, text, printed, value]),
      ),
    );
    known.set(mark, claims);
  }
  return claims;
}

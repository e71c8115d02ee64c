import type { BoundFigure, Evidence } from "./figure.ts";

const counted = new WeakMap<BoundFigure["marks"], Evidence[]>();

/** Every claim that the marks of a figure rest on, once, however many marks rest on it. */
export function cited({ marks }: Pick<BoundFigure, "marks">): Evidence[] {
  const known = counted.get(marks);
  if (known) return known;
  const claims = new Map<string, Evidence>();
  const seen = new Set<Evidence>();
  for (const mark of marks)
    for (const { items } of mark.evidence())
      for (const item of items) {
        if (seen.has(item)) continue;
        seen.add(item);
        const { source, locator, where, status, text, printed, value } = item;
        claims.set(JSON.stringify([source, locator, where, status, text, printed, value]), item);
      }
  const found = [...claims.values()];
  counted.set(marks, found);
  return found;
}

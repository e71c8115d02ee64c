import type { BoundFigure, Evidence } from "./figure.ts";

/** Every claim that the marks of a figure rest on, once, however many marks rest on it. */
export function cited({ marks }: Pick<BoundFigure, "marks">): Evidence[] {
  const claims = new Map<string, Evidence>();
  for (const mark of marks)
    for (const { items } of mark.evidence())
      for (const item of items) {
        const { source, locator, status, text, printed } = item;
        claims.set(JSON.stringify([source, locator, status, text, printed]), item);
      }
  return [...claims.values()];
}

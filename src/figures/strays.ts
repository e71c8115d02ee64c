import type { Locale } from "../i18n/locale.ts";
import { type Step, viewAt } from "../model/deck.ts";
import type { Model } from "../model/schema.ts";
import type { Figure } from "./figure.ts";

/** Something a step names that its figure does not know. */
export interface Stray {
  /** Where in the step, as an editor would type it: `builds[0]`. */
  readonly path: string;
  readonly found: string;
}

/** What of a step has no effect: parts of a query that its figure cannot read, marks that are in none of its pictures. */
export function straysOf(
  step: Pick<Step, "view" | "builds" | "marks">,
  figure: Figure,
  model: Model,
  locale: Locale,
): Stray[] {
  const { builds = [], marks = [] } = step;
  const strays: Stray[] = [];
  const known = new Set<string>();
  const shown = new Set<string>();
  for (let build = 0; build <= builds.length; build++) {
    const bound = figure.bind(model, viewAt(step, build).query, locale);
    for (const { key, value } of bound.junk) {
      const found = `${key}=${value}`;
      if (known.has(found)) continue;
      known.add(found);
      strays.push({ path: build === 0 ? "view" : `builds[${build - 1}]`, found });
    }
    for (const { id, also = [] } of bound.marks) for (const own of [id, ...also]) shown.add(own);
  }
  marks.forEach((id, index) => {
    if (!shown.has(id)) strays.push({ path: `marks[${index}]`, found: id });
  });
  return strays;
}

import type { Binding, Control } from "./figure.ts";
import { filtersOf } from "./filters.ts";
import { lensLabel } from "./lensLabel.ts";

/** Why there is nothing to draw: a filter, the lens, both, or the model itself. */
export function nothingWords(
  controls: readonly Control[],
  { lens, model, locale }: Binding,
): string {
  const name = lensLabel(lens, model, locale);
  if (isFiltered({ controls }))
    return lens === "all" ? locale.say("empty.filter") : locale.say("empty.both", { lens: name });
  return lens === "all" ? locale.say("empty.figure") : locale.say("empty.lens", { lens: name });
}

export function isFiltered(figure: { readonly controls: readonly Control[] }): boolean {
  return filtersOf(figure).some(
    ({ value }) => value === true || (typeof value !== "boolean" && value.length > 0),
  );
}

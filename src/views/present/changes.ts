import type { Control } from "../../figures/figure.ts";
import { lensLabel } from "../../figures/lensLabel.ts";
import { shared } from "../../figures/shared.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Model } from "../../model/schema.ts";
import { readQuery } from "../../url/query.ts";
import type { Frame } from "./frames.ts";

/**
 * What the next view of a step changes, in the words of the figure's own
 * controls: "per year". Empty where the change has no name of its own.
 */
export function changeWords(
  before: Pick<Frame, "query">,
  after: Pick<Frame, "query" | "figure">,
  { locale, model }: { readonly locale: Locale; readonly model: Model },
): readonly string[] {
  const keys = new Set([...before.query.keys(), ...after.query.keys()]);
  return [...keys]
    .filter((key) => before.query.get(key) !== after.query.get(key))
    .flatMap((key) => {
      if (key === "focus") return after.figure.focus?.title ?? [];
      if (key === "lens") return lensLabel(readQuery(shared, after.query).lens, model, locale);
      const control = after.figure.controls.find((each) => each.key === key);
      return control ? [valueWords(control)].filter((words) => words !== "") : [];
    });

  function valueWords({ label, value, choices }: Control): string {
    const wanted = Array.isArray(value) ? value : [value];
    const named = choices.filter((choice) => wanted.includes(choice.value));
    if (named.length > 0) return locale.list(named.map((choice) => choice.label));
    return value === true ? label : locale.say("present.next.without", { label });
  }
}

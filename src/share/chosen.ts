import type { BoundFigure, Control } from "../figures/figure.ts";
import type { Locale } from "../i18n/locale.ts";

/** What the reader has chosen of a figure, in words: "Sector: Steel, Retail", "Until 2024". */
export function chosenWords({ controls, state }: BoundFigure, { say }: Locale): string[] {
  return controls
    .filter(({ key, kind }) => state.has(key) && (kind !== "switch" || !hasList(controls, key)))
    .map(({ label, value, choices, kind }) => {
      if (kind === "switch") return label;
      const values = typeof value === "object" ? value : [String(value)];
      const names = values.map((one) => {
        const choice = choices.find((each) => each.value === one);
        return choice?.name ?? choice?.label ?? one;
      });
      return say("file.chosen", { label, list: names.join(", ") });
    });
}

/** A switch may be a short way to one value of a list, which has words of its own. */
function hasList(controls: readonly Control[], key: string): boolean {
  return controls.some((other) => other.key === key && other.kind !== "switch");
}

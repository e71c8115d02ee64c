import type { Control } from "./figure.ts";

/** Controls that keep marks out of the picture. */
export function filtersOf({ controls }: { readonly controls: readonly Control[] }): Control[] {
  return controls.filter(({ kind }) => kind !== "one" && kind !== "beside");
}

import { countChoices, type ListFilter } from "../../model/networkFilter.ts";
import type { Binding } from "../figure.ts";
import type { NetworkData } from "./data.ts";

/** Values of a filter that only documents have which are hidden until asked for. */
export function onlyUmbrella(
  { filter }: Pick<NetworkData, "filter">,
  { model, lens }: Binding,
  list: ListFilter,
): ReadonlySet<string> {
  if (filter.umbrella) return new Set();
  const shown = countChoices(model, lens, filter, list);
  const all = countChoices(model, lens, { ...filter, umbrella: true }, list);
  return new Set([...all.keys()].filter((value) => !shown.has(value)));
}

import type { Locale, MessageKey } from "../../i18n/locale.ts";
import type { ListFilter } from "../../model/networkFilter.ts";
import type { Model } from "../../model/schema.ts";
import type { Binding } from "../figure.ts";
import { lensLabel } from "../lensLabel.ts";
import type { NetworkData } from "./data.ts";
import { documentKind } from "./kinds.ts";

/** Values of one filter that are named; of more the number is said. */
const NAMED = 2;
/** Filters that are named; of more the number is said. */
const MOST = 4;

const LISTS = {
  status: "network.among.status",
  kinds: "network.among.kinds",
  areas: "network.among.areas",
  sectors: "network.among.sectors",
  institutions: "network.among.institutions",
  partners: "network.among.partners",
} as const satisfies Record<ListFilter, MessageKey>;

/**
 * A finding with the documents it was found among, in words.
 *
 * @param said a filter that the finding itself names
 */
export function among(
  finding: string,
  { filter, scope }: NetworkData,
  { locale, model, lens }: Binding,
  said?: ListFilter,
): string {
  const { say } = locale;
  const either = new Intl.ListFormat(locale.intl, { type: "disjunction" });
  const kept = (Object.keys(LISTS) as ListFilter[]).flatMap((list) => {
    const values = filter[list];
    if (values.length === 0 || list === said) return [];
    const names = values.map((value) => nameOf(list, value, model, locale));
    return say(LISTS[list], {
      list: either.format(names),
      count: names.length > NAMED ? names.length : 0,
    });
  });
  if (filter.counted && model.counted)
    kept.push(say("network.among.counted", { label: locale.text(model.counted.label) }));
  if (filter.until !== undefined)
    kept.push(say("network.among.until", { year: locale.date(String(filter.until)) }));
  const added = [
    ...(filter.umbrella && !filter.counted ? [say("network.among.umbrella")] : []),
    ...(scope.stated ? [say("network.among.stated")] : []),
    ...(lens === "all"
      ? []
      : [say("network.among.lens", { lens: lensLabel(lens, model, locale) })]),
  ];
  const every = [...kept, ...added];
  const filters = (
    every.length > MOST
      ? [...every.slice(0, MOST - 1), say("network.among.more", { count: every.length - MOST + 1 })]
      : every
  ).reduce((before, after) => (before ? say("network.among.join", { before, after }) : after), "");
  if (filters === "") return finding;
  return say(kept.length > 0 ? "network.title.among" : "network.title.with", {
    title: finding,
    filters,
  });
}

function nameOf(list: ListFilter, value: string, model: Model, locale: Locale): string {
  if (list === "status") return locale.say(`status.${value}` as MessageKey);
  if (list === "kinds") return documentKind(value, locale);
  const record = (model[list] as readonly { id: string }[]).find(({ id }) => id === value);
  const { short, label, name } = record as Partial<Record<"short" | "label" | "name", string>>;
  return locale.text(short ?? label ?? name ?? value);
}

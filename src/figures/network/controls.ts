import { STATUSES } from "../../model/claimSchema.ts";
import { GROUPINGS } from "../../model/network.ts";
import {
  countByYear,
  countChoices,
  eventsByYear,
  filterAgreements,
  type ListFilter,
  type NetworkFilter,
} from "../../model/networkFilter.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding, Choice, Control } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { documentKind } from "./kinds.ts";
import { onlyUmbrella } from "./onlyUmbrella.ts";
import { type options, READINGS, SORTS } from "./options.ts";

/** Readings, then what is near, then filters with the number of documents each choice would leave. */
export function controls(
  data: NetworkData,
  chosen: ValuesOf<typeof options>,
  binding: Binding,
): Control[] {
  return [...views(data, chosen, binding), ...lists(data, binding), ...switches(data, binding)];
}

function views(
  { reading, scope, sort, selection }: NetworkData,
  { degrees, rest }: ValuesOf<typeof options>,
  { locale, model }: Binding,
): Control[] {
  const { say } = locale;
  const one = (key: string, label: string, value: string, choices: readonly Choice[]): Control => ({
    key,
    kind: "one",
    label,
    value,
    choices,
  });
  const shown = [
    one(
      "reading",
      say("control.reading"),
      reading,
      READINGS.map((value) => ({ value, label: say(`network.reading.${value}`) })),
    ),
  ];
  if (model.institutions.length > 0)
    shown.push(
      one("by", say("network.by.label"), scope.by, [
        { value: GROUPINGS[0], label: say("node.area") },
        { value: GROUPINGS[1], label: say("node.institution") },
      ]),
    );
  if (reading === "matrix")
    shown.push(
      one(
        "sort",
        say("network.sort.label"),
        sort,
        SORTS.map((value) => ({ value, label: say(`network.sort.${value}`) })),
      ),
    );
  if (selection.ids.length > 0)
    shown.push(
      one(
        "degrees",
        say("network.degrees.label"),
        degrees,
        (["1", "2", "3"] as const).map((value) => ({
          value,
          label: say(`network.degrees.${value}`),
        })),
      ),
      one(
        "rest",
        say("network.rest.label"),
        rest,
        (["dim", "hide"] as const).map((value) => ({ value, label: say(`network.rest.${value}`) })),
      ),
    );
  return shown;
}

function lists({ filter, selection, whole }: NetworkData, binding: Binding): Control[] {
  const { locale, model, lens } = binding;
  const { say } = locale;
  const any = (
    key: string,
    list: ListFilter,
    label: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ): Control => {
    const counts = countChoices(model, lens, filter, list);
    const hidden = onlyUmbrella({ filter }, binding, list);
    return {
      key,
      kind: "any",
      label,
      value: filter[list],
      choices: choices.map((choice) => ({
        ...choice,
        count: counts.get(choice.value) ?? 0,
        ...(hidden.has(choice.value) && { note: say("network.filter.onlyUmbrella") }),
      })),
    };
  };
  const named = (records: readonly { id: string; label: Parameters<typeof locale.text>[0] }[]) =>
    records.map(({ id, label }) => ({ value: id, label: locale.text(label) }));
  const kinds = [...new Set(model.agreements.map(({ kind }) => kind))];
  const institutions = model.institutions.map(({ id, name }) => ({ id, label: name }));
  const partners = model.partners.map(({ id, name }) => ({ id, label: name }));
  const byName = (choices: { value: string; label: string }[]) =>
    choices.sort((a, b) => locale.compare(a.label, b.label));
  const all: Control[] = [
    any(
      "status",
      "status",
      say("column.status"),
      STATUSES.toReversed().map((value) => ({ value, label: say(`status.${value}`) })),
    ),
    any(
      "kind",
      "kinds",
      say("network.filter.kind"),
      byName(kinds.map((value) => ({ value, label: documentKind(value, locale) }))),
    ),
    any("area", "areas", say("node.area"), named(model.areas)),
    any("sector", "sectors", say("node.sector"), named(model.sectors)),
    any("institution", "institutions", say("node.institution"), byName(named(institutions))),
    any("partner", "partners", say("network.filter.partner"), named(partners)),
  ];
  const [first] = selection.ids;
  if (first !== undefined)
    all.push({
      key: "with",
      kind: "beside",
      label: say("network.with"),
      value: selection.others,
      choices: whole.nodes
        .filter(({ id }) => id !== first)
        .map(({ id, label }) => ({ value: id, label: locale.text(label) })),
    });
  return all.filter(({ choices }) => choices.length > 1);
}

function switches({ filter, scope, whole }: NetworkData, binding: Binding): Control[] {
  const { locale, model, lens } = binding;
  const { say } = locale;
  const count = (change: Partial<NetworkFilter>) =>
    filterAgreements(model, lens, { ...filter, ...change }).length;
  const on = (key: string, label: string, value: boolean, left?: number): Control => ({
    key,
    kind: "switch",
    label,
    value,
    choices: [{ value: "true", label, ...(left !== undefined && { count: left }) }],
  });
  const signed = say("network.filter.signed");
  const found: Control[] = [
    {
      key: "status",
      kind: "switch",
      label: signed,
      value: filter.status.length === 1 && filter.status[0] === "signed",
      choices: [{ value: "signed", label: signed, count: count({ status: ["signed"] }) }],
      whenOn: ["signed"],
    },
  ];
  const years = yearChoices(filter, binding);
  if (years.length > 1 || filter.until !== undefined)
    found.push({
      key: "until",
      kind: "step",
      label: say("network.filter.until"),
      value: filter.until === undefined ? "" : String(filter.until),
      choices: [
        ...years,
        {
          value: "",
          label: say("network.filter.always"),
          count: count({ until: undefined }),
        },
      ],
    });
  if (model.counted) {
    const left = count({ counted: true, umbrella: true });
    found.push(on("counted", locale.text(model.counted.label), filter.counted, left));
  }
  if (model.agreements.some(({ umbrella }) => umbrella)) {
    const all = filterAgreements(model, lens, { ...filter, umbrella: true });
    const left = all.filter(({ umbrella }) => umbrella).length;
    found.push(on("umbrella", say("network.umbrella"), filter.umbrella, left));
  }
  const stated = whole.links.filter(({ basis }) => basis === "stated").length;
  found.push(on("stated", say("network.filter.stated"), scope.stated, stated));
  return found;
}

/** Every year there is; what happened in one without a new document is said beside it. */
function yearChoices(filter: NetworkFilter, { locale, model, lens }: Binding): Choice[] {
  const events = eventsByYear(model, lens);
  let before = 0;
  return Array.from(countByYear(model, lens, filter), ([year, count]) => {
    const labels = count > before ? [] : (events.get(year) ?? []).map(({ label }) => label);
    before = count;
    return {
      value: String(year),
      label: locale.date(String(year)),
      count,
      ...(labels.length > 0 && { note: labels.map(locale.text).join(" · ") }),
    };
  });
}

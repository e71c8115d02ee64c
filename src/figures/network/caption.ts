import { filterAgreements, type ListFilter, yearOf } from "../../model/networkFilter.ts";
import type { Text } from "../../model/schema.ts";
import { onlyBy } from "../../model/walk.ts";
import type { Binding, Caption } from "../figure.ts";
import { byIdIn } from "./byId.ts";
import type { NetworkData } from "./data.ts";
import { finding, textOf } from "./finding.ts";
import { onlyUmbrella } from "./onlyUmbrella.ts";

export function caption(data: NetworkData, binding: Binding): Caption {
  const { locale } = binding;
  const { say } = locale;
  return {
    kicker: say("network.kicker"),
    title: finding(data, binding),
    subtitle: [subtitle(data, binding), ...capped(data, binding)].join(" "),
    alternative: [alternative(data, binding), ...capped(data, binding)].join(" "),
    notes: notes(data, binding),
    ...(data.admitted === 0 && hiddenOf(data, binding)),
  };
}

function subtitle({ reading, scope }: NetworkData, { locale }: Binding): string {
  const apart = scope.by === "institutions" && (reading === "layered" || reading === "web");
  return locale.say(
    apart ? `network.subtitle.${reading}.institutions` : `network.subtitle.${reading}`,
  );
}

/** That the picture has not room for all, where it has not. */
function capped({ shown, leftOut }: NetworkData, { locale }: Binding): string[] {
  return leftOut === 0 ? [] : [locale.say("note.capped", { shown, all: shown + leftOut })];
}

function alternative({ network, sectors, shown }: NetworkData, { locale }: Binding): string {
  const { nodes } = byIdIn(network);
  const drawn = sectors.filter(({ node }) => nodes.has(node.id));
  return locale.say("network.alternative", {
    documents: shown,
    sectors: drawn.length,
    list: locale.list(
      drawn.slice(0, 5).map(({ node, documents }) => `${locale.text(node.label)} ${documents}`),
    ),
  });
}

/** That only documents which are hidden pass the filters, where it is so. */
function hiddenOf({ filter }: NetworkData, { model, lens, locale }: Binding) {
  const hidden = filterAgreements(model, lens, { ...filter, umbrella: true });
  return hidden.length > 0 && { nothing: locale.say("network.nothing.umbrella") };
}

/** Names of what is not in the picture because only hidden documents are linked to it. */
function unseenIn(data: NetworkData, binding: Binding): string[] {
  const { locale, model } = binding;
  const named = (list: ListFilter, records: readonly { id: string; label: Text }[]) => {
    const ids = onlyUmbrella(data, binding, list);
    return records.filter(({ id }) => ids.has(id)).map(({ label }) => locale.text(label));
  };
  const left =
    data.scope.by === "areas"
      ? named("areas", model.areas)
      : named(
          "institutions",
          model.institutions.map(({ id, short, name }) => ({ id, label: short ?? name })),
        );
  return [...left, ...named("sectors", model.sectors)];
}

function notes(data: NetworkData, binding: Binding): string[] {
  const { locale, model } = binding;
  const { say } = locale;
  const { filter, network, whole, selection, scope } = data;
  const found = [say("network.note.shown", { shown: data.shown, all: data.all })];
  const between = selection.path?.slice(1, -1) ?? [];
  if (between.length > 0)
    found.push(
      say("network.note.path", {
        list: locale.list(between.map((id) => textOf(id, data, locale))),
      }),
    );
  const hidden = model.agreements.filter((agreement) => agreement.umbrella);
  if (!filter.umbrella && hidden.length > 0)
    found.push(
      say("network.note.umbrella", {
        count: hidden.length,
        list: locale.list(hidden.map((agreement) => locale.text(agreement.short))),
      }),
    );
  const unseen = unseenIn(data, binding);
  if (unseen.length > 0)
    found.push(say("network.note.onlyUmbrella", { list: locale.list(unseen) }));
  const [first] = selection.ids;
  const institution = whole.nodes.find(({ id, kind }) => kind === "institution" && id === first);
  const own = institution ? onlyBy(whole, data.near, institution.id) : [];
  if (institution && own.length > 0)
    found.push(
      say("network.note.only", {
        institution: locale.text(institution.label),
        list: locale.list(own.map((id) => textOf(id, data, locale))),
      }),
    );
  const outside = network.nodes.filter((n) => n.kind === "agreement" && n.area < 0).length;
  if (outside > 0) found.push(say("network.note.outside", { count: outside }));
  const inferred = whole.links.filter(({ basis }) => basis !== "stated").length;
  if (inferred > 0)
    found.push(say("network.note.inferred", { count: inferred, all: whole.links.length }));
  const undated = model.agreements.filter((agreement) => yearOf(agreement) === undefined).length;
  if (filter.until !== undefined && undated > 0)
    found.push(say("network.note.undated", { count: undated }));
  if (network.successions.length > 0)
    found.push(say("network.note.successions", { count: network.successions.length }));
  if (scope.by === "institutions") found.push(say("network.note.institutions"));
  found.push(say("network.note.status"));
  if (filter.counted && model.counted) found.push(locale.text(model.counted.note));
  return found;
}

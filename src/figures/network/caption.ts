import { yearOf } from "../../model/networkFilter.ts";
import { onlyBy } from "../../model/walk.ts";
import type { Binding, Caption } from "../figure.ts";
import { byIdIn } from "./byId.ts";
import type { NetworkData } from "./data.ts";
import { finding, textOf } from "./finding.ts";

export function caption(data: NetworkData, binding: Binding): Caption {
  const { locale } = binding;
  const { say } = locale;
  return {
    kicker: say("network.kicker"),
    title: finding(data, binding),
    subtitle: [say(`network.subtitle.${data.reading}`), ...capped(data, binding)].join(" "),
    alternative: [alternative(data, binding), ...capped(data, binding)].join(" "),
    notes: notes(data, binding),
  };
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

function notes(data: NetworkData, { locale, model }: Binding): string[] {
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

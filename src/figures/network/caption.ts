import type { Locale } from "../../i18n/locale.ts";
import { yearOf } from "../../model/networkFilter.ts";
import { onlyBy } from "../../model/walk.ts";
import type { Binding, Caption } from "../figure.ts";
import type { NetworkData } from "./data.ts";

export function caption(data: NetworkData, binding: Binding): Caption {
  const { locale } = binding;
  const { say } = locale;
  return {
    kicker: say("network.kicker"),
    title: title(data, locale),
    subtitle: say(`network.subtitle.${data.reading}`),
    alternative: say("network.alternative", {
      documents: data.shown,
      sectors: data.sectors.length,
      list: locale.list(
        data.sectors
          .slice(0, 5)
          .map(({ node, documents }) => `${locale.text(node.label)} ${documents}`),
      ),
    }),
    notes: notes(data, binding),
  };
}

/** What this very state finds: of several nodes what joins them, of one its documents, else the most linked sector. */
function title(data: NetworkData, locale: Locale): string {
  const found = finding(data, locale);
  const { until } = data.filter;
  if (until === undefined) return found;
  const year = locale.date(String(until));
  return data.admitted === 0
    ? locale.say("network.title.notYet", { year })
    : locale.say("network.title.until", { title: found, year });
}

function finding(data: NetworkData, locale: Locale): string {
  const { say } = locale;
  const [first, second] = data.selection.ids;
  if (data.admitted === 0) return say("network.title.none");
  if (first !== undefined && second !== undefined) return joint(data, locale);
  const node = data.network.nodes.find(({ id }) => id === first);
  if (node && (node.kind === "area" || node.kind === "institution")) {
    const label = locale.text(node.label);
    const counts = { all: data.admitted, ...count(data, data.near.get(node.id) ?? []) };
    return node.kind === "area"
      ? say("network.title.area", { area: label, ...counts })
      : say("network.title.institution", { institution: label, ...counts });
  }
  const asked =
    data.sectors.find((sector) => sector.node.id === first) ??
    data.sectors.find((sector) => data.filter.sectors.includes(sector.node.id));
  const top = asked ?? data.sectors[0];
  if (!top) return say("network.title.none");
  return say("network.title", {
    sector: locale.text(top.node.label),
    documents: top.documents,
    all: data.admitted,
    signed: top.signed,
  });
}

/** How many of these are documents, and how many of them signed. */
function count({ network }: NetworkData, ids: readonly string[]) {
  const documents = network.nodes.filter(
    ({ id, kind }) => kind === "agreement" && ids.includes(id),
  );
  const signed = documents.filter(({ status }) => status === "signed").length;
  return { documents: documents.length, signed };
}

function joint(data: NetworkData, locale: Locale): string {
  const { say } = locale;
  const { ids, shared, path } = data.selection;
  const text = (id: string) => {
    const node = data.network.nodes.find((other) => other.id === id);
    return node ? locale.text(node.label) : id;
  };
  const names = locale.list(ids.map(text));
  const { documents, signed } = count(data, shared);
  if (documents > 0) return say("network.title.shared", { names, count: documents, signed });
  if (shared.length > 0)
    return say("network.title.both", { names, list: locale.list(shared.map(text)) });
  const between = path?.slice(1, -1) ?? [];
  if (between.length > 0)
    return say("network.title.path", { names, list: locale.list(between.map(text)) });
  return path ? names : say("network.title.apart", { names });
}

function notes(data: NetworkData, { locale, model }: Binding): string[] {
  const { say } = locale;
  const { filter, network, selection, scope } = data;
  const found = [say("network.note.shown", { shown: data.shown, all: data.all })];
  if (data.shown < data.admitted && !selection.hidesRest)
    found.push(say("note.capped", { shown: data.shown, all: data.admitted }));
  const hidden = model.agreements.filter((agreement) => agreement.umbrella);
  if (!filter.umbrella && hidden.length > 0)
    found.push(
      say("network.note.umbrella", {
        count: hidden.length,
        list: locale.list(hidden.map((agreement) => locale.text(agreement.short))),
      }),
    );
  const [first] = selection.ids;
  const institution = network.nodes.find(({ id, kind }) => kind === "institution" && id === first);
  const own = institution ? onlyBy(network, data.near, institution.id) : [];
  if (institution && own.length > 0) {
    const labels = network.nodes.filter(({ id }) => own.includes(id));
    found.push(
      say("network.note.only", {
        institution: locale.text(institution.label),
        list: locale.list(labels.map(({ label }) => locale.text(label))),
      }),
    );
  }
  const outside = network.nodes.filter((n) => n.kind === "agreement" && n.area < 0).length;
  if (outside > 0) found.push(say("network.note.outside", { count: outside }));
  const inferred = network.links.filter(({ basis }) => basis !== "stated").length;
  if (inferred > 0)
    found.push(say("network.note.inferred", { count: inferred, all: network.links.length }));
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

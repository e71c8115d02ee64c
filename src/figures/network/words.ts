import type { Locale } from "../../i18n/locale.ts";
import { get } from "../../model/lookup.ts";
import type { NetworkNode } from "../../model/network.ts";
import { STATUSES } from "../../model/schema.ts";
import type { Binding, Caption, EvidenceGroup, MarkFacts, Table } from "../figure.ts";
import type { NetworkData } from "./data.ts";

function title(data: NetworkData, { locale, focus }: Binding): string {
  const { say } = locale;
  const asked =
    data.sectors.find(({ node }) => node.id === focus) ??
    data.sectors.find(({ node }) => data.filter.sectors.includes(node.id));
  const top = asked ?? data.sectors[0];
  if (data.shown === 0 || !top) return say("network.title.none");
  return say("network.title", {
    sector: locale.text(top.node.label),
    documents: top.documents,
    all: data.shown,
    signed: top.signed,
  });
}

export function caption(data: NetworkData, binding: Binding): Caption {
  const { locale, model } = binding;
  const { say } = locale;
  const hidden = model.agreements.filter((agreement) => agreement.umbrella);
  const outside = data.network.nodes.filter((n) => n.kind === "agreement" && n.area < 0).length;
  const inferred = data.network.links.filter(({ basis }) => basis !== "stated").length;
  const notes = [say("network.note.shown", { shown: data.shown, all: data.all })];
  if (data.shown < data.admitted)
    notes.push(say("note.capped", { shown: data.shown, all: data.admitted }));
  if (!data.filter.umbrella && hidden.length > 0)
    notes.push(
      say("network.note.umbrella", {
        count: hidden.length,
        list: locale.list(hidden.map((agreement) => locale.text(agreement.short))),
      }),
    );
  if (outside > 0) notes.push(say("network.note.outside", { count: outside }));
  if (inferred > 0)
    notes.push(say("network.note.inferred", { count: inferred, all: data.network.links.length }));
  notes.push(say("network.note.status"));
  if (data.filter.counted && model.counted) notes.push(locale.text(model.counted.note));
  return {
    kicker: say("network.kicker"),
    title: title(data, binding),
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
    notes,
  };
}

export function table(data: NetworkData, { locale, model }: Binding): Table {
  const { say } = locale;
  const names = (ids: readonly string[], kind: "areas" | "sectors") =>
    locale.list(ids.map((id) => locale.text(get(model, kind, id).label)));
  return {
    columns: [
      { label: say("network.column.document") },
      { label: say("network.column.status") },
      { label: say("network.column.date") },
      { label: say("network.kind.area") },
      { label: say("network.kind.sector") },
    ],
    rows: data.order.agreements.map((id) => {
      const agreement = get(model, "agreements", id);
      const node = data.network.nodes.find((other) => other.id === id);
      return {
        mark: id,
        cells: [
          locale.text(agreement.title),
          node?.status && say(`status.${node.status}`),
          agreement.date && locale.date(agreement.date),
          names(agreement.areas, "areas") || undefined,
          names(agreement.sectors, "sectors") || undefined,
        ],
      };
    }),
  };
}

/** Every node in reading order: column by column, from the top. */
export function marks(data: NetworkData, binding: Binding): MarkFacts[] {
  const byId = new Map(data.network.nodes.map((node) => [node.id, node]));
  const { areas, agreements, sectors } = data.order;
  return [...areas, ...agreements, ...sectors].flatMap((id) => {
    const node = byId.get(id);
    return node ? [markOf(node, data, byId, binding)] : [];
  });
}

function markOf(
  node: NetworkNode,
  data: NetworkData,
  byId: ReadonlyMap<string, NetworkNode>,
  binding: Binding,
): MarkFacts {
  const { locale } = binding;
  const linked = data.network.links.filter(({ agreement, to }) =>
    node.kind === "agreement" ? agreement === node.id : to === node.id,
  );
  const nodeOf = (id: string) => byId.get(id);
  const text = (id: string) => {
    const other = nodeOf(id);
    return other ? locale.text(other.label) : id;
  };
  const names = linked.map(({ agreement, to }) => text(node.kind === "agreement" ? to : agreement));
  const facts = {
    id: node.id,
    label: locale.say(`network.mark.${node.kind}`, {
      label: locale.text(node.label),
      status: node.status ? locale.say(`status.${node.status}`) : locale.say("status.none"),
      count: names.length,
      list: names.length === 0 ? locale.say("notStated") : locale.list(names),
    }),
    ...(node.status && { status: node.status }),
  };
  if (node.kind === "agreement") {
    const { title } = get(binding.model, "agreements", node.id);
    return { ...facts, title: locale.text(title), evidence: () => byStatus(node, locale) };
  }
  return {
    ...facts,
    title: locale.text(node.label),
    evidence: () => [
      ...(node.claims.length === 0
        ? []
        : [{ heading: locale.say("evidence.area"), items: node.claims }]),
      ...linked.flatMap(({ agreement }) => firmestClaim(nodeOf(agreement), locale)),
    ],
  };
}

/** For an area or a sector: each document with the claim that makes it as firm as it is drawn. */
function firmestClaim(node: NetworkNode | undefined, locale: Locale): EvidenceGroup[] {
  const claim = node?.claims.find(({ status }) => status === node.status);
  return node && claim ? [{ heading: locale.text(node.label), items: [claim] }] : [];
}

/** For a document: its claims by status, firmest first. */
function byStatus({ claims }: NetworkNode, locale: Locale): EvidenceGroup[] {
  const groups = STATUSES.toReversed().map((status): EvidenceGroup => {
    const items = claims.filter((claim) => claim.status === status);
    const word = locale.say(`status.${status}`);
    return { heading: locale.say("evidence.status", { status: word, count: items.length }), items };
  });
  const silent = claims.filter(({ status }) => status === undefined);
  return [...groups, { heading: locale.say("status.none"), items: silent }].filter(
    ({ items }) => items.length > 0,
  );
}

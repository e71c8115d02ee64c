import type { Locale } from "../../i18n/locale.ts";
import type { NetworkLink, NetworkNode } from "../../model/network.ts";
import { filterAgreements } from "../../model/networkFilter.ts";
import type { Binding } from "../figure.ts";
import { among } from "./among.ts";
import { byIdIn } from "./byId.ts";
import type { NetworkData } from "./data.ts";
import { statusSaid } from "./statusSaid.ts";

/** Names that a title has room for. */
const MOST = 3;

/** What this very state finds, and among which documents. */
export function finding(data: NetworkData, binding: Binding): string {
  const { say } = binding.locale;
  const { until } = data.filter;
  if (data.admitted === 0) {
    const none =
      until === undefined
        ? say("network.title.none")
        : say("network.title.notYet", { year: binding.locale.date(String(until)) });
    return among(none, { ...data, filter: { ...data.filter, until: undefined } }, binding);
  }
  const [first, second] = data.selection.ids;
  const { link } = data.selection;
  if (link) return among(ofLink(link, data, binding), data, binding);
  if (first !== undefined && second !== undefined)
    return among(joint(data, binding), data, binding);
  const node = byIdIn(data.whole).nodes.get(first ?? "");
  if (node && node.kind !== "sector") return among(ofNode(node, data, binding), data, binding);
  return ofSector(node, data, binding);
}

/** Of a sector that is chosen or filtered by, else of the one most linked. */
function ofSector(chosen: NetworkNode | undefined, data: NetworkData, binding: Binding): string {
  const { locale, model, lens } = binding;
  const { filter, sectors, admitted } = data;
  const asked = chosen ? [chosen.id] : filter.sectors;
  const top = sectors.find(({ node }) => asked.includes(node.id)) ?? sectors[0];
  if (!top) return among(locale.say("network.title.unlinked", { count: admitted }), data, binding);
  // Of documents let in because they touch it, all would.
  const isFilter = filter.sectors.length === 1 && filter.sectors[0] === top.node.id;
  const all = isFilter
    ? filterAgreements(model, lens, { ...filter, sectors: [] }).length
    : admitted;
  const { documents, signed } = top;
  const found = locale.say("network.title", {
    sector: locale.text(top.node.label),
    documents,
    all,
    ofThem: locale.say("network.title.ofThem", { documents, signed }),
  });
  return among(found, data, binding, isFilter ? "sectors" : undefined);
}

/** Of an area or an institution its documents, of a document what it is tied to and how firm it is. */
function ofNode(node: NetworkNode, data: NetworkData, binding: Binding): string {
  const { locale } = binding;
  const { say } = locale;
  const label = locale.text(node.label);
  if (node.kind === "agreement") {
    const links = byIdIn(data.whole).links.get(node.id) ?? [];
    const sectors = links.filter(({ kind }) => kind === "sector").length;
    return say("network.title.document", {
      document: label,
      status: statusSaid(node, binding),
      by: data.scope.by,
      others: links.length - sectors,
      sectors,
    });
  }
  const { documents, signed } = count(data, data.near.get(node.id) ?? []);
  const ofThem = say("network.title.ofThem", { documents, signed });
  const counts = { all: data.admitted, documents, ofThem };
  return node.kind === "area"
    ? say("network.title.area", { area: label, ...counts })
    : say("network.title.institution", { institution: label, ...counts });
}

/** How many of these are documents, and how many of them signed. */
function count({ whole }: NetworkData, ids: readonly string[]) {
  const { nodes } = byIdIn(whole);
  const documents = ids.flatMap((id) => nodes.get(id) ?? []).filter(isDocument);
  const signed = documents.filter(({ status }) => status === "signed").length;
  return { documents: documents.length, signed };
}

function isDocument({ kind }: NetworkNode): boolean {
  return kind === "agreement";
}

/** Whether a link is stated, and how firm its document is. */
function ofLink(link: NetworkLink, data: NetworkData, { locale }: Binding): string {
  return locale.say("network.title.link", {
    document: textOf(link.agreement, data, locale),
    other: textOf(link.to, data, locale),
    basis: locale.say(`network.basis.${link.basis}`),
    status: locale.say(link.status ? `status.${link.status}` : "status.none"),
  });
}

/** Of several nodes what joins them. */
function joint(data: NetworkData, binding: Binding): string {
  const { locale } = binding;
  const { say } = locale;
  const { ids, shared, path } = data.selection;
  const names = few(ids, data, locale);
  const { documents, signed } = count(data, shared);
  if (documents > 0) {
    const ofThem = say("network.title.ofThem", { documents, signed });
    return say("network.title.shared", { names, count: documents, ofThem });
  }
  if (shared.length > 0)
    return say("network.title.both", {
      names,
      count: ids.length,
      list: few(shared, data, locale),
    });
  if (ids.length > 2) return say("network.title.noneOfAll", { names });
  if (!path) return say("network.title.apart", { names });
  const [first = ""] = ids;
  const direct = byIdIn(data.whole)
    .links.get(first)
    ?.find(({ agreement, to }) => ids.includes(agreement) && ids.includes(to));
  return direct
    ? ofLink(direct, data, binding)
    : say("network.title.path", { names, count: path.length - 1 });
}

/** The first few names, and how many more there are. */
export function few(ids: readonly string[], data: NetworkData, locale: Locale): string {
  const names = ids.slice(0, MOST).map((id) => textOf(id, data, locale));
  const more = ids.length - names.length;
  return locale.list(
    more > 0 ? [...names, locale.say("network.title.more", { count: more })] : names,
  );
}

export function textOf(id: string, { whole }: NetworkData, locale: Locale): string {
  const node = byIdIn(whole).nodes.get(id);
  return node ? locale.text(node.label) : id;
}

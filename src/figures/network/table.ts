import { get } from "../../model/lookup.ts";
import type { Binding, Table } from "../figure.ts";
import { byIdIn } from "./byId.ts";
import type { NetworkData } from "./data.ts";
import { documentKind } from "./kinds.ts";

/** A row for each document, then one for each link. */
export function table(data: NetworkData, { locale, model }: Binding): Table {
  const { say } = locale;
  const { network, order, scope } = data;
  const { nodes: byId, links: linksOf } = byIdIn(data.whole);
  const drawn = new Set(network.links);
  const text = (id: string) => {
    const node = byId.get(id);
    return node ? locale.text(node.label) : id;
  };
  return {
    columns: [
      { label: say("network.column.document") },
      { label: say("network.filter.kind") },
      { label: say("network.column.status") },
      { label: say("network.column.date") },
      {
        label: say(scope.by === "areas" ? "network.kind.area" : "network.kind.institution"),
      },
      { label: say("network.kind.sector") },
      { label: say("network.column.basis") },
    ],
    rows: order.middle.flatMap((id) => {
      const agreement = get(model, "agreements", id);
      const status = byId.get(id)?.status;
      const links = linksOf.get(id) ?? [];
      const names = (isSector: boolean) =>
        locale.list(
          links.filter(({ kind }) => (kind === "sector") === isSector).map(({ to }) => text(to)),
        ) || undefined;
      const head = [
        locale.text(agreement.title),
        documentKind(agreement.kind, locale),
        status && say(`status.${status}`),
        agreement.date === undefined ? undefined : { date: agreement.date },
      ];
      return [
        { mark: id, cells: [...head, names(false), names(true), undefined] },
        ...links
          .filter((link) => drawn.has(link))
          .map((link) => ({
            mark: link.id,
            cells: [
              ...head,
              link.kind === "sector" ? undefined : text(link.to),
              link.kind === "sector" ? text(link.to) : undefined,
              say(`network.basis.${link.basis}`),
            ],
          })),
      ];
    }),
  };
}

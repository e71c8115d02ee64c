import { datedThrough } from "../../model/lens.ts";
import { get } from "../../model/lookup.ts";
import type { Binding, Table } from "../figure.ts";
import { byIdIn } from "./byId.ts";
import type { NetworkData } from "./data.ts";
import { documentKind } from "./kinds.ts";

/** A row for each document with all it is linked to, and apart from them a row for each link in the picture. */
export function table(data: NetworkData, { locale, model, lens }: Binding): Table {
  const { say } = locale;
  const { network, order, scope } = data;
  const { nodes, links: linksOf } = byIdIn(data.whole);
  const { links: drawn } = byIdIn(network);
  const text = (id: string) => {
    const node = nodes.get(id);
    return node ? locale.text(node.label) : id;
  };
  const left = scope.by === "areas" ? "area" : "institution";
  const head = [{ label: say("network.column.document") }, { label: say("network.filter.kind") }];
  const tail = [{ label: say("column.status") }, { label: say("column.date") }];
  const about = (id: string) => {
    const { title, kind, date } = datedThrough(model, lens, get(model, "agreements", id));
    const status = nodes.get(id)?.status;
    return {
      head: [locale.text(title), documentKind(kind, locale)],
      tail: [status && say(`status.${status}`), date === undefined ? undefined : { date }],
    };
  };
  return {
    columns: [...head, ...tail, { label: say(`node.${left}`) }, { label: say("node.sector") }],
    rows: order.middle.map((id) => {
      const { areas, sectors } = get(model, "agreements", id);
      // Outside the areas or sectors that there are is something else than silence.
      const outside = {
        area: areas.length === 0,
        institution: false,
        sector: sectors.length === 0,
      };
      const names = (wanted: keyof typeof outside) => {
        const linked = (linksOf.get(id) ?? []).filter(({ kind }) => kind === wanted);
        if (outside[wanted]) return say("network.table.none");
        return locale.list(linked.map(({ to }) => text(to))) || undefined;
      };
      const { head, tail } = about(id);
      return { mark: id, cells: [...head, ...tail, names(left), names("sector")] };
    }),
    links: {
      columns: [
        ...head,
        { label: say("network.by.label") },
        { label: say("network.column.linkKind") },
        { label: say("network.column.basis") },
        ...tail,
      ],
      rows: order.middle.flatMap((id) => {
        const { head, tail } = about(id);
        return (drawn.get(id) ?? []).map(({ id: mark, to, kind, basis }) => ({
          mark,
          cells: [...head, text(to), say(`node.${kind}`), say(`network.basis.${basis}`), ...tail],
        }));
      }),
    },
  };
}

import type { Locale } from "../../i18n/locale.ts";
import type { NetworkLink, NetworkNode } from "../../model/network.ts";
import type { Arrows } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { inOrder } from "./matrix.ts";

/** Nodes in the order in which they are read, and where arrows lead that do not walk what is tied. */
export interface Course {
  readonly ids: readonly string[];
  readonly arrows: ReadonlyMap<string, Arrows>;
}

/** As the reading has it on the screen: columns of words, rows and columns of cells, or one sentence after the other. */
export function courseOf(data: NetworkData, locale: Locale): Course {
  const { left, middle, right } = data.order;
  if (data.reading === "list") return listed(data);
  if (data.reading === "matrix") return crossed(data, locale);
  return { ids: [...left, ...middle, ...right], arrows: new Map() };
}

/** Nodes of one kind as the list has them: the most linked first. */
export function byLinks({ network, near }: NetworkData, kind: NetworkNode["kind"]): NetworkNode[] {
  const degree = ({ id }: NetworkNode) => near.get(id)?.length ?? 0;
  return network.nodes
    .filter((node) => node.kind === kind)
    .toSorted((a, b) => degree(b) - degree(a));
}

function listed(data: NetworkData): Course {
  const kinds = ["agreement", "area", "institution", "sector"] as const;
  const ids = kinds.flatMap((kind) => byLinks(data, kind).map(({ id }) => id));
  const last = ids.length - 1;
  return {
    ids,
    arrows: new Map(
      ids.map((id, at) => [
        id,
        {
          ArrowUp: ids[at === 0 ? last : at - 1] ?? id,
          ArrowDown: ids[at === last ? 0 : at + 1] ?? id,
        },
      ]),
    ),
  };
}

/** Names of columns, then rows; from a name into its cells, and at an edge nowhere. */
function crossed(data: NetworkData, locale: Locale): Course {
  const textOf = ({ label }: NetworkNode) => locale.text(label);
  const { left, sectors, agreements } = inOrder(data, textOf, locale.compare);
  const columns = [...left, ...sectors];
  const place = new Map([...columns, ...agreements].map((id, at) => [id, at]));
  const rank = (id: string) => place.get(id) ?? 0;
  const { links } = data.network;
  const cellsOf = (id: string, head: (link: NetworkLink) => string, by: typeof head) =>
    links
      .filter((link) => head(link) === id)
      .toSorted((a, b) => rank(by(a)) - rank(by(b)))
      .map((link) => link.id);
  const row = ({ agreement }: NetworkLink) => agreement;
  const column = ({ to }: NetworkLink) => to;
  const arrows = new Map<string, Arrows>();
  const along = (ids: readonly string[], back: keyof Arrows, on: keyof Arrows) => {
    for (const [at, id] of ids.entries())
      arrows.set(id, { ...arrows.get(id), [back]: ids[at - 1] ?? id, [on]: ids[at + 1] ?? id });
  };
  for (const id of agreements) along([id, ...cellsOf(id, row, column)], "ArrowLeft", "ArrowRight");
  for (const id of columns) along([id, ...cellsOf(id, column, row)], "ArrowUp", "ArrowDown");
  along(agreements, "ArrowUp", "ArrowDown");
  along(columns, "ArrowLeft", "ArrowRight");
  return { ids: [...columns, ...agreements], arrows };
}

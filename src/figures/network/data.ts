import { readViewpoint, type Viewpoint, WHOLE } from "../../camera/viewpoint.ts";
import type { Columns } from "../../graph/columns.ts";
import type { Lens } from "../../model/lens.ts";
import { type Network, type NetworkNode, networkAround, type Scope } from "../../model/network.ts";
import { filterAgreements, type NetworkFilter, NO_FILTER } from "../../model/networkFilter.ts";
import type { Model } from "../../model/schema.ts";
import { type Neighbours, neighboursIn } from "../../model/walk.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding } from "../figure.ts";
import { drawnOf } from "./drawn.ts";
import type { options } from "./options.ts";
import { orderOf } from "./order.ts";
import { type Selection, selectionOf } from "./selection.ts";

export interface SectorCount {
  readonly node: NetworkNode;
  readonly documents: number;
  readonly signed: number;
}

export interface NetworkData {
  readonly model: Model;
  readonly lens: Lens;
  readonly reading: ValuesOf<typeof options>["reading"];
  readonly sort: ValuesOf<typeof options>["sort"];
  readonly filter: NetworkFilter;
  readonly scope: Scope;
  /** Everything the filter lets in: what is counted and said. */
  readonly whole: Network;
  /** What of it is in the picture. */
  readonly network: Network;
  /** Of the whole. */
  readonly near: Neighbours;
  readonly order: Columns;
  readonly selection: Selection;
  /** What of the web is seen, and which of its nodes were moved. */
  readonly at: Viewpoint;
  readonly moved: readonly string[];
  /** Documents that pass, documents in the picture, and documents that the lens sees at all. */
  readonly admitted: number;
  readonly shown: number;
  readonly all: number;
  /** Documents for which the picture has no room. */
  readonly leftOut: number;
  /** Sectors by the number of documents that touch them, most first. */
  readonly sectors: readonly SectorCount[];
}

export function networkData(
  { model, lens, focus }: Binding,
  chosen: ValuesOf<typeof options>,
): NetworkData {
  const known = (wanted: readonly string[], records: readonly { id: string }[]) =>
    wanted.filter((id) => records.some((record) => record.id === id));
  const filter: NetworkFilter = {
    status: chosen.status,
    kinds: chosen.kind.filter((kind) => model.agreements.some((a) => a.kind === kind)),
    areas: known(chosen.area, model.areas),
    sectors: known(chosen.sector, model.sectors),
    institutions: known(chosen.institution, model.institutions),
    partners: known(chosen.partner, model.partners),
    until: chosen.until ?? undefined,
    counted: chosen.counted,
    // Who asks for the counted set gets all of it.
    umbrella: chosen.umbrella || chosen.counted,
  };
  const scope: Scope = { by: chosen.by, stated: chosen.stated };
  const { admitted, whole, everywhere } = wholeOf(model, lens, filter, scope);
  const selection = selectionOf(whole, everywhere, focus, chosen);
  const { network, leftOut } = drawnOf(whole, selection, chosen.reading);
  return {
    model,
    lens,
    reading: chosen.reading,
    sort: chosen.sort,
    filter,
    scope,
    whole,
    network,
    near: everywhere,
    order: orderOf(network, model, scope.by),
    selection,
    at: readViewpoint(chosen.at) ?? WHOLE,
    moved: chosen.moved,
    admitted,
    shown: network.nodes.filter(({ kind }) => kind === "agreement").length,
    all: filterAgreements(model, lens, NO_FILTER).length,
    leftOut,
    sectors: sectorCounts(whole),
  };
}

interface Whole {
  /** What was asked for. */
  readonly key: string;
  readonly admitted: number;
  readonly whole: Network;
  readonly everywhere: Neighbours;
}

const wholes = new WeakMap<Model, Whole>();

/** What the filter lets in, before anything is selected in it; kept until it is asked otherwise, as a model may be large. */
function wholeOf(model: Model, lens: Lens, filter: NetworkFilter, scope: Scope): Whole {
  const key = JSON.stringify([lens, filter, scope]);
  const known = wholes.get(model);
  if (known?.key === key) return known;
  const admitted = filterAgreements(model, lens, filter);
  const whole = networkAround(model, lens, admitted, scope);
  const made = { key, admitted: admitted.length, whole, everywhere: neighboursIn(whole) };
  wholes.set(model, made);
  return made;
}

function sectorCounts({ nodes, links }: Network): SectorCount[] {
  const counts = new Map<string, { documents: number; signed: number }>();
  for (const { to, status } of links) {
    const count = counts.get(to) ?? { documents: 0, signed: 0 };
    count.documents += 1;
    if (status === "signed") count.signed += 1;
    counts.set(to, count);
  }
  return nodes
    .filter(({ kind }) => kind === "sector")
    .map((node) => ({ node, ...(counts.get(node.id) ?? { documents: 0, signed: 0 }) }))
    .sort((a, b) => b.documents - a.documents || b.signed - a.signed);
}

import {
  filterAgreements,
  type Network,
  type NetworkFilter,
  type NetworkNode,
  networkOf,
} from "../../model/network.ts";
import type { Model } from "../../model/schema.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding } from "../figure.ts";
import type { options } from "./options.ts";
import { type Order, orderLayers } from "./order.ts";

export interface SectorCount {
  readonly node: NetworkNode;
  readonly documents: number;
  readonly signed: number;
}

export interface NetworkData {
  readonly model: Model;
  readonly reading: "layered" | "web";
  readonly filter: NetworkFilter;
  readonly network: Network;
  readonly order: Order;
  /** Documents in the picture, and documents that the lens sees at all. */
  readonly shown: number;
  readonly all: number;
  /** Sectors by the number of documents that touch them, most first. */
  readonly sectors: readonly SectorCount[];
}

const NO_FILTER: NetworkFilter = {
  status: [],
  areas: [],
  sectors: [],
  counted: false,
  umbrella: true,
};

export function networkData(
  { model, lens }: Binding,
  chosen: ValuesOf<typeof options>,
): NetworkData {
  const known = (wanted: readonly string[], records: readonly { id: string }[]) =>
    wanted.filter((id) => records.some((record) => record.id === id));
  const filter: NetworkFilter = {
    status: chosen.status,
    areas: known(chosen.area, model.areas),
    sectors: known(chosen.sector, model.sectors),
    counted: chosen.counted,
    umbrella: chosen.umbrella,
  };
  const network = networkOf(model, lens, filter);
  return {
    model,
    reading: chosen.reading,
    filter,
    network,
    order: orderLayers(network),
    shown: network.nodes.filter(({ kind }) => kind === "agreement").length,
    all: filterAgreements(model, lens, NO_FILTER).length,
    sectors: sectorCounts(network),
  };
}

function sectorCounts({ nodes, links }: Network): SectorCount[] {
  return nodes
    .filter(({ kind }) => kind === "sector")
    .map((node) => {
      const own = links.filter(({ to }) => to === node.id);
      const signed = own.filter(({ status }) => status === "signed").length;
      return { node, documents: own.length, signed };
    })
    .sort((a, b) => b.documents - a.documents || b.signed - a.signed);
}

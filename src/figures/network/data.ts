import {
  filterAgreements,
  type Network,
  type NetworkFilter,
  type NetworkNode,
  networkAround,
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
  /** Documents that pass, documents in the picture, and documents that the lens sees at all. */
  readonly admitted: number;
  readonly shown: number;
  readonly all: number;
  /** Sectors by the number of documents that touch them, most first. */
  readonly sectors: readonly SectorCount[];
}

/** Documents a picture holds; beyond, a filter chooses and the caption says so. */
export const MOST = 100;

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
    // Who asks for the counted set gets all of it.
    umbrella: chosen.umbrella || chosen.counted,
  };
  const admitted = filterAgreements(model, lens, filter);
  const network = networkAround(model, lens, admitted.slice(0, MOST));
  return {
    model,
    reading: chosen.reading,
    filter,
    network,
    order: orderLayers(network),
    admitted: admitted.length,
    shown: Math.min(admitted.length, MOST),
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

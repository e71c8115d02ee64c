import { claimsThrough, type Lens } from "./lens.ts";
import { filterAgreements, type NetworkFilter } from "./networkFilter.ts";
import type { Agreement, Basis, Claim, Model, Status, Text } from "./schema.ts";
import { statusThrough } from "./status.ts";

export type NodeKind = "area" | "institution" | "agreement" | "sector";

/** One thing in the network. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: Text;
  /** Index of the (first) area it belongs to, in the order of the model; -1 for none. */
  readonly area: number;
  /** Of institutions: index of its partner, in the order of the model; -1 for none. */
  readonly partner: number;
  /** Of agreements: firmest status through the lens. */
  readonly status: Status | undefined;
  readonly claims: readonly Claim[];
}

/** An agreement with an area it serves, a sector it touches or an institution that is party to it. */
export interface NetworkLink {
  /** `agreement~to`, so that an address can name the link. */
  readonly id: string;
  readonly agreement: string;
  readonly to: string;
  readonly kind: Exclude<NodeKind, "agreement">;
  readonly status: Status | undefined;
  /** Whether a source says so, a summary does, or the model's keeper inferred it. */
  readonly basis: Basis;
}

/** An agreement that continues another one. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly kind: "succeeds" | "updates" | "builds-on" | "follows" | "renews";
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly successions: readonly Succession[];
}

/** What the agreements are linked to, besides their sectors. */
export const GROUPINGS = ["areas", "institutions"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Scope {
  readonly by: Grouping;
  /** Only links that a source states. */
  readonly stated: boolean;
}

const WHOLE: Scope = { by: "areas", stated: false };

/** The agreements let in, with what they are linked to; nothing without a link. */
export function networkOf(
  model: Model,
  lens: Lens,
  filter: NetworkFilter,
  scope: Scope = WHOLE,
): Network {
  return networkAround(model, lens, filterAgreements(model, lens, filter), scope);
}

/** These agreements with what they are linked to. */
export function networkAround(
  model: Model,
  lens: Lens,
  agreements: readonly Agreement[],
  { by, stated }: Scope = WHOLE,
): Network {
  const links = agreements
    .flatMap((agreement) => linksOf(agreement, by, statusThrough(model, lens, agreement)))
    .filter(({ basis }) => !stated || basis === "stated");
  const linked = new Set(links.map(({ to }) => to));
  const nodes = [
    ...(by === "areas" ? areaNodes(model, lens) : institutionNodes(model)),
    ...agreementNodes(model, lens, agreements),
    ...model.sectors.map((sector) => bare(sector.id, "sector", sector.label)),
  ];
  const shown = new Set(agreements.map(({ id }) => id));
  return {
    nodes: nodes.filter((node) => node.kind === "agreement" || linked.has(node.id)),
    links,
    successions: agreements.flatMap(({ id, relations = [] }) =>
      relations.filter(({ to }) => shown.has(to)).map(({ to, kind }) => ({ from: id, to, kind })),
    ),
  };
}

function linksOf(agreement: Agreement, by: Grouping, status: Status | undefined): NetworkLink[] {
  const to = (kind: NetworkLink["kind"], ids: readonly string[], basis: Basis = "stated") =>
    ids.map(
      (id): NetworkLink => ({
        id: linkId(agreement.id, id),
        agreement: agreement.id,
        to: id,
        kind,
        status,
        basis,
      }),
    );
  return [
    ...(by === "areas"
      ? to("area", agreement.areas, agreement.areasBasis)
      : to("institution", agreement.parties, agreement.partiesBasis)),
    ...to("sector", agreement.sectors, agreement.sectorsBasis),
  ];
}

export function linkId(agreement: string, to: string): string {
  return `${agreement}~${to}`;
}

function bare(id: string, kind: NodeKind, label: Text): NetworkNode {
  return { id, kind, label, area: -1, partner: -1, status: undefined, claims: [] };
}

function areaNodes(model: Model, lens: Lens): NetworkNode[] {
  return model.areas.map((area, index) => ({
    ...bare(area.id, "area", area.label),
    area: index,
    claims: claimsThrough(model, lens, area),
  }));
}

function institutionNodes(model: Model): NetworkNode[] {
  const index = new Map(model.partners.map(({ id }, at) => [id, at]));
  return model.institutions.map(({ id, short, name, partner }) => ({
    ...bare(id, "institution", short ?? name),
    partner: index.get(partner) ?? -1,
  }));
}

function agreementNodes(model: Model, lens: Lens, agreements: readonly Agreement[]): NetworkNode[] {
  const areaIndex = new Map(model.areas.map(({ id }, index) => [id, index]));
  return agreements.map((agreement) => ({
    ...bare(agreement.id, "agreement", agreement.short),
    area: areaIndex.get(agreement.areas[0] ?? "") ?? -1,
    status: statusThrough(model, lens, agreement),
    claims: claimsThrough(model, lens, agreement),
  }));
}

/** Ids by column, in the order of the model: areas or institutions, agreements, sectors. */
export function columnsOf({ nodes }: Network) {
  const ids = (...kinds: readonly NodeKind[]) =>
    nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return { left: ids("area", "institution"), middle: ids("agreement"), right: ids("sector") };
}

/** A network as numbers, to be settled; documents that touch everything would pull everything together and have no links in it. */
export function graphOf({ nodes, links }: Network, model: Model) {
  const umbrella = new Set(model.agreements.filter((a) => a.umbrella).map(({ id }) => id));
  const ids = nodes.map(({ id }) => id);
  const at = new Map(ids.map((id, index) => [id, index]));
  const kept = links.filter(({ agreement }) => !umbrella.has(agreement));
  return {
    ids,
    sources: Uint32Array.from(kept, ({ agreement }) => at.get(agreement) ?? 0),
    targets: Uint32Array.from(kept, ({ to }) => at.get(to) ?? 0),
  };
}

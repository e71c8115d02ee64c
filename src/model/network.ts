import { claimsThrough, type Lens } from "./lens.ts";
import type { Agreement, Basis, Claim, Model, Status, Text } from "./schema.ts";
import { statusThrough } from "./status.ts";

/** One thing in the network. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: "area" | "agreement" | "sector";
  readonly label: Text;
  /** Index of the (first) area it belongs to, in the order of the model; -1 for none. */
  readonly area: number;
  /** Of agreements: firmest status through the lens. */
  readonly status: Status | undefined;
  readonly claims: readonly Claim[];
}

/** An agreement with an area it serves or a sector it touches. */
export interface NetworkLink {
  readonly agreement: string;
  readonly to: string;
  readonly kind: "area" | "sector";
  readonly status: Status | undefined;
  /** Whether a source says so, a summary does, or the model's keeper inferred it. */
  readonly basis: Basis;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** Which agreements are let in; an empty list lets all through. */
export interface NetworkFilter {
  readonly status: readonly Status[];
  readonly areas: readonly string[];
  readonly sectors: readonly string[];
  /** Only those of the counted set. */
  readonly counted: boolean;
  /** With the documents that touch nearly everything. */
  readonly umbrella: boolean;
}

interface Seen {
  readonly agreement: Agreement;
  readonly status: Status | undefined;
}

const seenBy = new WeakMap<Model, Map<Lens, readonly Seen[]>>();

/** Agreements that the lens sees, with the firmest status it shows, in the order of the model. */
function seenAgreements(model: Model, lens: Lens): readonly Seen[] {
  let lenses = seenBy.get(model);
  if (!lenses) {
    lenses = new Map();
    seenBy.set(model, lenses);
  }
  let seen = lenses.get(lens);
  if (!seen) {
    seen = model.agreements
      .filter((agreement) => claimsThrough(model, lens, agreement).length > 0)
      .map((agreement) => ({ agreement, status: statusThrough(model, lens, agreement) }));
    lenses.set(lens, seen);
  }
  return seen;
}

function passes({ agreement, status }: Seen, filter: NetworkFilter): boolean {
  const any = <T>(wanted: readonly T[], has: readonly T[]) =>
    wanted.length === 0 || has.some((value) => wanted.includes(value));
  if (filter.counted && agreement.counted === undefined) return false;
  if (agreement.umbrella && !filter.umbrella) return false;
  return (
    any(filter.status, status === undefined ? [] : [status]) &&
    any(filter.areas, agreement.areas) &&
    any(filter.sectors, agreement.sectors)
  );
}

/** Agreements that the lens sees and the filter lets in, in the order of the model. */
export function filterAgreements(model: Model, lens: Lens, filter: NetworkFilter): Agreement[] {
  return seenAgreements(model, lens)
    .filter((seen) => passes(seen, filter))
    .map(({ agreement }) => agreement);
}

/**
 * How many agreements each value of one filter would leave, the other filters
 * standing. A value that would leave none is absent.
 */
export function countChoices(
  model: Model,
  lens: Lens,
  filter: NetworkFilter,
  key: "status" | "areas" | "sectors",
): ReadonlyMap<string, number> {
  const others = { ...filter, [key]: [] };
  const counts = new Map<string, number>();
  for (const seen of seenAgreements(model, lens)) {
    if (!passes(seen, others)) continue;
    const values = key === "status" ? [seen.status] : seen.agreement[key];
    for (const value of values)
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The agreements let in, with the areas and sectors they are linked to; nothing without a link. */
export function networkOf(model: Model, lens: Lens, filter: NetworkFilter): Network {
  return networkAround(model, lens, filterAgreements(model, lens, filter));
}

/** These agreements with the areas and sectors they are linked to. */
export function networkAround(model: Model, lens: Lens, agreements: readonly Agreement[]): Network {
  const links = agreements.flatMap((agreement): NetworkLink[] => {
    const status = statusThrough(model, lens, agreement);
    const to = (kind: "area" | "sector", ids: readonly string[], basis: Basis = "stated") =>
      ids.map((id): NetworkLink => ({ agreement: agreement.id, to: id, kind, status, basis }));
    return [
      ...to("area", agreement.areas, agreement.areasBasis),
      ...to("sector", agreement.sectors, agreement.sectorsBasis),
    ];
  });
  const linked = new Set(links.map(({ to }) => to));
  const areaIndex = new Map(model.areas.map(({ id }, index) => [id, index]));
  const nodes: NetworkNode[] = [
    ...model.areas.map((area, index) => ({
      id: area.id,
      kind: "area" as const,
      label: area.label,
      area: index,
      status: undefined,
      claims: claimsThrough(model, lens, area),
    })),
    ...agreements.map((agreement) => ({
      id: agreement.id,
      kind: "agreement" as const,
      label: agreement.short,
      area: areaIndex.get(agreement.areas[0] ?? "") ?? -1,
      status: statusThrough(model, lens, agreement),
      claims: claimsThrough(model, lens, agreement),
    })),
    ...model.sectors.map((sector) => ({
      id: sector.id,
      kind: "sector" as const,
      label: sector.label,
      area: -1,
      status: undefined,
      claims: [],
    })),
  ];
  return {
    nodes: nodes.filter((node) => node.kind === "agreement" || linked.has(node.id)),
    links,
  };
}

/** Ids of everything one step from a node, itself included. */
export function neighbourhood({ links }: Network, id: string): ReadonlySet<string> {
  const near = new Set([id]);
  for (const { agreement, to } of links) {
    if (agreement === id) near.add(to);
    if (to === id) near.add(agreement);
  }
  return near;
}

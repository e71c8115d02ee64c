import type { NetworkLink } from "../../model/network.ts";
import { around } from "../../model/walk.ts";
import { useAttention } from "../../plot/marks.tsx";
import type { NetworkData } from "./data.ts";

export interface Lit {
  /** Nodes the reader points at, or else has chosen. */
  readonly ids: readonly string[];
  readonly isNear: (id: string) => boolean;
  /** `true` for links that stand out, `false` for those that step back, `undefined` where none does. */
  readonly isLit: (link: Pick<NetworkLink, "id" | "agreement" | "to">) => boolean | undefined;
}

/** What stands out and what steps back: around what is pointed at, or else around what is chosen. */
export function useLit({ network, near, selection }: NetworkData): Lit {
  const { pointed, lit: together = [] } = useAttention();
  const link = network.links.find(({ id }) => id === pointed);
  if (link)
    return {
      ids: [link.agreement, link.to],
      isNear: (id) => id === link.agreement || id === link.to,
      isLit: ({ id }) => id === link.id,
    };
  const ids = idsOf();
  // Of several that are pointed at together each has its own surroundings.
  const parts =
    ids === selection.ids
      ? [selection.near]
      : ids.map((id) => around(near, [id], together.length > 1 ? selection.degrees : 1));
  return {
    ids,
    isNear: (id) => parts.some((lit) => lit.has(id)),
    isLit: ({ agreement, to }) =>
      ids.length === 0 ? undefined : parts.some((lit) => lit.has(agreement) && lit.has(to)),
  };

  function idsOf(): readonly string[] {
    if (pointed !== undefined) return [pointed];
    const nodes = new Set(network.nodes.map((node) => node.id));
    const several = together.filter((id) => nodes.has(id));
    return several.length > 1 ? several : selection.ids;
  }
}

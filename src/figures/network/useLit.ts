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
  const { pointed } = useAttention();
  const link = network.links.find(({ id }) => id === pointed);
  if (link)
    return {
      ids: [link.agreement, link.to],
      isNear: (id) => id === link.agreement || id === link.to,
      isLit: ({ id }) => id === link.id,
    };
  const ids = pointed === undefined ? selection.ids : [pointed];
  const lit = pointed === undefined ? selection.near : around(near, [pointed], 1);
  return {
    ids,
    isNear: (id) => lit.has(id),
    isLit: ({ agreement, to }) =>
      ids.length === 0 ? undefined : lit.has(agreement) && lit.has(to),
  };
}

import type { Network, NetworkLink } from "../../model/network.ts";
import { around, type Neighbours, pathBetween, shared } from "../../model/walk.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { options } from "./options.ts";

/** What the reader has picked out, and what belongs to it. */
export interface Selection {
  /** Nodes, in the order they were chosen; those of a link in focus are its two ends. */
  readonly ids: readonly string[];
  /** The link in focus, if it is one. */
  readonly link: NetworkLink | undefined;
  /** Steps from them that still count as near. */
  readonly degrees: number;
  /** Nodes that are not dimmed. Everything where nothing is selected. */
  readonly near: ReadonlySet<string>;
  /** Of several: what is linked to each of them. */
  readonly shared: readonly string[];
  /** Of several that share nothing: a shortest way from the first to the second, ends included. */
  readonly path: readonly string[] | undefined;
  readonly hidesRest: boolean;
  /** Nodes compared with the first; none where a link is in focus. */
  readonly others: readonly string[];
}

export function selectionOf(
  network: Network,
  near: Neighbours,
  focus: string,
  { with: others, degrees, rest }: Pick<ValuesOf<typeof options>, "with" | "degrees" | "rest">,
): Selection {
  const known = new Set(network.nodes.map(({ id }) => id));
  const link = network.links.find(({ id }) => id === focus);
  const wanted = link ? [link.agreement, link.to] : [focus, ...others];
  const ids = [...new Set(wanted)].filter((id) => known.has(id));
  const common = ids.length > 1 ? shared(near, ids) : [];
  const [first, second] = ids;
  const path =
    first !== undefined && second !== undefined && common.length === 0
      ? pathBetween(near, first, second)
      : undefined;
  const steps = Number(degrees);
  return {
    ids,
    link,
    degrees: steps,
    near: ids.length === 0 ? known : nearTo(near, ids, common, path, steps),
    shared: common,
    path,
    hidesRest: rest === "hide" && ids.length > 0,
    others: link ? [] : ids.slice(1),
  };
}

/** Of one node its surroundings; of several what joins them and, from two degrees on, theirs too. */
function nearTo(
  near: Neighbours,
  ids: readonly string[],
  common: readonly string[],
  path: readonly string[] | undefined,
  degrees: number,
): ReadonlySet<string> {
  if (ids.length === 1) return around(near, ids, degrees);
  return around(near, [...ids, ...common, ...(path ?? [])], degrees - 1);
}

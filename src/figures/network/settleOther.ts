import type { Graph, Places } from "../../graph/graph.ts";
import type { SettleOptions } from "../../graph/settle.ts";

/**
 * Settles a network that is not our own. The code comes when it is needed: our
 * own model needs none, and frames, which show no other, are built without it.
 */
export async function settleOther(graph: Graph, options: SettleOptions): Promise<Places> {
  const { ROOMY_NODES, settleRoomy } = await import("../../graph/roomy.ts");
  if (graph.ids.length <= ROOMY_NODES) return settleRoomy(graph);
  const { settleInBackground } = await import("../../graph/settleInBackground.ts");
  return settleInBackground(graph, options);
}
